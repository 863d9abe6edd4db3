import type { z } from 'zod'
import type { DayFacts } from '../../../../db/queries/dayFacts.ts'
import type { DayFamily } from '../../../../db/queries/dayFamilies.ts'
import type { ClockRule } from '../../../../domain/clocks/clockRule.ts'
import { listOpenClocks, type OpenClock } from '../../../../domain/clocks/listClocks.ts'
import { type Standing, standingOf } from '../../../../domain/clocks/standing.ts'
import type { HolidayCalendar } from '../../../../domain/dates/workingDays.ts'
import { readJson } from '../../../../domain/readJson.ts'
import type { DueThing } from '../../../contract/day.ts'
import { clockFactsOf } from './clockFactsOf.ts'
import { dayNames } from './dayNames.ts'

type Thing = z.input<typeof DueThing>

/** A thing with what decides whose it is: the duty of its rule, or the one worker who gave their word. */
export type OwedThing = {
  readonly thing: Thing
  readonly duty: ClockRule['duty']
  readonly workerId: string | null
}

export type DueAsked = {
  readonly rules: readonly ClockRule[]
  readonly calendar: HolidayCalendar
  readonly today: string
  readonly workerId: string
}

/** Everything that is due in these families, whoever has to do it. */
export function listOwedThings(families: readonly DayFamily[], rows: DayFacts, asked: DueAsked): readonly OwedThing[] {
  const nameOf = dayNames(rows)
  return families.flatMap(family => [
    ...clockThings(family, rows, asked, nameOf),
    ...meetingThings(family, rows, asked),
    ...promiseThings(family, rows, asked, nameOf),
    ...recheckThings(family, rows, asked, nameOf)
  ])
}

/** "Act now" is kept for clocks: an agreement past its day still holds, and a promise is late. */
function gentleStanding(dueOn: string, { today, calendar }: DueAsked): Standing {
  const standing = standingOf({ dueOn, today, calendar })
  return standing.state === 'actNow' ? { ...standing, state: 'late' } : standing
}

type NameOf = ReturnType<typeof dayNames>
type Known = Pick<Thing, 'key' | 'kind' | 'dueOn'> & Partial<Thing>

function thingOf(family: DayFamily, known: Known, standing: Standing): Thing {
  return {
    familyId: family.id,
    familyName: family.familyName,
    aboutId: null,
    aboutName: null,
    words: null,
    noteId: null,
    time: null,
    oversight: false,
    onHoldUntil: null,
    pausedSince: null,
    clock: null,
    ...known,
    standing: { ...standing }
  }
}

/** A window in which something counts, such as that of coming back, is nobody's duty and no row. */
function clockThings(family: DayFamily, rows: DayFacts, asked: DueAsked, nameOf: NameOf): readonly OwedThing[] {
  return listOpenClocks(clockFactsOf(family, rows, asked.today), asked)
    .filter(({ rule }) => rule.duty !== 'nobody')
    .map(clock => {
      const child = clock.code === 'K-SEE' ? clock.about : null
      const note = clock.code === 'K-REC' ? clock.about : null
      const known: Known = {
        key: `${family.id}/${clock.code}/${clock.about}/${clock.startedOn}`,
        kind: 'clock',
        dueOn: clock.dueOn,
        aboutId: child,
        aboutName: child === null ? null : nameOf(child),
        noteId: note,
        onHoldUntil: clock.onHoldUntil,
        pausedSince: clock.pausedSince,
        clock: shownClock(clock)
      }
      return {
        thing: thingOf(family, known, clock.standing),
        duty: clock.rule.duty,
        workerId: note === null ? null : (rows.notes.find(({ id }) => id === note)?.authorId ?? null)
      }
    })
}

function shownClock({ code, rule, urgent, ...clock }: OpenClock): NonNullable<Thing['clock']> {
  return {
    code,
    count: urgent ? (rule.urgentCount ?? rule.count) : rule.count,
    unit: rule.unit,
    standing: rule.standing,
    startedOn: clock.startedOn,
    startedBy: clock.startedBy,
    stretches: clock.segments.length,
    holdDays: clock.holdDays,
    movedFrom: clock.movedFrom,
    hardLimitOn: clock.hardLimitOn,
    holidaysNotLoadedFor: [...clock.holidaysNotLoadedFor]
  }
}

