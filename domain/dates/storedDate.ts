import { PartialDate, partsOf } from './partialDate.ts'

/** The stored form names every part, so that two writers of one date can never leave half of each other's. */
export type StoredDate = {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly quality: PartialDate['quality']
}

export function storedDate(date: PartialDate): StoredDate {
  const { year = null, month = null, day = null } = partsOf(date)
  return { year, month, day, quality: date.quality }
}

/** `null` where the parts do not make such a date; the caller shows what is stored and asks. */
export function findPartialDate({ quality, ...parts }: StoredDate): PartialDate | null {
  const known = Object.entries(parts).filter(([, part]) => part !== null)
  const read = PartialDate.safeParse({ ...Object.fromEntries(known), quality })
  return read.success ? read.data : null
}
