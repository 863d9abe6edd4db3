import type { Json } from '../nonAnswer.ts'
import { partialDayOf } from './partialDay.ts'

/** One score as an answer of an assessment gives it, before anybody is called by their name. */
export type FoundScore = {
  readonly key: string
  readonly outcome: string
  /** The question in the words of whoever wrote it; empty where the outcome names it. */
  readonly question: string
  readonly scheme: string
  readonly maximum: number
  readonly raterId: string
  readonly raterKind: string
  readonly aboutId: string
  readonly score: number
  readonly readOn: string
  readonly words: string
}

type Answered = {
  readonly id: string
  readonly field: string
  readonly aboutId: string
  readonly value: Json
  readonly writtenOn: string
}

/** The questions of the assessment whose answers are scores. */
export const scaleFields = ['19.pv_scale', '17.sos_scale', '16.scaling', '16.star', '15.sdq'] as const

type Row = { readonly [column: string]: Json }
const isRow = (value: Json): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const textIn = (row: Row, column: string) => (typeof row[column] === 'string' ? row[column] : '')

/** Every score in one answer; what is no number, or has no day, is left where it is. */
export function scoresIn(answer: Answered): readonly FoundScore[] {
  const { id, field, aboutId, value, writtenOn } = answer
  if (field === '19.pv_scale') {
    if (typeof value !== 'number') return []
    const found = { outcome: 'overall', question: '', scheme: 'family_view', raterId: aboutId, raterKind: 'parent' }
    return [{ ...found, key: id, maximum: 10, aboutId: '', score: value, readOn: writtenOn, words: '' }]
  }
  const rows = Array.isArray(value) ? value.filter(isRow) : []
  return rows.flatMap((row, at) => {
    const found = scoreOf(field, row, aboutId)
    const readOn = partialDayOf(row[field === '15.sdq' ? 'sdq_date' : 'date']) ?? writtenOn
    if (found === null || readOn === '') return []
    return [{ ...found, key: `${id}/${textIn(row, 'id') || at}`, readOn }]
  })
}

function scoreOf(field: string, row: Row, aboutId: string): Omit<FoundScore, 'key' | 'readOn'> | null {
  const score = field === '15.sdq' ? row.total : row.score
  if (typeof score !== 'number') return null
  const words = textIn(row, 'reason')
  if (field === '17.sos_scale') {
    const as = textIn(row, 'as')
    const raterKind = as === 'family' ? 'family' : as === 'worker' ? 'worker' : 'other'
    return scaled({
      outcome: 'safety',
      scheme: 'safety_scale',
      raterKind,
      raterId: textIn(row, 'person'),
      score,
      words
    })
  }
  if (field === '16.scaling') {
    const question = textIn(row, 'question')
    const outcome = `question:${question.toLowerCase()}`
    const raterId = textIn(row, 'person')
    return { ...scaled({ outcome, scheme: 'scaling', raterKind: 'family', raterId, score, words }), question }
  }
  if (field === '16.star') {
    const [name, version, area] = ['star_name', 'version', 'area'].map(column => textIn(row, column))
    const raterKind = textIn(row, 'completed') === 'worker_only' ? 'worker' : 'together'
    const scheme = `star:${name} ${version}`.trim()
    return {
      ...scaled({ outcome: `star:${area}`, scheme, raterKind, raterId: '', score, words }),
      question: area ?? ''
    }
  }
  const [version, scheme] = [textIn(row, 'sdq_version'), textIn(row, 'scheme')]
  const raterId = `named:${textIn(row, 'sdq_completed_by')}`
  const sdq = scaled({
    outcome: 'sdq_total',
    scheme: `sdq:${version} ${scheme}`,
    raterKind: 'named',
    raterId,
    score,
    words
  })
  return { ...sdq, maximum: 40, aboutId }
}

type Scaled = Pick<FoundScore, 'outcome' | 'scheme' | 'raterKind' | 'raterId' | 'score' | 'words'>
const scaled = (found: Scaled) => ({ ...found, question: '', maximum: 10, aboutId: '' })
