import { schoolYearOn } from '../dates/schoolYear.ts'
import type { AboutPerson } from './context.ts'
import { findSdqBand, type SdqBand, type SdqBands, type SdqScale, sdqScales, sdqThreeBand } from './measures/sdq.ts'
import type { Row } from './values/readRows.ts'

/** National guidance of 2022 to 2025: a family was eligible from three different needs on (domain.md 4.12). */
export const NEEDS_FOR_SUPPORTING_FAMILIES = 3

/** Each need counts once, however many people have it. */
export function countPresentNeeds(rows: readonly Row[]): number {
  return new Set(rows.filter(row => row.status === 'present').flatMap(row => row.criterion ?? [])).size
}

export type SdqReading =
  | { readonly scheme: 'four_band'; readonly scale: SdqScale; readonly score: number; readonly band: SdqBand }
  | {
      readonly scheme: 'three_band'
      readonly scale: 'total'
      readonly score: number
      readonly band: ReturnType<typeof sdqThreeBand>
    }

export type SdqResult = { readonly version: string; readonly date: string; readonly readings: readonly SdqReading[] }

const IN_TOTAL = ['emotional', 'conduct', 'hyperactivity', 'peer'] as const

function scoreOf(row: Row, scale: SdqScale): number | null {
  const score = row[scale]
  if (typeof score !== 'number') return null
  if (scale !== 'total') return score
  // A total that is not the sum of its four scales is a slip of the pen: it has no band.
  return IN_TOTAL.reduce((sum, part) => sum + Number(row[part] ?? Number.NaN), 0) === score ? score : null
}

function readingsOf(row: Row, tables: SdqTables): readonly SdqReading[] {
  const version = typeof row.sdq_version === 'string' ? row.sdq_version : ''
  if (row.scheme === 'three_band') {
    const score = scoreOf(row, 'total')
    if (score === null || version !== 'parent_4_17') return []
    return [{ scheme: 'three_band', scale: 'total', score, band: sdqThreeBand(tables.three, score) }]
  }
  return sdqScales.flatMap(scale => {
    const score = scoreOf(row, scale)
    const band = score === null ? null : findSdqBand(tables.four, version, scale, score)
    return score === null || band === null ? [] : [{ scheme: 'four_band' as const, scale, score, band }]
  })
}

export type SdqTables = { readonly four: SdqBands; readonly three: readonly [number, number] }

/** The bands of every questionnaire of a child, each in the scheme it was entered in: schemes are never mixed. */
export function sdqResults(rows: readonly Row[], tables: SdqTables): readonly SdqResult[] {
  return rows.map(row => ({
    version: typeof row.sdq_version === 'string' ? row.sdq_version : '',
    date: typeof row.sdq_date === 'string' ? row.sdq_date : '',
    readings: readingsOf(row, tables)
  }))
}

export type GradeChange = {
  readonly carerId: string
  /** 1 to 4, in the order of the form. */
  readonly area: number
  readonly before: number
  readonly now: number
  /** Grade 1 is the best. */
  readonly change: 'better' | 'same' | 'worse'
}

const AREAS = [1, 2, 3, 4] as const
const dateOf = (row: Row) => (typeof row.gcp_date === 'string' ? row.gcp_date : '')

function changesBetween(carerId: string, before: Row, now: Row): readonly GradeChange[] {
  return AREAS.flatMap(area => {
    const [old, recent] = [before[`gcp_area_${area}`], now[`gcp_area_${area}`]]
    if (typeof old !== 'number' || typeof recent !== 'number') return []
    const change = recent < old ? 'better' : recent > old ? 'worse' : 'same'
    return [{ carerId, area, before: old, now: recent, change } as const]
  })
}

/** Each area of a carer's latest profile beside the one before it, in this assessment or in the last. */
export function gradeChanges(now: readonly Row[], before: readonly Row[]): readonly GradeChange[] {
  const carers = new Set(now.flatMap(row => (typeof row.gcp_carer === 'string' ? [row.gcp_carer] : [])))
  return [...carers].flatMap(carerId => {
    const profiles = [...before, ...now]
      .filter(row => row.gcp_carer === carerId && dateOf(row) !== '')
      .toSorted((left, right) => dateOf(left).localeCompare(dateOf(right)))
    const [earlier, latest] = [profiles.at(-2), profiles.at(-1)]
    return earlier && latest ? changesBetween(carerId, earlier, latest) : []
  })
}

/** The school year of a child whose birthday is known to the day. */
export function findSchoolYear(person: AboutPerson, today: string) {
  return person.bornOn === null || person.isUnborn || !person.isChild ? null : schoolYearOn(person.bornOn, today)
}

export type Support = { readonly personId: string; readonly roles: readonly string[] }

/** Who helps, and with what: each helper once, with everything that any of their relationships says. */
export function networkOf(relationships: readonly Support[]): readonly Support[] {
  const helping = relationships.filter(({ roles }) => roles.some(role => role !== 'none'))
  const byPerson = Map.groupBy(helping, ({ personId }) => personId)
  return [...byPerson].map(([personId, all]) => ({
    personId,
    roles: [...new Set(all.flatMap(({ roles }) => roles))].filter(role => role !== 'none')
  }))
}
