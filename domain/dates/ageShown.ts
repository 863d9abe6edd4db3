import { ageOn, monthsBetween } from './age.ts'
import { boundsOf } from './compareDates.ts'
import { weeksOfPregnancy } from './dueDate.ts'
import type { PartialDate } from './partialDate.ts'

export type LifeDates = {
  readonly born: PartialDate | null
  readonly dueOn?: string
  readonly died?: PartialDate
}

/** "7", "14 months", "24 weeks of pregnancy", "about 9 (estimated)", "died aged 7": never typed, always worked out. */
export function ageShown(life: LifeDates, on: string): string {
  const notBornYet = life.born === null || life.born.quality === 'expected'
  if (notBornYet && life.dueOn !== undefined) return pregnancyShown(life.dueOn, on)
  if (life.born === null) return 'age not known'
  const died = life.died ? boundsOf(life.died) : null
  if (life.died && died === null) return 'has died'
  if (died === null) return livingAgeShown(life.born, on)
  const age = ageOn(life.born, died.latest)
  return age === null ? 'has died' : `died aged ${livingAgeShown(life.born, died.latest)}`
}

function pregnancyShown(dueOn: string, on: string): string {
  const weeks = weeksOfPregnancy(dueOn, on)
  if (weeks < 0) return 'expected'
  return weeks === 1 ? '1 week of pregnancy' : `${weeks} weeks of pregnancy`
}

function livingAgeShown(born: PartialDate, on: string): string {
  const age = ageOn(born, on)
  if (age === null) return 'age not known'
  if (born.quality === 'estimated') return `about ${middleAge(born, on)} (estimated)`
  if (age.lowest !== age.highest) return `${age.lowest} or ${age.highest}`
  return age.highest < 2 && born.quality === 'exact' ? monthsShown(born, on) : String(age.highest)
}

function monthsShown(born: PartialDate, on: string): string {
  const bounds = boundsOf(born)
  const months = bounds === null ? 0 : monthsBetween(bounds.earliest, on)
  if (months === 0) return 'under 1 month'
  return months === 1 ? '1 month' : `${months} months`
}

/** An estimate without its month is taken as the middle of that year, so that it is wrong by as little as can be. */
function middleAge(born: Extract<PartialDate, { quality: 'estimated' }>, on: string): number {
  const { year, month = 7, day = 1 } = born
  return ageOn({ year, month, day, quality: 'estimated' }, on)?.highest ?? 0
}
