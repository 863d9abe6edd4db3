import { sql } from 'kysely'
import type { Generated } from '../generate.ts'
import { repeat } from './alternate.ts'
import { openProduct, type Product } from './product.ts'
import { type Line, timedLine } from './report.ts'

const caseload = 30
const goal = 100

/** The day of a worker with thirty families and a hundred notes in each, as it is read in the morning and as it is read again. */
export async function measureDay(path: string, { world }: Generated): Promise<readonly Line[]> {
  const workers = world.service.workers.slice(0, 20).map(({ id }) => id)
  const first: number[] = []
  for (const workerId of workers) {
    const product = await openProduct(path)
    const started = performance.now()
    await product.call(workerId, 'day.read', {})
    first.push(performance.now() - started)
    await product.store.close()
  }
  const product = await openProduct(path)
  try {
    const nearest = await findWorkerWith(product, caseload)
    const ask = (channel: string) => repeat(() => product.call(nearest.workerId, channel, {}), { turns: 60, warm: 5 })
    return [
      timedLine(`my day with ${nearest.families} families, in the core`, await ask('day.read'), goal),
      timedLine('the number beside “My day”, in the core', await ask('day.count'), goal),
      timedLine('my day as the first thing after an unlock, other workers', first)
    ]
  } finally {
    await product.store.close()
  }
}

async function findWorkerWith({ store }: Product, families: number) {
  const { rows } = await sql<{ workerId: string; families: number }>`
    SELECT workerId, families FROM (SELECT a.workerId, count(DISTINCT a.familyId) AS families FROM allocation AS a
      WHERE EXISTS (SELECT 1 FROM episode AS e WHERE e.familyId = a.familyId AND e.state <> 'closed')
      GROUP BY a.workerId)
    ORDER BY abs(families - ${families}) LIMIT 1`.execute(store.db)
  const [found] = rows
  if (found === undefined) throw new Error('nobody has families')
  return found
}
