import { sql } from 'kysely'
import { listRegister } from '../../../db/queries/register.ts'
import { generate } from '../generate.ts'
import { caseload } from '../world/service.ts'
import { alternate } from './alternate.ts'
import { listOpenable, type Openable } from './openable.ts'
import { openProduct, type Product } from './product.ts'
import { compared, type Line } from './report.ts'

type Service = {
  readonly product: Product
  readonly everywhere: readonly Openable[]
  readonly own: readonly Openable[]
}

/** The families of the worker with the most of them, cut to one caseload. */
async function serviceOf(product: Product): Promise<Service> {
  const { rows } = await sql<Openable>`SELECT familyId, workerId FROM allocation WHERE allocationRole = 'lead'
    AND workerId = (SELECT workerId FROM allocation WHERE allocationRole = 'lead'
      GROUP BY workerId ORDER BY count(*) DESC, workerId LIMIT 1)
    ORDER BY familyId LIMIT ${caseload}`.execute(product.store.db)
  return { product, everywhere: await listOpenable(product), own: rows }
}

const opening = ({ product }: Service, families: readonly Openable[], turn: number) =>
  listRegister(product.store.db, families[turn % families.length]?.familyId ?? '')

/** As after an unlock: no page of the file is at hand. */
const forget = async ({ product }: Service) =>
  product.store.writeLocal(statements => {
    statements.prepare('PRAGMA shrink_memory').run()
  })

/** The same opening in a small and in a large service: the families are alike, only their number differs. */
export async function measureGrowth(
  folder: string,
  small: boolean
): Promise<{ readonly on: string; readonly lines: readonly Line[] }> {
  const made = [
    await generate({ families: small ? 100 : 1000, shape: 'small', plain: false, folder }),
    await generate({ families: small ? 1000 : 100_000, shape: 'small', plain: false, folder })
  ] as const
  const [few, many] = [
    await serviceOf(await openProduct(made[0].path)),
    await serviceOf(await openProduct(made[1].path))
  ]
  const own = await alternate(
    { product: turn => opening(many, many.own, turn), baseline: turn => opening(few, few.own, turn) },
    { turns: 600, warm: 2 * caseload }
  )
  const anywhere = await alternate(
    { product: turn => opening(many, many.everywhere, turn), baseline: turn => opening(few, few.everywhere, turn) },
    { turns: 600, warm: 20 }
  )
  const first = await alternate(
    {
      product: turn => opening(many, many.everywhere, turn),
      baseline: turn => opening(few, few.everywhere, turn),
      before: async () => {
        await forget(many)
        await forget(few)
      }
    },
    { turns: 300, warm: 10 }
  )
  for (const { product } of [few, many]) await product.store.close()
  const counts = made.map(({ world, megabytes }) => `${world.familyCount} families in ${megabytes} MB`).join(', ')
  return {
    on: `${counts}; 22 entries a family`,
    lines: [
      compared('open one of the own thirty families', own, 1.1),
      compared('open the first family after an unlock', first, 1.1),
      compared('open any family, the small file whole in memory', anywhere)
    ]
  }
}
