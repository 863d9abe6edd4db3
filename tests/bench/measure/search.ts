import { findPeople, prefixMatch } from '../../../db/queries/personSearch.ts'
import { preparePlainFind } from '../plain/findPeople.ts'
import type { PlainFile } from '../plain/load.ts'
import { drawFrom } from '../world/draw.ts'
import { forenames, surname } from '../world/words.ts'
import type { World } from '../world/world.ts'
import { alternate, repeat } from './alternate.ts'
import type { Product } from './product.ts'
import { compared, type Line, timedLine } from './report.ts'
import { mustAgree } from './sameAnswer.ts'

/** What is typed on the way to a name: two letters to a whole name, and two names together. */
function listQueries(seed: number): readonly (readonly string[])[] {
  const draw = drawFrom(seed + 2)
  return Array.from({ length: 120 }, (_, place) => {
    const family = surname(draw).toLowerCase().replace(/-.*/, '')
    const first = draw.oneOf(forenames).toLowerCase()
    return place % 3 === 0 ? [first.slice(0, 3), family.slice(0, 2)] : [family.slice(0, 2 + (place % 5))]
  })
}

const most = 200

/** The search gives at most 200 hits; where there are more, which of them come first is not part of the answer. */
const comparable = (found: readonly { readonly personId: string }[]) =>
  found.length >= most ? 'many' : [...new Set(found.map(({ personId }) => personId))].toSorted()

export async function measureSearch(product: Product, plain: PlainFile, world: World): Promise<readonly Line[]> {
  const { service, seed } = world
  const queries = listQueries(seed)
  const wordsAt = (turn: number) => queries[turn % queries.length] ?? []
  const plainFind = preparePlainFind(plain)
  const everything = await product.scopeOf(service.headOfServiceId)
  for (const words of queries) {
    const found = await findPeople(product.store.db, everything, words)
    mustAgree(`find ${words.join(' ')}`, comparable(found), comparable(plainFind(prefixMatch(words), most)))
  }
  const turns = { turns: 480, warm: queries.length }
  const through = await alternate(
    {
      product: turn => findPeople(product.store.db, everything, wordsAt(turn)),
      baseline: turn => plainFind(prefixMatch(wordsAt(turn)), most)
    },
    turns
  )
  const lines = [
    compared('person search, whole service, query modules', through, 2),
    timedLine('person search, whole service, query modules', through.product, 16)
  ]
  for (const [who, workerId] of [
    ['whole service', service.headOfServiceId],
    ['one practitioner', service.workers[0]?.id ?? '']
  ] as const) {
    if (!product.answers('find.peopleAndFamilies')) continue
    const ask = (turn: number) =>
      product.call(workerId, 'find.peopleAndFamilies', { words: wordsAt(turn).join(' '), limit: 20 })
    lines.push(timedLine(`person search, ${who}, use case in the core`, await repeat(ask, turns), 16))
  }
  return lines
}
