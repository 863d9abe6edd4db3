import { type HeldRegisters, readHeld } from '../../../../db/commit/keepRegister.ts'
import type { OpenedFile } from '../../../../db/open/openFile.ts'
import { familyRegisterTypes, personRegisterTypes } from '../../../../db/schema/registerTypes.ts'

/** Everything that `register` holds, by bucket and type. */
export function heldInRegister({ database }: OpenedFile): HeldRegisters {
  const rows = database.prepare('SELECT entries FROM register').pluck().all()
  return Object.assign({}, ...rows.map(entries => readHeld(String(entries))))
}

/** The same, told from the tables of entries, each read from its first row to its last. */
export function heldInTables({ database }: OpenedFile): HeldRegisters {
  const held: Record<string, Record<string, { id: string; _d: string }[]>> = {}
  for (const type of [...familyRegisterTypes, ...personRegisterTypes]) {
    const rows = database.prepare<[], Record<string, unknown>>(`SELECT * FROM "${type}" ORDER BY id`).all()
    for (const { bucket, id, _d, ...columns } of rows) {
      const filled = Object.entries(columns).filter(([, value]) => value !== null)
      const types = held[String(bucket)] ?? {}
      const row = { ...Object.fromEntries(filled), id: String(id), _d: String(_d) }
      held[String(bucket)] = { ...types, [type]: [...(types[type] ?? []), row] }
    }
  }
  return held
}
