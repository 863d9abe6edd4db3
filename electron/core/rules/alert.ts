import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { needsApproval } from '../../../domain/alerts/alertState.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import { alertSentences } from '../../../resources/strings/en-GB/alert.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { checkDays, checkNotAhead } from './dates.ts'
import { type EntryRule, error, isBlank, ofPerson, type RuleQuestion, textOf, warning } from './rule.ts'

const monthsUntilReview = 6
const approvers: ReadonlySet<string> = new Set(['TM', 'SM'])
const Roles = z.array(z.string())

/** Who set it and who approved it is who is at the keyboard, whatever was sent. */
export const alertRule: EntryRule = {
  bucketOf: ofPerson('personId'),
  peopleIn: after => [textOf(after.personId)],
  fixed: ['personId', 'setById', 'setOn'],
  check: async question => {
    const { before, changes, workerId, today } = question
    const { setById: _, setOn: __, approvedById: ___, ...rest } = changes
    const review = isBlank(changes.reviewOn) && (before === null || 'reviewOn' in changes)
    const approves = !isBlank(changes.approvedOn)
    const fields: Record<string, Json> = {
      ...rest,
      ...(before === null ? { setById: workerId, setOn: today } : {}),
      ...(review && before === null ? { reviewOn: monthsOn(today, monthsUntilReview) } : {}),
      ...(approves ? { approvedById: workerId, approvedOn: today } : {})
    }
    // What was approved is what was read: another fact, another look.
    if (!approves && before !== null && ('evidence' in changes || 'alertType' in changes))
      Object.assign(fields, { approvedById: null, approvedOn: null })
    return { fields, problems: [...checkFields(question, fields), ...(await checkApproval(question))] }
  }
}

function checkFields(question: RuleQuestion, fields: Readonly<Record<string, Json>>): readonly FieldProblem[] {
  const after = { ...question.before, ...fields }
  const problems: FieldProblem[] = [
    ...checkDays({ ...question, after, changes: fields }, 'setOn', 'reviewOn'),
    ...checkDays({ ...question, after, changes: fields }, 'setOn', 'endedOn'),
    ...checkNotAhead(question, ['endedOn'])
  ]
  if (isBlank(after.alertType)) problems.push(error('alertType', alertSentences.typeMissing))
  if (needsApproval(textOf(after.alertType)) && textOf(after.evidence).length < 10)
    problems.push(error('evidence', alertSentences.evidenceMissing))
  if (isBlank(after.reviewOn)) problems.push(error('reviewOn', alertSentences.reviewMissing))
  else if (textOf(after.reviewOn) > monthsOn(question.today, 12))
    problems.push(warning('reviewOn', alertSentences.reviewFar))
  if (['no', 'not_safe'].includes(textOf(after.toldPerson)) && isBlank(after.toldReason))
    problems.push(warning('toldReason', alertSentences.toldReason))
  if (!isBlank(after.endedOn) && isBlank(after.endedReason))
    problems.push(error('endedReason', alertSentences.endedReason))
  return problems
}

async function checkApproval({ db, before, changes, workerId }: RuleQuestion): Promise<readonly FieldProblem[]> {
  if (isBlank(changes.approvedOn)) return []
  const row = await db.selectFrom('worker').select('roles').where('id', '=', workerId).executeTakeFirst()
  const roles = Roles.safeParse(JSON.parse(row?.roles ?? '[]'))
  if (!roles.success || !roles.data.some(role => approvers.has(role)))
    return [error('approvedOn', alertSentences.approvalRole)]
  return before === null || before.setById === workerId ? [error('approvedOn', alertSentences.approvalOwn)] : []
}

const monthsOn = (day: string, months: number) => Temporal.PlainDate.from(day).add({ months }).toString()
