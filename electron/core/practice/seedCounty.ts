import type { Unit } from '../../../db/commit/unit.ts'
import { addDays, localDateOf } from '../../../domain/dates/isoDate.ts'
import { practiceAssessments } from '../../../resources/practice-county/assessments.ts'
import { type CountyFamily, listCountyFamilies } from '../../../resources/practice-county/county/county.ts'
import { listHandWrittenLives } from '../../../resources/practice-county/county/handWritten.ts'
import type { Happening } from '../../../resources/practice-county/county/happening.ts'
import { practiceFamilies } from '../../../resources/practice-county/families.ts'
import type { FamilySeed } from './familySeed.ts'
import type { PracticeClock } from './practiceClock.ts'
import { practiceId } from './practiceId.ts'
import type { PracticeWish } from './practiceWish.ts'
import { momentOn, putHappening } from './putHappening.ts'
import { seedAssessment } from './seedAssessment.ts'
import { seedConfiguration } from './seedConfiguration.ts'
import {
  putAgreements,
  putEpisode,
  putFamily,
  putHousehold,
  putLawfulBasis,
  putWork,
  seedFamily
} from './seedFamily.ts'

export type CountyWish = PracticeWish & {
  readonly clock: PracticeClock
  /** Of the families that nobody wrote by hand, those to be made; all of them where nothing is said. */
  readonly county?: readonly CountyFamily[]
  readonly onProgress?: (made: number, of: number) => void | Promise<void>
}

/** Something to be written at one moment: by one worker as one action, or in transactions of its own. */
type Turn = {
  readonly at: string
  readonly by: string | null
  readonly run: (unit: Unit) => void
  readonly alone?: () => Promise<void>
}

/**
 * Two years of the whole invented authority, written in the order in which it happened, each entry at its own moment and
 * by its own worker: the history reads as it would have grown. The clock runs on when the last day has been told.
 */
export async function seedPracticeCounty(wish: CountyWish): Promise<void> {
  const today = localDateOf(wish.now().toISOString())
  const county = wish.county ?? listCountyFamilies(today)
  const turns = [...county.flatMap(one => turnsOf(livedOf(one), today)), ...handWritten(wish, today)].toSorted(
    (one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)
  )
  const of = county.length + practiceFamilies.length
  try {
    wish.clock.turnTo(new Date(momentOn(today, 750, '08:00')))
    await seedConfiguration(wish)
    for (let done = 0; done < turns.length; ) {
      const pack = packFrom(turns, done)
      await write(wish, pack)
      done += pack.length
      await wish.onProgress?.(Math.floor((done / turns.length) * of), of)
    }
  } finally {
    wish.clock.turnTo(null)
  }
}

/** Written to the disk together: a half-made file is thrown away whole, so nothing is lost by it, and the disk is slow. */
const together = 40

/** From one place in the list, as many as are written to the disk at once. */
function packFrom(turns: readonly Turn[], from: number): readonly Turn[] {
  const pack = turns.slice(from, from + together)
  const end = pack.findIndex(turn => turn.alone !== undefined)
  return end === -1 ? pack : pack.slice(0, Math.max(1, end))
}

async function write({ store, sessionId, signerOf, clock }: CountyWish, turns: readonly Turn[]): Promise<void> {
  const [first] = turns
  if (first?.alone !== undefined) {
    clock.turnTo(new Date(first.at))
    return first.alone()
  }
  const actions = turns.map(turn => {
    const workerId = practiceId(turn.by ?? '')
    const signer = signerOf?.(workerId)
    const work = async (unit: Unit) => {
      clock.turnTo(new Date(turn.at))
      turn.run(unit)
      unit.flush()
    }
    return { author: { workerId, sessionId, ...(signer ? { signer } : {}) }, work }
  })
  await store.transactInTurn(actions)
}

function livedOf({ family, happenings, history }: CountyFamily): Lived {
  const first = history?.steps[0]
  return { family, happenings, helped: history !== null, ...(first === undefined ? {} : { begunAs: first.to }) }
}

type Lived = Pick<CountyFamily, 'family' | 'happenings'> & { readonly helped: boolean; readonly begunAs?: string }

function turnsOf({ family, happenings, helped, begunAs }: Lived, today: string): readonly Turn[] {
  const familyId = practiceId(family.key)
  const idOf = (key: string) => practiceId(`${family.key}/${key}`)
  const begun = { ...family, state: begunAs ?? family.state, endedDaysAgo: undefined }
  return happenings.map(happening => ({
    at: momentOn(today, happening.daysAgo, happening.time),
    by: happening.by,
    run: unit => {
      const { endedDaysAgo: _, ...asBegun } = begun
      const seed: FamilySeed = { unit, family: asBegun, familyId, bucket: `f:${familyId}`, today, idOf }
      putRegister(seed, happening, helped)
      putHappening(seed, happening)
    }
  }))
}

function putRegister(seed: FamilySeed, { register, daysAgo }: Happening, helped: boolean): void {
  const on = addDays(seed.today, -daysAgo)
  if (register === 'family') {
    putFamily(seed)
    if (helped) putEpisode(seed)
    putHousehold(seed)
    putLawfulBasis(seed, on)
  }
  if (register === 'work') putWork(seed, on)
  if (register === 'agreement') putAgreements(seed, on)
}

/** The hand-written families at the day on which they came, their assessments when their last word was written. */
function handWritten(wish: CountyWish, today: string): readonly Turn[] {
  const lives = listHandWrittenLives(today).flatMap(({ family, happenings }) =>
    turnsOf({ family, happenings, helped: true }, today)
  )
  const alone = (at: string, run: () => Promise<void>): Turn => ({ at, by: null, run: () => undefined, alone: run })
  return [
    ...lives,
    ...practiceFamilies.map(family =>
      alone(momentOn(today, Math.max(1, family.startedDaysAgo), '08:30'), () => seedFamily(wish, family, today))
    ),
    ...practiceAssessments.flatMap(assessment => {
      const family = practiceFamilies.find(({ key }) => key === assessment.family)
      if (family === undefined) return []
      const daysAgo = assessment.decided?.daysAgo ?? assessment.submitted?.daysAgo ?? assessment.writtenDaysAgo
      const at = momentOn(today, Math.max(1, daysAgo), '16:45')
      return [alone(at, () => seedAssessment(wish, family, assessment, today))]
    })
  ]
}
