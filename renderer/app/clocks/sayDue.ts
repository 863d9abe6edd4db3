import { dayInWords } from '../../../domain/dates/dayInWords.ts'
import type { DueThing } from '../../../electron/contract/day.ts'
import {
  clockNames,
  clockWords,
  dueStrings,
  meetingWords,
  ruleInWords,
  standingOfRule,
  startInWords
} from '../../../resources/strings/en-GB/day.ts'
import type { Tone } from '../../ui/Word.tsx'

const tones: Readonly<Record<DueThing['standing']['state'], Tone>> = {
  actNow: 'overdue',
  late: 'overdue',
  soon: 'due',
  onTrack: 'quiet',
  onHold: 'quiet'
}

export const toneOf = ({ standing }: DueThing): Tone => tones[standing.state]

/** What has to be done, as the person says it who does it. */
export function whatIsDue({ kind, clock, aboutName, words, time }: DueThing): string {
  if (clock !== null)
    return clock.code === 'K-SEE' && aboutName !== null ? clockWords.child(aboutName) : clockNames[clock.code]
  if (kind === 'promise') return dueStrings.promise(words ?? '', aboutName)
  if (kind === 'agreement') return dueStrings.agreement(aboutName)
  if (kind === 'alert') return dueStrings.alert(aboutName)
  if (kind === 'grant') return dueStrings.grant
  return meetingWords(words, time)
}

const reasons: Readonly<Record<string, string>> = {
  promise: dueStrings.promiseWhy,
  agreement: dueStrings.agreementWhy,
  alert: dueStrings.alertWhy,
  grant: dueStrings.grantWhy,
  meeting: dueStrings.meetingWhy
}

/** The rule, what it was counted from, and everything that bears on the day: one sentence each. */
export function whyLines({ kind, clock, dueOn }: DueThing, today: string): readonly string[] {
  if (clock === null) return [reasons[kind] ?? '', `${dayInWords(dueOn, today)}.`]
  return [
    ruleInWords(clock),
    startInWords(clock.startedOn, clock.startedBy, today),
    ...(clock.stretches > 1 ? [clockWords.takenUp(clock.stretches)] : []),
    ...(clock.holdDays > 0 ? [clockWords.onHoldBeside(clock.holdDays)] : []),
    ...(clock.movedFrom === null ? [] : [clockWords.moved(dayInWords(clock.movedFrom, today))]),
    ...(clock.hardLimitOn === null ? [] : [clockWords.limit(dayInWords(clock.hardLimitOn, today))]),
    standingOfRule(clock)
  ]
}

/** Said beside the day and not only behind "why": the day itself is in doubt. */
export function doubtOf({ clock }: DueThing): string | null {
  const years = clock?.holidaysNotLoadedFor ?? []
  return years.length === 0 ? null : clockWords.notLoaded(years)
}
