import type { Happening, HappeningPut } from './happening.ts'
import { onWorkday, type Telling } from './telling.ts'

export type ToldStep = { readonly transition: string; readonly daysAgo: number; readonly happening: Happening }

const meetingOf: Readonly<Record<string, string>> = { T16: 'taf_first', T17: 'taf_review', T25: 'handover_step_down' }

/** The steps of the history as they were written, each with the state of the episode that it led to. */
export function listSteps({ family, history, place, today, household }: Telling): readonly ToldStep[] {
  if (history === null) return []
  let day = family.startedDaysAgo
  let before = family.startedDaysAgo
  return history.steps.map((step, index) => {
    day -= step.after
    const { transition } = step
    const daysAgo = Math.min(before, onWorkday(today, day))
    before = daysAgo
    const by =
      step.by === 'frontDoor'
        ? 'worker/grace-lindqvist'
        : step.by === 'manager'
          ? place.manager
          : (family.lead ?? place.manager)
    const time = `${String(11 + (index % 4)).padStart(2, '0')}:05`
    const ended = step.to === 'closed'
    const meeting = meetingOf[transition]
    const puts: HappeningPut[] = [
      {
        type: 'episodeStep',
        key: `step/${index}`,
        set: {
          familyId: { own: '' },
          episodeId: { own: 'episode' },
          transition,
          fromState: step.from,
          toState: step.to,
          on: { daysAgo },
          at: { at: [daysAgo, time] },
          workerId: { worker: by },
          ...(step.reasonCode === undefined ? {} : { reasonCode: step.reasonCode }),
          ...(step.reason === undefined ? {} : { reason: step.reason }),
          ...(step.holds === undefined ? {} : { untilOn: { daysAgo: daysAgo - step.holds } })
        }
      },
      { type: 'episode', key: 'episode', set: { state: step.to, ...(ended ? { endedOn: { daysAgo } } : {}) } },
      ...(ended && family.lead !== null
        ? [{ type: 'allocation' as const, key: `allocation/${family.lead}`, set: { to: { daysAgo } } }]
        : []),
      ...(meeting === undefined
        ? []
        : [
            {
              type: 'meeting' as const,
              key: `meeting/${index}`,
              set: {
                familyId: { own: '' },
                episodeId: { own: 'episode' },
                meetingType: meeting,
                plannedOn: { daysAgo },
                plannedTime: '10:00',
                place: 'The children’s centre, small room',
                heldOn: { daysAgo },
                attendedIds: household.carers.map(person => ({ person })),
                minutesSentOn: daysAgo > 6 ? { daysAgo: daysAgo - 3 } : null
              }
            }
          ])
    ]
    const register = transition === 'T08' || transition === 'T25' ? 'work' : transition === 'T10' ? 'agreement' : null
    const happening: Happening = {
      daysAgo,
      time,
      by,
      action: 'practice.seed',
      puts,
      ...(register === null ? {} : { register })
    }
    return { transition, daysAgo, happening }
  })
}
