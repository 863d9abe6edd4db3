import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { type CurrentAllocation, listCurrentAllocations } from '../../../../db/queries/allocations.ts'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { listUntoldWorries } from '../../../../db/queries/safetySteps.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { canAuthorise, canChange } from '../../../../domain/access/canAccess.ts'
import { agreementOnDay } from '../../../../domain/agreement/agreementOnDay.ts'
import { alertState } from '../../../../domain/alerts/alertState.ts'
import { dayInWords } from '../../../../domain/dates/dayInWords.ts'
import { alertStrings } from '../../../../resources/strings/en-GB/alert.ts'
import { familyAlerts } from '../../../../resources/strings/en-GB/familyHeader.ts'
import type { FamilyHeader } from '../../../contract/family.ts'
import type { UseCaseContext } from '../../handler.ts'
import { asAgreement, asWithdrawal } from '../../rules/agreementFields.ts'
import { readPartial } from '../../rules/dates.ts'
import { namesInRegister } from '../../rules/names.ts'
import { isBlank, textOf } from '../../rules/rule.ts'
import { type FamilyAsk, questionOf } from './askAccess.ts'

type Header = z.input<typeof FamilyHeader>
type Alert = Header['alerts'][number]
/** The whole register, masked for nobody: alerts are words about it and carry none of it. */
type Known = { readonly register: readonly ReadEntry[]; readonly otherVersions: number }

export async function readHeader(
  context: UseCaseContext,
  db: Kysely<Tables>,
  ask: FamilyAsk,
  known: Known
): Promise<Header> {
  const register = known.register.filter(entry => !entry.enteredInError)
  const family = register.find(entry => entry.type === 'family')
  const [episode] = register
    .filter(entry => entry.type === 'episode')
    .toSorted((a, b) => (episodeOrder(a) < episodeOrder(b) ? 1 : -1))
  const lead = (await listCurrentAllocations(db, ask.familyId, ask.today)).find(one => one.allocationRole === 'lead')
  const places = await findPlaceNames(db, textOf(episode?.fields.localityId), textOf(episode?.fields.teamId))
  const level = episode?.fields.levelOfNeed
  return {
    id: ask.familyId,
    familyName: textOf(family?.fields.familyName),
    reference: textOf(family?.fields.reference) || null,
    ...places,
    levelOfNeed: typeof level === 'number' ? level : null,
    episodeState: textOf(episode?.fields.state) || null,
    leadName: lead?.displayName ?? null,
    leadIsMe: lead?.workerId === context.worker.workerId,
    alerts: [
      ...(await untoldWorries(db, ask)),
      ...alertsOf(ask, { register, otherVersions: known.otherVersions }, lead ?? null)
    ],
    mayChange: canChange(questionOf(context, ask, { object: 'assessment', shareClass: 'S2' })).allowed,
    mayAuthorise: canAuthorise(questionOf(context, ask, { object: 'assessment', shareClass: 'S2' })).allowed
  }
}

/** Above everything else, on every screen of the family, until somebody writes down whom they rang (domain.md 7.2, 4). */
async function untoldWorries(db: Kysely<Tables>, ask: FamilyAsk): Promise<readonly Alert[]> {
  const [newest] = await listUntoldWorries(db, ask.familyId)
  if (newest === undefined) return []
  return [{ kind: 'nobodyTold', say: familyAlerts.nobodyTold(dayInWords(newest, ask.today)) }]
}

const episodeOrder = (entry: ReadEntry) => `${textOf(entry.fields.startedOn)} ${entry.id}`

async function findPlaceNames(db: Kysely<Tables>, localityId: string, teamId: string) {
  const locality = await db.selectFrom('locality').select('name').where('id', '=', localityId).executeTakeFirst()
  const team = await db.selectFrom('team').select('name').where('id', '=', teamId).executeTakeFirst()
  return { localityName: locality?.name ?? null, teamName: team?.name ?? null }
}

