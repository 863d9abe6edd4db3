import { canSetFamilyLevel } from '../levelOfNeed.ts'
import { finding, rowsAt, type SubmitCheck, textOf } from './finding.ts'

/** V-02: every child has a level of need, and a reason for it. */
export const levelOfEveryChild: SubmitCheck = facts =>
  facts.children
    .filter(({ id }) => textOf(facts, '21.lon_child', id) === '' || textOf(facts, '21.lon_child.reason', id) === '')
    .map(({ id }) => {
      const field = textOf(facts, '21.lon_child', id) === '' ? '21.lon_child' : '21.lon_child.reason'
      return finding('V-02', 'error', field, id, { person: id })
    })

/** L-01: the family's level follows its children's unless somebody says why not. */
export const levelOfFamily: SubmitCheck = facts => {
  const level = textOf(facts, '21.lon_family', '')
  const levels = facts.children.map(({ id }) => textOf(facts, '21.lon_child', id) || null)
  const verdict = canSetFamilyLevel(level, levels, textOf(facts, '21.lon_family.reason', ''))
  if (level === '' || verdict.allowed) return []
  return [finding('L-01', 'error', '21.lon_family.reason', '', { level: verdict.suggested })]
}

const squeezed = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ').trim()

/** V-09: an analysis says something new; one that is short or copied from a box above says nothing. */
export const analysisIsAnalysis: SubmitCheck = facts => {
  const key = '21.an_summary'
  const text = textOf(facts, key, '')
  if (text.length < 100) return [finding('V-09', 'error', key, '', { now: String(text.length) })]
  const own = squeezed(text)
  const copied = facts.questions.find(({ field, aboutId }) => {
    if (field.key === key || field.type !== 'long') return false
    const other = textOf(facts, field.key, aboutId)
    return other.length >= own.length && squeezed(other) === own
  })
  return copied ? [finding('V-09', 'error', key, '', { field: copied.field.key })] : []
}

/** V-06: each worry has a goal, so that nothing is only feared. */
export const everyWorryHasGoal: SubmitCheck = facts => {
  const linked = new Set(rowsAt(facts, '17.sos_goal', '').map(goal => goal.linked_danger))
  return rowsAt(facts, '17.sos_danger', '').flatMap((danger, place) =>
    danger.id !== undefined && linked.has(danger.id)
      ? []
      : [finding('V-06', 'error', '17.sos_goal', '', { number: String(place + 1) })]
  )
}

/** V-13: there is no family without strengths. */
export const strengthsFound: SubmitCheck = facts =>
  rowsAt(facts, '17.sos_strengths', '').some(row => typeof row.what === 'string')
    ? []
    : [finding('V-13', 'error', '17.sos_strengths', '')]
