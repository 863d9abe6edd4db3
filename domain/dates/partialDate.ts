import { z } from 'zod'
import { isRealDay } from './isoDate.ts'

const Year = z.number().int().min(1800).max(2200)
const Month = z.number().int().min(1).max(12)
const Day = z.number().int().min(1).max(31)

function whole<Quality extends string>(quality: Quality) {
  return z
    .strictObject({ year: Year, month: Month, day: Day, quality: z.literal(quality) })
    .refine(isRealDay, { message: 'not_a_day' })
}

/**
 * A date as far as it is known. `estimated` is somebody's judgement and may lack its day or month; `expected` is a day
 * that has not come yet (a baby is due); `unknown` was asked about and nobody knows, which differs from a blank.
 */
export const PartialDate = z.discriminatedUnion('quality', [
  whole('exact'),
  whole('expected'),
  z.strictObject({ year: Year, month: Month, quality: z.literal('month_only') }),
  z.strictObject({ year: Year, quality: z.literal('year_only') }),
  z
    .strictObject({
      year: Year,
      month: Month.exactOptional(),
      day: Day.exactOptional(),
      quality: z.literal('estimated')
    })
    .refine(({ year, month, day }) => day === undefined || (month !== undefined && isRealDay({ year, month, day })), {
      message: 'not_a_day'
    }),
  z.strictObject({ quality: z.literal('unknown') })
])
export type PartialDate = Readonly<z.infer<typeof PartialDate>>
export type DateQuality = PartialDate['quality']

type Parts = { readonly year?: number; readonly month?: number; readonly day?: number }

/** The parts that are known; all absent for `unknown`. */
export function partsOf(date: PartialDate): Parts {
  return date.quality === 'unknown' ? {} : date
}

/** A whole known day, from the stored form of a date. */
export function exactDate(on: string): PartialDate {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number)
  return PartialDate.parse({ year, month, day, quality: 'exact' })
}
