import { checkBirthDate } from '../../../domain/dates/birthDate.ts'
import { boundsOf } from '../../../domain/dates/compareDates.ts'
import { checkDueDate } from '../../../domain/dates/dueDate.ts'
import type { PartialDate } from '../../../domain/dates/partialDate.ts'
import { birthDateRefusals, peopleSentences } from '../../../resources/strings/en-GB/people.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { readPartial, tidyPartials } from './dates.ts'
import { checkPersonIdentifiers } from './personIdentifiers.ts'
import { type EntryRule, error, isBlank, type RuleQuestion, textOf, warning } from './rule.ts'

/** Who somebody is. A doubtful number never stops a person from being saved; an impossible date does. */
export const personRule: EntryRule = {
  bucketOf: (_after, { id }) => `p:${id}`,
  peopleIn: (_after, id) => [id],
  fixed: [],
  check: question => {
    const identifiers = checkPersonIdentifiers(question)
    return {
      fields: tidyPartials({ ...question.changes, ...identifiers.fields }, [
        'dateOfBirth',
        'deceasedOn',
        'pregnancyEndedOn'
      ]),
      problems: [...checkKind(question), ...checkLife(question), ...checkSchoolYear(question), ...identifiers.problems]
    }
  }
}

function checkKind({ after }: RuleQuestion): readonly FieldProblem[] {
  const problems: FieldProblem[] = []
  if (textOf(after.personKind) === '') problems.push(error('personKind', peopleSentences.kindMissing))
  if (textOf(after.nameStatus) === 'not_known' && textOf(after.placeholder) === '')
    problems.push(error('placeholder', peopleSentences.placeholderMissing))
  return problems
}

function checkLife({ after, changes, today }: RuleQuestion): readonly FieldProblem[] {
  const unborn = textOf(after.personKind) === 'unborn'
  const birth = readPartial(after.dateOfBirth)
  const death = readPartial(after.deceasedOn)
  const ended = readPartial(after.pregnancyEndedOn)
  const problems: FieldProblem[] = []
  if (!death.real) problems.push(error('deceasedOn', peopleSentences.dateNotInCalendar))
  else if (isAhead(death.date, today)) problems.push(error('deceasedOn', peopleSentences.deathAhead))
  if (!ended.real) problems.push(error('pregnancyEndedOn', peopleSentences.dateNotInCalendar))
  else if (isAhead(ended.date, today)) problems.push(error('pregnancyEndedOn', peopleSentences.dateAhead))

  if (!birth.real) problems.push(error('dateOfBirth', birthDateRefusals.birth_date_not_in_calendar))
  else if (birth.date !== null) {
    const circumstances = death.date === null ? { unborn, today } : { unborn, today, died: death.date }
    const checked = checkBirthDate(birth.date, circumstances)
    if (checked.status === 'refused') {
      // The sentence stands beside the field that was typed last.
      const late = checked.because === 'birth_date_after_death' && 'deceasedOn' in changes
      problems.push(
        late
          ? error('deceasedOn', peopleSentences.deathBeforeBirth)
          : error('dateOfBirth', birthDateRefusals[checked.because])
      )
    }
  }
  if (unborn && !isBlank(changes.dueDate)) {
    const checked = checkDueDate(textOf(changes.dueDate), today)
    if (checked.status === 'refused') problems.push(error('dueDate', birthDateRefusals[checked.because]))
  }
  if (unborn && isBlank(after.dueDate) && birth.date === null)
    problems.push(warning('dueDate', peopleSentences.dueMissing))
  return problems
}

function isAhead(date: PartialDate | null, today: string): boolean {
  const bounds = date === null ? null : boundsOf(date)
  return bounds !== null && bounds.earliest > today
}

function checkSchoolYear({ after }: RuleQuestion): readonly FieldProblem[] {
  const needsReason = !isBlank(after.yearGroupOverride) && textOf(after.yearGroupReason) === ''
  return needsReason ? [error('yearGroupReason', peopleSentences.yearReason)] : []
}
