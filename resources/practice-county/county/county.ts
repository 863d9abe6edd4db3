import type { PracticeAssessment } from '../assessment.ts'
import type { PracticeFamily } from '../family.ts'
import { assessmentsOf } from './assessments.ts'
import { backgroundOfPlace } from './backgrounds.ts'
import { type Chance, chanceOf } from './chance.ts'
import type { Happening } from './happening.ts'
import { type History, historyMix } from './histories.ts'
import type { Household } from './household.ts'
import { households } from './households.ts'
import { lifeOf } from './life.ts'
import { countyPlaces } from './places.ts'
import { type OnlyAsked, onlyAskedMix, requestsOf } from './requests.ts'
import { onWorkday, themeOf } from './telling.ts'

export type CountyFamily = {
  readonly family: PracticeFamily
  readonly household: Household
  /** Null for a family that has only asked so far: a contact and no episode. */
  readonly history: History | null
  readonly happenings: readonly Happening[]
  readonly assessments: readonly PracticeAssessment[]
}

type Plan = { readonly history: History | null; readonly asked: OnlyAsked | null }

/** In the order in which the list is told, every kind of history as often as it is due. */
function plans(): readonly Plan[] {
  const helped = historyMix.flatMap(([count, make], kind) =>
    Array.from(
      { length: count },
      (_, place): Plan => ({ history: make(chanceOf(`history/${kind}/${place}`)), asked: null })
    )
  )
  const asking = onlyAskedMix.flatMap(([count, asked]) =>
    Array.from({ length: count }, (): Plan => ({ history: null, asked }))
  )
  return chanceOf('marlow-vale/order').some([...helped, ...asking], helped.length + asking.length)
}

/** Days from the first step to today. */
export function lengthOf({ steps, since }: History): number {
  return steps.reduce((sum, { after }) => sum + after, since)
}

function leadOf(history: History, chance: Chance, workers: readonly string[]): string | null {
  return history.state === 'awaiting_allocation' || history.state === 'step_down_incoming' ? null : chance.pick(workers)
}

/** Families that the first practitioner leads besides the hand-written ones, by what is going on with them. */
const aminasToo = new Set(['drift', 'overdue', 'notSeen'])
const amina = 'worker/amina-mensah'
const mostOfAmina = 4
/** Episodes are numbered; the hand-written families have the first numbers. */
const firstCountyNumber = 101

/**
 * The families of the county that nobody wrote by hand: the same ones on every laptop, as old on every day as they are
 * today. What happened with them is told in days before today.
 */
export function listCountyFamilies(today: string): readonly CountyFamily[] {
  const surnames = new Map<string, number>()
  let ofAmina = 0
  return plans().map(({ history, asked }, index) => {
    const chance = chanceOf(`family/${index}`)
    const place = countyPlaces[index % countyPlaces.length] ?? countyPlaces[0]
    const background = chance.pick(backgroundOfPlace)
    const draw = households[index % households.length]
    if (place === undefined || draw === undefined) throw new RangeError('the county has no places')
    const free = background.surnames.filter(name => !surnames.has(name))
    const surname = chance.pick(free.length > 0 ? free : background.surnames)
    const times = (surnames.get(surname) ?? 0) + 1
    surnames.set(surname, times)
    const household = draw({ chance, background, place, surname, today })
    const wished = history !== null && aminasToo.has(history.flag ?? '') && place.team === 'team/hillside'
    const toAmina = wished && ofAmina < mostOfAmina
    if (toAmina) ofAmina += 1
    const lead = history === null ? null : toAmina ? amina : leadOf(history, chance, place.workers)
    const startedDaysAgo = onWorkday(today, history === null ? (asked?.daysAgo ?? 0) : lengthOf(history))
    const family: PracticeFamily = {
      key: `family/county-${String(index + 1).padStart(3, '0')}`,
      number: firstCountyNumber + index,
      name: household.name,
      ...(history === null ? {} : { entryRoute: history.entryRoute }),
      team: place.team,
      state: history?.state ?? 'none',
      level: chance.pick([2, 2, 2, 3, 3, 1]),
      startedDaysAgo,
      ...(history?.state === 'closed' ? { endedDaysAgo: history.since } : {}),
      lead,
      people: household.people,
      homes: household.homes,
      ties: household.ties,
      agreedBy: history?.flag === 'agreementMissing' ? [] : household.agreeing
    }
    const drawn = { family, household, history, place, chance, today }
    const theme = history === null ? null : themeOf(drawn)
    // The life and the assessment of a family are about the same child and the same trouble.
    const told = theme && { story: theme.story.key, child: theme.child.key, parent: theme.parent.key }
    const telling = { ...drawn, theme: told }
    const happenings = history === null && asked !== null ? requestsOf(telling, asked) : lifeOf(telling)
    return { family, household, history, happenings, assessments: assessmentsOf(telling) }
  })
}
