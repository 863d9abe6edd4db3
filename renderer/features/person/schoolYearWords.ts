import type { SchoolYear } from '../../../domain/dates/schoolYear.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'

const words = personStrings.schoolYear
const yearWords = (year: number) => (year === 0 ? words.reception : words.year(year))

/** "Year 7"; where a child is taught out of their year, that year and that it differs. */
export function schoolYearWords(stage: SchoolYear, override: number | null): string {
  if (override !== null) return `${yearWords(override)} (${personStrings.card.outOfYear})`
  if (stage.stage === 'year') return words.year(stage.year)
  return words[stage.stage]
}
