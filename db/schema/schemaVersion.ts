import { migrations } from '../migrations/all.ts'

/** The version of the schema that operations are written in: that of the newest migration. */
export const schemaVersion = migrations.at(-1)?.version ?? 0
