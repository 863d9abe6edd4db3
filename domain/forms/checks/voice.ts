import { textLikeness } from '../textLikeness.ts'
import { bornChildren, finding, findValue, type SubmitCheck, textOf } from './finding.ts'

const WORDS = '18.voice_words'
const SEEN = '18.voice_seen'

/** V-01: every child is heard, or it says why not and what next. */
export const everyChildHeard: SubmitCheck = facts =>
  facts.children
    .filter(({ id }) => textOf(facts, WORDS, id) === '' && textOf(facts, '18.voice_not_obtained', id) === '')
    .map(({ id }) => finding('V-01', 'error', WORDS, id, { person: id }))

/** V-10: a child who was not seen. */
export const everyChildSeen: SubmitCheck = facts =>
  bornChildren(facts)
    .filter(({ id }) => findValue(facts, SEEN, id) !== 'yes')
    .map(({ id }) => finding('V-10', 'warning', SEEN, id, { person: id }))

/** V-11: from four years on, a child should also be seen alone. */
export const seenAlone: SubmitCheck = facts =>
  bornChildren(facts)
    .filter(({ ageYears }) => ageYears === null || ageYears >= 4)
    .filter(({ id }) => findValue(facts, SEEN, id) === 'yes' && findValue(facts, '18.voice_seen_alone', id) !== 'yes')
    .map(({ id }) => finding('V-11', 'warning', '18.voice_seen_alone', id, { person: id }))

/** Short phrases are alike by chance, such as "as expected". */
const SHORTEST = 40
const ALIKE = 0.8

/** V-14: two children are never one child; the same words under two names were pasted. */
export const eachChildOwnWords: SubmitCheck = facts => {
  const long = facts.questions.filter(({ field }) => field.type === 'long' && field.about === 'eachChild')
  const byField = Map.groupBy(long, ({ field }) => field.key)
  return [...byField].flatMap(([key, questions]) => {
    const texts = questions
      .map(({ aboutId }) => ({ aboutId, text: textOf(facts, key, aboutId) }))
      .filter(({ text }) => text.length >= SHORTEST)
    return texts.flatMap((later, place) => {
      const earlier = texts.slice(0, place).find(one => textLikeness(one.text, later.text, ALIKE) > ALIKE)
      return earlier
        ? [finding('V-14', 'warning', key, later.aboutId, { person: later.aboutId, other: earlier.aboutId })]
        : []
    })
  })
}
