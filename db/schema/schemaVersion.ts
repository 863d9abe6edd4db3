import { migrations, withinTheFile } from '../migrations/all.ts'

/**
 * The version of the schema that operations are written in: that of the newest migration that commits can tell of. A
 * laptop that has not been through a later one understands them as well.
 */
export const schemaVersion = migrations.findLast(migration => !withinTheFile.includes(migration))?.version ?? 0
