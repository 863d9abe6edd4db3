import type { Generated } from '../generate.ts'
import { drawFrom } from '../world/draw.ts'
import { forenames, surname } from '../world/words.ts'
import { repeat } from './alternate.ts'
import { openProduct } from './product.ts'
import { type Line, timedLine } from './report.ts'

/** Names and days as they are typed of somebody new: half of them of people who are there. */
export async function measureDuplicates({ path, world }: Generated): Promise<readonly Line[]> {
  const product = await openProduct(path)
  try {
    const draw = drawFrom(world.seed + 3)
    const known = await product.store.db
      .selectFrom('personName as n')
      .innerJoin('person as p', 'p.id', 'n.personId')
      .select(['n.forename', 'n.surname', 'p.dateOfBirth'])
      .limit(2000)
      .execute()
    const inputs = Array.from({ length: 100 }, (_, place) => {
      const one = draw.oneOf(known)
      const {
        year = 2015,
        month = 3,
        day = 4
      }: { year?: number; month?: number; day?: number } = JSON.parse(one.dateOfBirth ?? '{}')
      const digits = (part: number) => String(part).padStart(2, '0')
      return {
        forename: place % 2 === 0 ? (one.forename ?? '') : draw.oneOf(forenames),
        surname: place % 2 === 0 ? (one.surname ?? '') : surname(draw),
        dateOfBirth: place % 3 === 0 ? null : `${year}-${digits(month)}-${digits(day)}`,
        telephone: place % 4 === 0 ? '01632 960199' : null,
        postcode: place % 5 === 0 ? 'MV1 1AA' : null
      }
    })
    const lines: Line[] = []
    for (const [who, workerId] of [
      ['whole service', world.service.headOfServiceId],
      ['one practitioner', world.service.workers[0]?.id ?? '']
    ] as const) {
      const ask = (turn: number) => product.call(workerId, 'find.possibleMatches', inputs[turn % inputs.length])
      lines.push(timedLine(`possible matches, ${who}, in the core`, await repeat(ask, { turns: 400, warm: 50 }), 50))
    }
    return lines
  } finally {
    await product.store.close()
  }
}
