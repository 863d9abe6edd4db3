import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { alertState } from '../../../../domain/alerts/alertState.ts'
import { nonAnswers } from '../../../../domain/nonAnswer.ts'
import { alertStrings } from '../../../../resources/strings/en-GB/alert.ts'
import { visitStrings } from '../../../../resources/strings/en-GB/visit.ts'
import type { BriefLine } from '../../../contract/visit.ts'
import { isBlank, textOf } from '../../rules/rule.ts'
import { line, personPlace } from './briefLine.ts'
import type { VisitFacts } from './gatherVisit.ts'

/** What the header says that is no danger and no care to be taken. */
const notSafety: ReadonlySet<string> = new Set(['noLead', 'versionsToReconcile', 'aboutPerson', 'contactWithCare'])

const tones: { readonly [Kind in VisitFacts['header']['alerts'][number]['kind']]?: BriefLine['tone'] } = {
  nobodyTold: 'overdue',
  restricted: 'restricted',
  addressKeptPrivate: 'restricted',
  bereavement: 'quiet'
}

/** Alerts first, then orders about contact, then who may be rung: what keeps the worker and the family safe today. */
export function safetyLines(facts: VisitFacts): readonly BriefLine[] {
  return [...headerLines(facts), ...alertLines(facts), ...orderLines(facts), ...contactLines(facts)]
}

const isAbout = ({ people }: VisitFacts, { fields }: ReadEntry) =>
  people.some(({ id }) => id === textOf(fields.personId))

function headerLines({ header }: VisitFacts): readonly BriefLine[] {
  return header.alerts
    .filter(({ kind }) => !notSafety.has(kind))
    .map(({ kind, say }) =>
      line(`header ${kind} ${say}`, `${say}.`, {
        tone: tones[kind] ?? 'due'
      })
    )
}

function alertLines(facts: VisitFacts): readonly BriefLine[] {
  return facts.seen
    .filter(entry => entry.type === 'alert' && isAbout(facts, entry))
    .flatMap(({ id, fields }) => {
      const alert = {
        alertType: textOf(fields.alertType),
        approvedOn: textOf(fields.approvedOn),
        reviewOn: textOf(fields.reviewOn),
        endedOn: textOf(fields.endedOn)
      }
      const state = alertState(alert, facts.today)
      if (state === 'ended') return []
      const personId = textOf(fields.personId)
      const say = alertStrings.say(alert.alertType, state, facts.nameOf(personId))
      const words = visitStrings.alert(say, textOf(fields.evidence))
      return [line(id, words, { tone: state === 'standing' ? 'overdue' : 'due', place: personPlace(personId) })]
    })
}

function orderLines(facts: VisitFacts): readonly BriefLine[] {
  return facts.seen
    .filter(entry => entry.type === 'contactRestriction' && isAbout(facts, entry))
    .filter(({ fields }) => isBlank(fields.to) || textOf(fields.to) >= facts.today)
    .map(({ id, fields }) => {
      const personId = textOf(fields.personId)
      const words = visitStrings.order(facts.nameOf(personId), facts.nameOf(textOf(fields.otherPersonId)))
      return line(id, words, { tone: 'restricted', place: personPlace(personId), kept: true })
    })
}

const order = { no: 0, notAsked: 1, yes: 2 } as const

const safetyOf = (answer: string): keyof typeof order => (answer === 'yes' || answer === 'no' ? answer : 'notAsked')

function contactLines(facts: VisitFacts): readonly BriefLine[] {
  const points = facts.seen.filter(
    entry =>
      entry.type === 'contactPoint' &&
      isAbout(facts, entry) &&
      isBlank(entry.fields.endedOn) &&
      entry.fields.kind !== 'email' &&
      !isBlank(entry.fields.value) &&
      !nonAnswers.some(one => one === entry.fields.value)
  )
  const lines = points
    .map(({ id, fields }) => {
      const personId = textOf(fields.personId)
      const safe = safetyOf(textOf(fields.safeToCall))
      const { contact } = visitStrings
      const words = [
        contact[safe](facts.nameOf(personId), textOf(fields.value)),
        // "Not asked" is a no: somebody else may hear it (domain.md 4.2).
        ...(fields.safeToLeaveMessage === 'yes' ? [] : [contact.message]),
        ...(fields.safeToText === 'yes' ? [] : [contact.text])
      ]
      return {
        safe,
        made: line(id, words.join(' '), {
          tone: safe === 'no' ? 'overdue' : safe === 'notAsked' ? 'due' : 'plain',
          place: personPlace(personId),
          reaches: safe === 'yes'
        })
      }
    })
    .toSorted((one, other) => order[one.safe] - order[other.safe])
  if (points.length > 0) return lines.map(({ made }) => made)
  return facts.header.alerts
    .filter(({ kind }) => kind === 'contactWithCare')
    .map(({ say }) => line('care', `${say}.`, { tone: 'overdue' }))
}
