import { describe, expect, it } from 'vitest'
import { migrations, withinTheFile } from '../../../../db/migrations/all.ts'
import { migrate } from '../../../../db/open/migrate.ts'
import type { OpenedFile } from '../../../../db/open/openFile.ts'
import { familyRegisterTypes, personRegisterTypes } from '../../../../db/schema/registerTypes.ts'
import { schemaVersion } from '../../../../db/schema/schemaVersion.ts'
import { chronologyTypes } from '../../../../domain/records/chronology.ts'
import { copyTypes } from '../../../../domain/records/copy.ts'
import { lifecycleTypes } from '../../../../domain/records/lifecycle.ts'
import { networkTypes } from '../../../../domain/records/network.ts'
import { noteTypes } from '../../../../domain/records/note.ts'
import { storeLoad } from '../../../bench/world/storeLoad.ts'
import { listActs, planWorld } from '../../../bench/world/world.ts'
import { worldDevice } from '../../../bench/world/worldFile.ts'
import { aStore } from '../../../builders/store.ts'
import { heldInRegister, heldInTables } from '../queries/heldRegisters.ts'

const later: ReadonlySet<string> = new Set(
  Object.keys({ ...lifecycleTypes, ...noteTypes, ...chronologyTypes, ...networkTypes, ...copyTypes })
)

/** As the file stood before its entries had a register, and before the types that came after it. */
function undo({ database }: OpenedFile): void {
  for (const table of ['register', 'personFind', 'indexBuild', 'wordFind', 'wordFindKey', 'blobChunk', 'blob'])
    database.exec(`DROP TABLE ${table}`)
  for (const type of later) database.exec(`DROP TABLE "${type}"`)
  for (const type of [...familyRegisterTypes, ...personRegisterTypes])
    if (!later.has(type)) database.exec(`CREATE INDEX "${type}_bucket" ON "${type}" (bucket)`)
  database.exec('PRAGMA user_version = 3')
}

describe('migration 4, register', () => {
  it('holds what every save would have kept when the file is from before', async () => {
    const { file } = await aStore({ device: worldDevice() })
    await storeLoad(file, listActs(planWorld(3, 'whole')))
    file.database.exec(`UPDATE personName SET surname = 'Änder"s' || char(10, 8232), _x = '{"later":[1,null]}'
      WHERE rowid = 1`)
    const read = () => file.database.prepare('SELECT number FROM register ORDER BY number').safeIntegers().all()
    const numbers = read()
    undo(file)

    const migrated = await migrate(file, migrations)

    expect(migrated).toEqual({ ok: true, from: 3, to: migrations.length })
    expect(heldInRegister(file)).toEqual(heldInTables(file))
    expect(read()).toEqual(numbers)
    expect(numbers.length).toBe(18)
  })

  it('lets laptops that have not been through it read on', () => {
    expect(withinTheFile.map(({ name }) => name)).toEqual(['register', 'find-person', 'find-words', 'notes-of-a-day'])
    expect(migrations.filter(one => withinTheFile.includes(one)).some(({ version }) => version === schemaVersion)).toBe(
      false
    )
    expect(schemaVersion).toBe(9)
  })
})