function alertsOf(ask: FamilyAsk, { register, otherVersions }: Known, lead: CurrentAllocation | null): Alert[] {
  const names = namesInRegister(register)
  const called = (entries: readonly ReadEntry[], field: string | null) =>
    [
      ...new Set(entries.map(entry => names.get(field === null ? entry.id : textOf(entry.fields[field])) ?? ''))
    ].toSorted()
  const kept = register.filter(entry => entry.type === 'safeAddress' && !hasEnded(entry, ask.today))
  const care = register.filter(
    entry =>
      entry.type === 'contactPoint' &&
      isBlank(entry.fields.endedOn) &&
      [entry.fields.safeToCall, entry.fields.safeToText, entry.fields.safeToLeaveMessage].includes('no')
  )
  const died = register.filter(
    entry => entry.type === 'person' && (!isBlank(entry.fields.deceasedOn) || entry.fields.personKind === 'deceased')
  )
  const alerts: Alert[] = []
  if (ask.family.restriction.restricted) alerts.push({ kind: 'restricted', say: familyAlerts.restricted })
  alerts.push(...alertsAbout(register, names, ask.today))
  if (kept.length > 0)
    alerts.push({ kind: 'addressKeptPrivate', say: familyAlerts.addressKeptPrivate(called(kept, 'personId')) })
  if (care.length > 0)
    alerts.push({ kind: 'contactWithCare', say: familyAlerts.contactWithCare(called(care, 'personId')) })
  if (died.length > 0) alerts.push({ kind: 'bereavement', say: familyAlerts.bereavement(called(died, null)) })
  if (!hasAgreement(register, ask.today)) alerts.push({ kind: 'agreementMissing', say: familyAlerts.agreementMissing })
  if (lead === null) alerts.push({ kind: 'noLead', say: familyAlerts.noLead })
  else if (knowsFamily(register, lead.workerId, ask.today))
    alerts.push({ kind: 'noLead', say: familyAlerts.leadKnowsFamily(lead.displayName) })
  if (otherVersions > 0)
    alerts.push({ kind: 'versionsToReconcile', say: familyAlerts.versionsToReconcile(otherVersions) })
  return alerts
}

/** Alerts that somebody set about a person: by kind and name, without the fact they rest on (domain.md 4.26). */
function alertsAbout(
  register: readonly ReadEntry[],
  names: ReadonlyMap<string, string>,
  today: string
): readonly Alert[] {
  return register.flatMap(({ type, fields }) => {
    if (type !== 'alert') return []
    const state = alertState(asAlert(fields), today)
    const name = names.get(textOf(fields.personId)) ?? ''
    return state === 'ended'
      ? []
      : [{ kind: 'aboutPerson' as const, say: alertStrings.say(textOf(fields.alertType), state, name) }]
  })
}

const asAlert = (fields: ReadEntry['fields']) => ({
  alertType: textOf(fields.alertType),
  approvedOn: textOf(fields.approvedOn),
  reviewOn: textOf(fields.reviewOn),
  endedOn: textOf(fields.endedOn)
})

/** Access of the lead has stopped; whoever may allocate is told here that another worker is needed (domain.md 2.6). */
function knowsFamily(register: readonly ReadEntry[], workerId: string, today: string): boolean {
  return register.some(
    ({ type, fields }) =>
      type === 'conflictOfInterest' &&
      fields.workerId === workerId &&
      (isBlank(fields.endedOn) || textOf(fields.endedOn) > today)
  )
}

function hasEnded(entry: ReadEntry, today: string): boolean {
  const { date } = readPartial(entry.fields.to)
  return date !== null && date.quality === 'exact' && isoOf(date) <= today
}

const isoOf = (date: { readonly year: number; readonly month: number; readonly day: number }) =>
  `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`

/** One valid agreement is enough: people who do not agree are worked with, not counted against the others. */
function hasAgreement(register: readonly ReadEntry[], today: string): boolean {
  const withdrawals = register.filter(entry => entry.type === 'withdrawal').map(entry => asWithdrawal(entry.fields))
  return register.some(entry => {
    const agreement = entry.type === 'agreement' ? asAgreement(entry.id, entry.fields) : null
    const person = register.find(({ type, id }) => type === 'person' && id === agreement?.personId)
    if (agreement === null || !person) return false
    const responsible = register.some(
      ({ type, fields }) =>
        type === 'relationship' && fields.fromPersonId === person.id && fields.parentalResponsibility === 'yes'
    )
    const agreeing = {
      personId: person.id,
      born: readPartial(person.fields.dateOfBirth).date,
      parentalResponsibility: responsible ? ('yes' as const) : ('not_asked' as const),
      caresForChild: true
    }
    return agreementOnDay(agreement, agreeing, withdrawals, today).valid
  })
}
