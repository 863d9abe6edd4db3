import { findEntry } from '../../../db/queries/entries.ts'
import { findRecordedResponsibility } from '../../../db/queries/parentalResponsibility.ts'
import { type FootingFault, footingFaults } from '../../../domain/agreement/footing.ts'
import { addMonths, isIsoDate } from '../../../domain/dates/isoDate.ts'
import { footingSentences } from '../../../resources/strings/en-GB/agreement.ts'
import { peopleSentences } from '../../../resources/strings/en-GB/people.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { asAgreement } from './agreementFields.ts'
import { checkNotAhead, readPartial } from './dates.ts'
import {
  type EntryFields,
  type EntryRule,
  error,
  inFamily,
  isBlank,
  type RuleQuestion,
  textOf,
  warning
} from './rule.ts'

const RECHECK_MONTHS = 6

/** One row for each person who agreed to take part: agreement to a service, not consent in data protection law (D-03). */
export const agreementRule: EntryRule = {
  bucketOf: inFamily,
  peopleIn: after => (textOf(after.personId) === '' ? [] : [textOf(after.personId)]),
  fixed: ['personId'],
  check: async question => {
    const { after, changes } = question
    const missing = checkRequired(after)
    const problems = [
      ...checkNotAhead(question, ['agreedOn', 'privacyNoticeOn']),
      ...missing,
      ...(missing.some(({ kind }) => kind === 'error') ? [] : await checkFooting(question))
    ]
    return { fields: { ...changes, ...recheck(after) }, problems }
  }
}

function checkRequired(after: EntryFields): readonly FieldProblem[] {
  const problems: FieldProblem[] = []
  const need = (field: string, say: string) => {
    if (isBlank(after[field])) problems.push(error(field, say))
  }
  need('personId', peopleSentences.agreementPerson)
  need('capacity', peopleSentences.agreementCapacity)
  need('scope', peopleSentences.agreementScope)
  need('agreedOn', peopleSentences.agreementDate)
  const time = textOf(after.agreedTime)
  if (time !== '' && !/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/.test(time))
    problems.push(error('agreedTime', peopleSentences.agreementTime))
  if (textOf(after.how).startsWith('signed') && textOf(after.evidence) === '')
    problems.push(warning('evidence', peopleSentences.agreementEvidence))
  return problems
}

type Place = { readonly field: string; readonly stops: boolean }

/** Beside which field a fault is said, and whether it stops the save: what can be asked later only warns. */
const places: Readonly<Record<FootingFault, Place>> = {
  parental_responsibility_not_recorded: { field: 'capacity', stops: false },
  who_has_parental_responsibility_not_said: { field: 'capacityWords', stops: true },
  footing_not_described: { field: 'capacityWords', stops: true },
  age_not_known: { field: 'capacity', stops: false },
  not_an_adult: { field: 'capacity', stops: true },
  not_16_or_17: { field: 'capacity', stops: true },
  not_under_16: { field: 'capacity', stops: true },
  now_18_new_agreement_needed: { field: 'capacity', stops: false },
  understanding_not_assessed: { field: 'gillick', stops: true },
  not_competent_for_this_decision: { field: 'gillick', stops: true },
  reasons_for_understanding_too_short: { field: 'gillickReasons', stops: true },
  decision_not_named: { field: 'gillickDecision', stops: true },
  parent_informed_not_answered: { field: 'parentInformed', stops: false },
  parent_not_informed_without_reason: { field: 'parentInformedReason', stops: true }
}

async function checkFooting({ after, db, id, today }: RuleQuestion): Promise<readonly FieldProblem[]> {
  const agreement = asAgreement(id, after)
  if (agreement === null) return [error('capacity', peopleSentences.agreementCapacity)]
  const person = await findEntry(db, 'person', agreement.personId)
  const agreeing = {
    personId: agreement.personId,
    born: readPartial(person?.fields.dateOfBirth).date,
    parentalResponsibility: await findRecordedResponsibility(db, agreement.personId),
    caresForChild: true
  }
  return footingFaults(agreement, agreeing, today).map(fault => {
    const { field, stops } = places[fault]
    return stops ? error(field, footingSentences[fault]) : warning(field, footingSentences[fault])
  })
}

function recheck(after: EntryFields): EntryFields {
  const on = textOf(after.agreedOn)
  return isBlank(after.recheckOn) && isIsoDate(on) ? { recheckOn: addMonths(on, RECHECK_MONTHS) } : {}
}

export const withdrawalRule: EntryRule = {
  bucketOf: inFamily,
  peopleIn: after => (textOf(after.personId) === '' ? [] : [textOf(after.personId)]),
  fixed: ['agreementId', 'personId'],
  check: async question => {
    const { after, before, changes, db, familyId } = question
    const problems: FieldProblem[] = [...checkNotAhead(question, ['withdrawnOn'])]
    if (isBlank(after.withdrawnOn)) problems.push(error('withdrawnOn', peopleSentences.withdrawalDate))
    const agreement = await findEntry(db, 'agreement', textOf(after.agreementId))
    if (agreement === null || agreement.bucket !== `f:${familyId}`)
      return { fields: changes, problems: [...problems, error('agreementId', peopleSentences.withdrawalOf)] }
    if (textOf(after.withdrawnOn) !== '' && textOf(after.withdrawnOn) < textOf(agreement.fields.agreedOn))
      problems.push(error('withdrawnOn', peopleSentences.withdrawalBefore))
    const personId = agreement.fields.personId ?? null
    return { fields: before === null ? { ...changes, personId } : changes, problems }
  }
}
