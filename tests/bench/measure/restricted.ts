import { sql } from 'kysely'
import { drawFrom } from '../world/draw.ts'
import { forenames, surname } from '../world/words.ts'
import type { World } from '../world/world.ts'
import { alternate } from './alternate.ts'
import type { Product } from './product.ts'
import { compared, type Line } from './report.ts'

const wanted = 40

/**
 * Whoever looks for somebody in a restricted family must not learn from a watch that they are there. Both kinds of name
 * are made of parts that others have, and both answers are empty.
 */
export async function measureRestricted(product: Product, world: World): Promise<readonly Line[]> {
  const workerId = world.service.headOfServiceId
  const isEmpty = async (words: string) => {
    const reply = await product.call(workerId, 'find.peopleAndFamilies', { words, limit: 20 })
    return reply.ok && JSON.stringify(reply.value).includes('"found":[]')
  }
  const keepEmpty = async (all: readonly string[]) => {
    const kept: string[] = []
    for (const words of all) if (kept.length < wanted && (await isEmpty(words))) kept.push(words)
    return kept
  }
  const hidden = await keepEmpty(await listHiddenNames(product))
  const draw = drawFrom(world.seed + 6)
  const nowhere = await keepEmpty(Array.from({ length: 2000 }, () => `${draw.oneOf(forenames)} ${surname(draw)}`))
  const ask = (names: readonly string[]) => (turn: number) =>
    product.call(workerId, 'find.peopleAndFamilies', { words: names[turn % names.length] ?? '', limit: 20 })
  const measured = await alternate({ product: ask(hidden), baseline: ask(nowhere) }, { turns: 1000, warm: wanted })
  return [compared('a name in a restricted family, beside a name that is nowhere', measured, 1.1)]
}

async function listHiddenNames({ store }: Product): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT DISTINCT n.forename || ' ' || n.surname AS name FROM episode AS e
    JOIN familyMember AS m ON m.familyId = e.familyId
    JOIN personName AS n ON n.personId = m.personId
    WHERE e.restricted = 1 ORDER BY n.id`.execute(store.db)
  return rows.map(({ name }) => name)
}
