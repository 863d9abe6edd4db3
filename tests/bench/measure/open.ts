import type { ReadEntry } from '../../../db/queries/entries.ts'
import { listRegister } from '../../../db/queries/register.ts'
import type { PlainFile } from '../plain/load.ts'
import { type PlainEntry, preparePlainOpen } from '../plain/openFamily.ts'
import { alternate } from './alternate.ts'
import { listOpenable, type Openable } from './openable.ts'
import type { Product } from './product.ts'
import { compared, type Line } from './report.ts'
import { mustAgree } from './sameAnswer.ts'

const turns = { turns: 400, warm: 40 }

/** The whole register of a family: everybody, names, addresses, relationships, work, agreements. */
export async function measureOpen(product: Product, plain: PlainFile): Promise<readonly Line[]> {
  const families = await listOpenable(product)
  const familyAt = (turn: number): Openable => {
    const family = families[turn % families.length]
    if (family === undefined) throw new Error('there is no family to open')
    return family
  }
  const plainOpen = preparePlainOpen(plain)
  for (const { familyId } of families) {
    const register = await listRegister(product.store.db, familyId)
    mustAgree('open', ofProduct(register), ofPlain(plainOpen(familyId)))
  }
  const baseline = (turn: number) => plainOpen(familyAt(turn).familyId)
  const queries = await alternate(
    { product: turn => listRegister(product.store.db, familyAt(turn).familyId), baseline },
    turns
  )
  const core = await alternate(
    {
      product: turn => {
        const { familyId, workerId } = familyAt(turn)
        return product.call(workerId, 'family.open', { familyId, asAt: null })
      },
      baseline
    },
    turns
  )
  return [
    compared('open a family, query modules', queries, 2),
    compared('open a family, use case with access, audit, checks', core)
  ]
}

const sorted = <Entry extends { readonly key: string }>(entries: readonly Entry[]) =>
  entries.toSorted((a, b) => (a.key < b.key ? -1 : 1))

const ofProduct = (register: readonly ReadEntry[]) =>
  sorted(register.map(({ type, id, fields }) => ({ key: `${type}/${id}`, fields: { ...fields } })))

/** What says which row it is and what only the plain file needs does not count as a difference. */
const ofPlain = (register: readonly PlainEntry[]) =>
  sorted(
    register.map(({ type, row }) => {
      const beside = new Set(['id', 'changedAt', ...(beneathFamily.has(type) ? ['familyId'] : [])])
      const fields = Object.entries(row).filter(([name, value]) => value !== null && !beside.has(name))
      return { key: `${type}/${row.id}`, fields: Object.fromEntries(fields) }
    })
  )

const beneathFamily = new Set(['agreement', 'sharingPreference', 'lawfulBasis'])
