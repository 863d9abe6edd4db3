import { listAround } from './around.ts'
import { tellerOf } from './assessmentWords.ts'
import { chanceOf } from './chance.ts'
import type { Happening } from './happening.ts'
import { contactPut } from './requests.ts'
import { listSteps } from './steps.ts'
import { type Telling, themeOf } from './telling.ts'
import { callHappening, visitHappening } from './visits.ts'

const frontDoor = 'worker/grace-lindqvist'

/** Days between two visits, the longest silence of a family that nobody ought to have forgotten, and the most visits. */
const mostVisits = 9

/** Everything that is written down about a family in its time with the service, in no order. */
export function lifeOf(telling: Telling): readonly Happening[] {
  const { family, history, chance, place } = telling
  if (history === null) return []
  const theme = themeOf(telling)
  const start = family.startedDaysAgo
  const steps = listSteps(telling)
  const contact = contactPut(telling, theme, {
    state: 'triage',
    daysAgo: start,
    accepted: true,
    rationale: 'Help was asked for and is agreed; nobody else leads. Accepted for early help.'
  })
  const beginning: Happening[] = [
    { daysAgo: start, time: '09:00', by: frontDoor, action: 'practice.seed', puts: [], register: 'family' },
    { daysAgo: start, time: '09:15', by: frontDoor, action: 'practice.seed', puts: [contact] }
  ]
  const lead = family.lead ?? place.manager
  const allocated = steps.find(({ transition }) => transition === 'T08' || transition === 'T25')
  if (allocated === undefined || family.lead === null) return [...beginning, ...steps.map(({ happening }) => happening)]
  const end = family.endedDaysAgo ?? 0
  const quiet = history.flag === 'drift' ? 48 : history.flag === 'notSeen' ? 29 : 0
  const met = steps.find(({ transition }) => transition === 'T10' || transition === 'T25')
  const visits: Happening[] = []
  const teller = tellerOf(chanceOf(`${family.key}/visits`), theme)
  const length = allocated.daysAgo - end
  const every = Math.max(chance.between(12, 17), Math.ceil(length / mostVisits))
  let day = met === undefined ? -1 : met.daysAgo
  while (day >= end + Math.max(1, quiet) && visits.length <= mostVisits) {
    const gone = allocated.daysAgo - day
    const phase = gone < 40 ? 'early' : gone < 130 ? 'middle' : 'late'
    visits.push(visitHappening(telling, theme, { daysAgo: day, phase, place: visits.length, by: lead }, teller))
    day -= every
  }
  const calls = [
    callHappening(telling, theme, { daysAgo: allocated.daysAgo - 1, place: 0, by: lead, reached: !chance.once(3) })
  ].filter(({ daysAgo }) => daysAgo > 0)
  return [
    ...beginning,
    ...steps.map(({ happening }) => happening),
    ...calls,
    ...visits,
    ...listAround(telling, theme, { steps, lead })
  ]
}
