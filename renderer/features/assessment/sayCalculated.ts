import { dateInWords } from '../../../domain/dates/dateInWords.ts'
import { isIsoDate } from '../../../domain/dates/isoDate.ts'
import { exactDate } from '../../../domain/dates/partialDate.ts'
import {
  countPresentNeeds,
  findSchoolYear,
  gradeChanges,
  NEEDS_FOR_SUPPORTING_FAMILIES,
  type SdqReading,
  type SdqResult,
  sdqResults
} from '../../../domain/forms/calculated.ts'
import { rowsOf } from '../../../domain/forms/checkGiven.ts'
import type { Given } from '../../../domain/nonAnswer.ts'
import type { FormFacts } from '../../../electron/contract/formFacts.ts'
import {
  gradedAreas,
  sdqFourBands,
  sdqThreeBandsParentTotal,
  sdqVersions
} from '../../../resources/forms/early-help-assessment.v1/measures.ts'
import { assessmentScreens } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import type { NameOf } from './sayGiven.ts'

const words = assessmentScreens.calculated
const tables = { four: sdqFourBands, three: sdqThreeBandsParentTotal }
const versions: Readonly<Record<string, string>> = sdqVersions

export type CalculatedSource = {
  readonly assessment: { readonly reference: string | null; readonly version: number }
  readonly facts: FormFacts
  readonly givenOf: (field: string, aboutId: string) => Given | null
  readonly beforeOf: (field: string, aboutId: string) => Given | null
  readonly nameOf: NameOf
}

const rowsIn = (given: Given | null) => rowsOf(given && 'value' in given ? given.value : undefined)
const dayOf = (day: string) => (isIsoDate(day) ? dateInWords(exactDate(day)) : day)

function sayReading(reading: SdqReading): string {
  if (reading.scheme === 'three_band') {
    return words.reading(words.scales.total, reading.score, words.threeBands[reading.band])
  }
  const bands = reading.scale === 'prosocial' ? words.kindBands : words.bands
  return words.reading(words.scales[reading.scale], reading.score, bands[reading.band])
}

function sayResult({ version, date, readings }: SdqResult): readonly string[] {
  const scheme = readings[0]?.scheme
  const said = readings.map(sayReading).join(' · ')
  const head = [versions[version] ?? version, dayOf(date)].filter(Boolean).join(', ')
  if (head === '') return []
  return scheme === undefined
    ? [`${head}: ${words.noBands}`]
    : [`${words.sdqAt(versions[version] ?? version, dayOf(date), words.schemes[scheme])}: ${said}`]
}

function sayBands(rows: ReturnType<typeof rowsIn>): readonly string[] {
  const lines = sdqResults(rows, tables).flatMap(sayResult)
  return lines.length === 0 ? [] : [...lines, words.screening]
}

function sayGrades(source: CalculatedSource, aboutId: string): readonly string[] {
  const [now, before] = [rowsIn(source.givenOf('14.gcp', aboutId)), rowsIn(source.beforeOf('14.gcp', aboutId))]
  return gradeChanges(now, before).map(({ carerId, area, before: old, now: recent, change }) =>
    words.grade(source.nameOf(carerId), gradedAreas[area - 1] ?? '', old, recent, words.changes[change])
  )
}

function sayYear(source: CalculatedSource, aboutId: string): readonly string[] {
  const person = source.facts.people.find(one => one.id === aboutId)
  const found = person ? findSchoolYear(person, source.facts.today) : null
  if (found === null) return []
  return [found.stage === 'year' ? words.yearNumber(found.year) : words.year[found.stage]]
}

/** What the app works out for a field nobody types into, a line each; nothing while there is nothing to work with. */
export function sayCalculated(field: string, aboutId: string, source: CalculatedSource): readonly string[] {
  switch (field) {
    case 'A.eha_ref':
      return source.assessment.reference === null ? [] : [source.assessment.reference]
    case 'A.version':
      return [String(source.assessment.version)]
    case '1.age_display':
      return source.facts.people.filter(one => one.id === aboutId && one.ageWords !== '').map(one => one.ageWords)
    case '1.year_group':
      return sayYear(source, aboutId)
    case '10.sf_eligible': {
      const rows = rowsIn(source.givenOf('10.sf_need', ''))
      return rows.length === 0 ? [] : [words.needs(countPresentNeeds(rows), NEEDS_FOR_SUPPORTING_FAMILIES)]
    }
    case '15.band':
      return sayBands(rowsIn(source.givenOf('15.sdq', aboutId)))
    case '14.gcp_compare':
      return sayGrades(source, aboutId)
    default:
      return []
  }
}
