import { immediateSafety } from '../immediateSafety.ts'
import { type Finding, finding, findValue, rowsAt, type SubmitCheck } from './finding.ts'

/**
 * V-05: the safety questions belong to the day of the submit. A red answer stops it until the call is made and written
 * down: a form in a queue must never be the way somebody is told (decision D-04).
 */
export const safetyAnsweredToday: SubmitCheck = facts => {
  const safety = immediateSafety(facts.answers, facts.context.today)
  const blank = facts.questions.find(
    ({ section, field, aboutId }) => section.code === 'S' && findValue(facts, field.key, aboutId) === null
  )
  const worry = safety.questions[0]
  const findings: Finding[] = []
  if (safety.state !== 'answeredToday') {
    const field = blank?.field.key ?? 'S.answered_on'
    findings.push(finding('V-05', 'error', field, '', { because: safety.state }))
  }
  if (safety.colour === 'red' && worry !== undefined && !facts.context.register.safetyCallRecorded) {
    findings.push(finding('V-05', 'error', worry, '', { because: 'ring' }))
  }
  return findings
}

/** V-19: what is written about domestic abuse must say from whom it is hidden. */
export const abuseIsHidden: SubmitCheck = facts => {
  const filled = facts.questions.some(
    ({ section, field, aboutId }) =>
      section.code === '12' && field.key !== '12.hide_from' && findValue(facts, field.key, aboutId) !== null
  )
  return filled && findValue(facts, '12.hide_from', '') === null ? [finding('V-19', 'error', '12.hide_from', '')] : []
}

/** Everybody a copy is meant for, as far as the answers say. */
function copyReaders(
  answers: readonly { readonly field: string; readonly aboutId: string; readonly given: unknown }[]
) {
  return answers.filter(({ field }) => field === '21.copy_format' || field === '20.op_gets_copy')
}

/**
 * V-18: somebody who must not know an address is to get a copy. It stands until a person has looked at that copy and
 * written down what was left out of it.
 */
export const secretAddressStaysSecret: SubmitCheck = facts => {
  const secret = new Set(
    facts.context.register.homes.filter(home => home.confidential).flatMap(home => home.confidentialFrom)
  )
  const lookedAt = new Set(rowsAt(facts, '21.copy_withheld_items', '').map(row => row.from_whom))
  return copyReaders(facts.answers).flatMap(({ field, aboutId }) => {
    const format = findValue(facts, field, aboutId)
    const gets = format !== null && format !== 'none'
    return gets && secret.has(aboutId) && !lookedAt.has(aboutId)
      ? [finding('V-18', 'error', field, aboutId, { person: aboutId })]
      : []
  })
}
