import { findAnswer } from '../answer.ts'
import type { Question } from '../listQuestions.ts'
import { type CheckFacts, finding, rowsAt, type SubmitCheck, textOf } from './finding.ts'

/** The family's own words are quoted as they were said. */
function isTheirOwnWords(facts: CheckFacts, { field, aboutId }: Question): boolean {
  const basis = findAnswer(facts.index, field.key, aboutId)?.basis
  return basis === 'family_words' || field.key === '3.reason_family_words' || field.key === '18.voice_words'
}

function proseOf(facts: CheckFacts, { field, aboutId }: Question): string {
  if (field.type === 'long' || field.type === 'text') return textOf(facts, field.key, aboutId)
  if (field.type !== 'list') return ''
  const columns = (field.columns ?? []).filter(column => column.type === 'long' || column.type === 'text')
  return rowsAt(facts, field.key, aboutId)
    .flatMap(row => columns.map(column => row[column.key]))
    .filter(cell => typeof cell === 'string')
    .join('\n')
}

/** V-15: short forms nobody explained, and words that hurt, in what the family will read. */
export const wordsTheFamilyReads: SubmitCheck = facts =>
  facts.questions.flatMap(question => {
    const { field, aboutId } = question
    const printed = field.familyCopy && (findAnswer(facts.index, field.key, aboutId)?.familyCopy ?? true)
    const prose = printed && !isTheirOwnWords(facts, question) ? proseOf(facts, question) : ''
    if (prose === '') return []
    return facts
      .findFlaggedWords(prose)
      .map(({ found, suggestion }) =>
        finding('V-15', 'warning', field.key, aboutId, { word: found, ...(suggestion === null ? {} : { suggestion }) })
      )
  })
