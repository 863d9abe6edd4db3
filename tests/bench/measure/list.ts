import { listFamilyRows } from '../../../db/queries/familyList.ts'
import { preparePlainList } from '../plain/listFamilies.ts'
import type { PlainFile } from '../plain/load.ts'
import type { World } from '../world/world.ts'
import { alternate } from './alternate.ts'
import { type Product, today } from './product.ts'
import { compared, type Line } from './report.ts'
import { mustAgree } from './sameAnswer.ts'

const limit = 100
const question = { closed: false, sort: 'name', offset: 0, limit } as const
const turns = { turns: 200, warm: 20 }

/** A page of a hundred families by name: one worker's own, and every family of the service. */
export async function measureList(product: Product, plain: PlainFile, world: World): Promise<readonly Line[]> {
  const { service } = world
  const plainList = preparePlainList(plain)
  const lines: Line[] = []
  for (const which of ['mine', 'all'] as const) {
    const asking = which === 'mine' ? service.workers : [{ id: service.headOfServiceId }]
    const scopes = new Map(await Promise.all(asking.map(async ({ id }) => [id, await product.scopeOf(id)] as const)))
    const workerAt = (turn: number) => asking[turn % asking.length]?.id ?? ''
    const mine = which === 'mine'
    const throughQueries = (workerId: string) => {
      const scope = scopes.get(workerId)
      if (scope === undefined) throw new Error(`no scope for ${workerId}`)
      return listFamilyRows(product.store.db, scope, { ...question, mine })
    }
    const byHand = (workerId: string) => plainList(which, { workerId, today, limit })
    for (const { id } of asking) mustAgree(`list ${which}`, await throughQueries(id), byHand(id))
    const baseline = (turn: number) => byHand(workerAt(turn))
    const queries = await alternate({ product: turn => throughQueries(workerAt(turn)), baseline }, turns)
    const core = await alternate(
      { product: turn => product.call(workerAt(turn), 'family.list', { ...question, mine }), baseline },
      turns
    )
    const { total } = await throughQueries(workerAt(0))
    lines.push(
      compared(`list ${which} (${total}), query modules`, queries, 2),
      compared(`list ${which}, use case with access, audit, checks`, core)
    )
  }
  return lines
}