/** A meeting stays until somebody writes down that it was held, or why not. */
function meetingThings(family: DayFamily, rows: DayFacts, asked: DueAsked): readonly OwedThing[] {
  return rows.meetings.flatMap(meeting => {
    const { plannedOn, heldOn, cancelledReason } = meeting
    if (meeting.familyId !== family.id || plannedOn === null || heldOn !== null || cancelledReason !== null) return []
    const known: Known = {
      key: `meeting/${meeting.id}`,
      kind: 'meeting',
      dueOn: plannedOn,
      words: meeting.meetingType,
      time: meeting.plannedTime
    }
    return [{ thing: thingOf(family, known, gentleStanding(plannedOn, asked)), duty: 'lead', workerId: null }]
  })
}

function promiseThings(family: DayFamily, rows: DayFacts, asked: DueAsked, nameOf: NameOf): readonly OwedThing[] {
  return rows.promises.flatMap(promise => {
    if (promise.familyId !== family.id || promise.dueOn === null) return []
    const to = readJson(promise.toIds ?? '[]')
    const names = Array.isArray(to) ? to.flatMap(id => (typeof id === 'string' ? (nameOf(id) ?? []) : [])) : []
    const known: Known = {
      key: `promise/${promise.id}`,
      kind: 'promise',
      dueOn: promise.dueOn,
      words: promise.words ?? '',
      aboutName: names.length === 0 ? null : names.join(', '),
      noteId: promise.noteId
    }
    const standing = gentleStanding(promise.dueOn, asked)
    return [{ thing: thingOf(family, known, standing), duty: 'lead', workerId: promise.byWorkerId }]
  })
}

/** What was set with a day on which to look again: an agreement, an alert, an access that ends. */
function recheckThings(family: DayFamily, rows: DayFacts, asked: DueAsked, nameOf: NameOf): readonly OwedThing[] {
  const recheck = (kind: 'agreement' | 'alert' | 'grant', id: string, dueOn: string, personId: string | null) => {
    const known: Known = {
      key: `${kind}/${id}`,
      kind,
      dueOn,
      aboutId: personId,
      aboutName: personId === null ? null : nameOf(personId, 'full')
    }
    return { thing: thingOf(family, known, gentleStanding(dueOn, asked)), duty: 'lead' as const, workerId: null }
  }
  const members = new Set(
    rows.members.flatMap(({ familyId, personId, to }) =>
      familyId === family.id && (to === null || to > asked.today) ? [personId] : []
    )
  )
  const owed: OwedThing[] = []
  for (const { id, personId, recheckOn } of standingAgreements(family, rows))
    if (recheckOn !== null && personId !== null) owed.push(recheck('agreement', id, recheckOn, personId))
  for (const { id, personId, reviewOn } of rows.alerts)
    if (personId !== null && reviewOn !== null && members.has(personId))
      owed.push(recheck('alert', id, reviewOn, personId))
  for (const { id, familyId, workerId, expiresOn } of rows.grants)
    if (familyId === family.id && workerId === asked.workerId && expiresOn !== null && expiresOn >= asked.today)
      owed.push({ ...recheck('grant', id, expiresOn, null), workerId })
  return owed
}

/** The newest agreement of each person, unless all of it was withdrawn. */
function standingAgreements(family: DayFamily, rows: DayFacts): readonly DayFacts['agreements'][number][] {
  const bucket = `f:${family.id}`
  const mine = rows.agreements
    .filter(agreement => agreement.bucket === bucket)
    .toSorted((a, b) => ((a.agreedOn ?? '') < (b.agreedOn ?? '') ? 1 : -1))
  const newest = mine.filter((agreement, place) => mine.findIndex(one => one.personId === agreement.personId) === place)
  return newest.filter(
    agreement =>
      !rows.withdrawals.some(
        ({ agreementId, personId, withdrawnOn, scope }) =>
          (agreementId === agreement.id ||
            (agreementId === null &&
              personId === agreement.personId &&
              (withdrawnOn ?? '') >= (agreement.agreedOn ?? ''))) &&
          (scope ?? '[]') === '[]'
      )
  )
}
