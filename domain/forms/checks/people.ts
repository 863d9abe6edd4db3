import type { AboutPerson } from '../context.ts'
import { finding, findValue, type SubmitCheck, textOf } from './finding.ts'

/** V-03: section 20 is answered for every child. */
export const otherParentOfEveryChild: SubmitCheck = facts =>
  facts.children
    .filter(({ id }) => findValue(facts, '20.other_parent_identified', id) === null)
    .map(({ id }) => finding('V-03', 'error', '20.other_parent_identified', id, { person: id }))

/** V-04: early help is voluntary, so somebody must have agreed and not taken it back. */
export const somebodyAgreed: SubmitCheck = ({ context }) =>
  context.register.agreements.some(
    ({ agreedOn, withdrawnOn }) => agreedOn <= context.today && (withdrawnOn === null || withdrawnOn > context.today)
  )
    ? []
    : [finding('V-04', 'error', '4.agreement_person', '')]

/** V-07: where each child lives, or that there is no fixed address. A baby not yet born has no address. */
export const homeOfEveryChild: SubmitCheck = facts => {
  const housed = new Set(facts.context.register.homes.map(home => home.personId))
  return facts.children
    .filter(child => !child.isUnborn && !housed.has(child.id))
    .map(({ id }) => finding('V-07', 'error', '1.address', id, { person: id }))
}

/** V-08: parental responsibility of every adult for every child of the home: yes, no or not known, never a blank. */
export const responsibilityOfEveryPair: SubmitCheck = facts => {
  const born = new Set(facts.children.filter(child => !child.isUnborn).map(child => child.id))
  return facts.context.register.pairsInTheHome
    .filter(pair => pair.parentalResponsibility === null && born.has(pair.childId))
    .map(({ adultId, childId }) => finding('V-08', 'error', '2.pr_held', '', { person: adultId, other: childId }))
}

/** V-12: attendance of every child on a school's roll. */
export const attendanceOnRoll: SubmitCheck = facts =>
  facts.children
    .filter(({ id }) => textOf(facts, '6.edu_status', id) === 'on_roll')
    .filter(({ id }) => findValue(facts, '6.attendance_pct', id) === null)
    .map(({ id }) => finding('V-12', 'warning', '6.attendance_pct', id, { person: id }))

/** V-16: from the 18th birthday somebody decides for themselves and is no longer entered as a child. */
export const nobodyGrownIsAChild: SubmitCheck = ({ context }) =>
  context.people
    .filter(person => person.kind === 'child' && person.ageYears !== null && person.ageYears >= 18)
    .map(({ id }) => finding('V-16', 'error', '1.person_kind', id, { person: id }))

function areTwins(twins: readonly (readonly [string, string])[], left: AboutPerson, right: AboutPerson): boolean {
  return twins.some(([a, b]) => (a === left.id && b === right.id) || (a === right.id && b === left.id))
}

const nameOf = (person: AboutPerson) => person.fullName.trim().toLowerCase()

/** V-17: one child entered twice splits a story in two. */
export const noChildTwice: SubmitCheck = facts =>
  facts.children.flatMap((later, place) => {
    const earlier = facts.children
      .slice(0, place)
      .find(one => one.bornOn !== null && one.bornOn === later.bornOn && nameOf(one) === nameOf(later))
    const doubled = earlier && nameOf(later) !== '' && !areTwins(facts.context.register.twins, earlier, later)
    return doubled ? [finding('V-17', 'warning', '1.dob', later.id, { person: later.id, other: earlier.id })] : []
  })

/** V-20: earlier help is written about, but the chronology tells nothing of it. */
export const earlierHelpIsInChronology: SubmitCheck = facts =>
  textOf(facts, '3.history_known', '') !== '' && facts.context.register.chronologyEvents === 0
    ? [finding('V-20', 'warning', '3.history_known', '')]
    : []
