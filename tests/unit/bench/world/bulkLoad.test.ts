import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { signerFromSeed } from '../../../../db/commit/signing.ts'
import type { OpenedFile } from '../../../../db/open/openFile.ts'
import { bulkLoad } from '../../../bench/world/bulkLoad.ts'
import { storeLoad } from '../../../bench/world/storeLoad.ts'
import { listActs, planWorld } from '../../../bench/world/world.ts'
import { openWorldFile, worldDevice } from '../../../bench/world/worldFile.ts'

async function anEmptyFile(): Promise<OpenedFile> {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-bench-test-'))
  const file = await openWorldFile(join(folder, 'case.db'), 'create')
  onTestFinished(() => {
    file.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return file
}

/** Every row of every table, in an order of its own: how they came there does not matter. */
function contentsOf({ database }: OpenedFile): ReadonlyMap<string, readonly string[]> {
  const names = database
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'personSearch_%'
       AND name NOT LIKE 'personFind_%' AND name NOT LIKE 'wordFind%'`
    )
    .pluck()
    .all()
    .map(String)
  return new Map(
    names.map(name => [
      name,
      database
        .prepare(`SELECT * FROM "${name}"`)
        .safeIntegers()
        .all()
        .map(row => JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)))
        .toSorted()
    ])
  )
}

describe('bulkLoad', () => {
  it('leaves the same bytes in every table as the one write path', async () => {
    const world = planWorld(2, 'whole')
    const quick = await anEmptyFile()
    const usual = await anEmptyFile()

    const entries = bulkLoad(quick, worldDevice(), listActs(world))
    await storeLoad(usual, listActs(world))

    const found = contentsOf(quick)
    expect(found).toEqual(contentsOf(usual))
    expect([entries, found.get('answer')?.length, found.get('personSearch')?.length]).toEqual([209, 102, 10])
  })

  it('leaves other signatures when another device writes the same acts', async () => {
    const world = planWorld(1, 'small')
    const one = await anEmptyFile()
    const other = await anEmptyFile()

    bulkLoad(one, worldDevice(), listActs(world))
    bulkLoad(other, { ...worldDevice(), signer: signerFromSeed(new Uint8Array(32)) }, listActs(world))

    expect(contentsOf(one).get('sync_commit')).not.toEqual(contentsOf(other).get('sync_commit'))
  })
})
