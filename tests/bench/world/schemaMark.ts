import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const migrations = new URL('../../../db/migrations/', import.meta.url)
const world = new URL('./', import.meta.url)

/** Changes when the schema or the families change: a kept file from before is then made anew and never measured. */
export function schemaMark(): string {
  const digest = createHash('sha256')
  for (const folder of [migrations, world])
    for (const name of readdirSync(folder).toSorted()) digest.update(name).update(readFileSync(new URL(name, folder)))
  return digest.digest('hex').slice(0, 12)
}
