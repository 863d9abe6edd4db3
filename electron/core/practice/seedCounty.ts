import type { Unit } from '../../../db/commit/unit.ts'
import { addDays, localDateOf } from '../../../domain/dates/isoDate.ts'
import { practiceAssessments } from '../../../resources/practice-county/assessments.ts'
import { type CountyFamily, listCountyFamilies } from '../../../resources/practice-county/county/county.ts'
import { listHandWrittenLives } from '../../../resources/practice-county/county/handWritten.ts'
import type { Happening } from '../../../resources/practice-county/county/happening.ts'
import { writtenTwice } from '../../../resources/practice-county/county/writtenTwice.ts'
import { practiceFamilies } from '../../../resources/practice-county/families.ts'
import type { FamilySeed } from './familySeed.ts'
import type { PracticeClock } from './practiceClock.ts'
import { practiceId } from './practiceId.ts'
import type { PracticeWish } from './practiceWish.ts'
import { momentOn, putHappening } from './putHappening.ts'
import { type AssessmentAct, assessmentActs } from './seedAssessment.ts'
import { seedConfiguration } from './seedConfiguration.ts'
import {
  putAgreements,
  putEpisode,
  putFamily,
  putHousehold,
  putLawfulBasis,
  putWork,
  writeFamily,
  writerOf
} from './seedFamily.ts'

import { twiceActs } from './seedWrittenTwice.ts'

export type CountyWish = PracticeWish & {
  readonly clock: PracticeClock
  /** Of the families that nobody wrote by hand, those to be made; all of them where nothing is said. */
  readonly county?: readonly CountyFamily[]
  readonly onProgress?: (made: number, of: number) => void | Promise<void>
}

/** Something to be written at one moment by one worker as one action. */
type Turn = {
  readonly at: string
  readonly by: string
  readonly run: (unit: Unit) => void | Promise<void>
}

/**
 * Two years of the whole invented authority, written in the order in which it happened, each entry at its own moment and
 * by its own worker: the history reads as it would have grown. The clock runs on when the last day has been told.
 */
export async function seedPracticeCounty(wish: CountyWish): Promise<void> {
  const today = localDateOf(wish.now().toISOString())
  const county = wish.county ?? listCountyFamilies(today)
  const turns = [
    ...county.flatMap(one => [
      ...turnsOf(livedOf(one), today),
      ...assessedOf(one, wish.now, today),
      ...twiceOf(one, today)
    ]),
    ...handWritten(wish, today)
  ].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
  const of = county.length + practiceFamilies.length
  try {
    wish.clock.turnTo(new Date(momentOn(today, 750, '08:00')))
    await seedConfiguration(wish)
    for (let done = 0; done < turns.length; done += together) {
      const pack = turns.slice(done, done + together)
      await write(wish, pack, place => wish.onProgress?.(Math.floor(((done + place) / turns.length) * of), of))
    }
    await wish.onProgress?.(of, of)
  } finally {
    wish.clock.turnTo(null)
  }
}

/**
 * Written to the disk together: a half-made file is thrown away whole, so nothing is lost by it, and what is written turn
 * by turn touches the same pages again and again, each time to be encrypted.
 */
const together = 1000
/** Turns after which it is told how far the writing has come. */
const step = 40

async function write(
  { store, sessionId, signerOf, clock }: CountyWish,
  turns: readonly Turn[],
  onTurn: (done: number) => void | Promise<void>
): Promise<void> {
  const actions = turns.map((turn, place) => {
    const workerId = practiceId(turn.by)
    const signer = signerOf?.(workerId)
    const work = async (unit: Unit) => {
      if (place % step === 0) await onTurn(place)
      clock.turnTo(new Date(turn.at))
      await turn.run(unit)
      unit.flush()
    }
    return { author: { workerId, sessionId, ...(signer ? { signer } : {}) }, work }
  })
  await store.transactInTurn(actions)
}

/** An assessment is sent and decided after what was done with the family on that day. */
function assessedOf({ family, assessments }: CountyFamily, now: () => Date, today: string): readonly Turn[] {
  return assessments.flatMap(assessment => actsOf(assessmentActs({ now }, family, assessment, today), today))
}

/** At an hour of its own, after the day's work. */
function twiceOf(one: CountyFamily, today: string): readonly Turn[] {
  return writtenTwice
    .filter(({ family }) => family === one.family.key)
    .flatMap(twice => twiceActs(twice, one, today))
    .map(({ daysAgo, by, work }) => ({ at: momentOn(today, daysAgo, '18:20'), by, run: work }))
}

function actsOf(acts: readonly AssessmentAct[], today: string): readonly Turn[] {
  return acts.map(({ by, daysAgo, work }, place) => ({
    at: momentOn(today, Math.max(1, daysAgo), place === 0 ? '18:10' : '18:40'),
    by,
    run: work
  }))
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

/** The hand-written families at the day on which they came, their assessments when they were sent and decided. */
function handWritten({ now }: CountyWish, today: string): readonly Turn[] {
  const lives = listHandWrittenLives(today).flatMap(({ family, happenings }) =>
    turnsOf({ family, happenings, helped: true }, today)
  )
  return [
    ...lives,
    ...practiceFamilies.map(family => ({
      at: momentOn(today, Math.max(1, family.startedDaysAgo), '08:30'),
      by: writerOf(family),
      run: (unit: Unit) => writeFamily(unit, family, today)
    })),
    ...practiceAssessments.flatMap(assessment => {
      const family = practiceFamilies.find(({ key }) => key === assessment.family)
      return family === undefined ? [] : actsOf(assessmentActs({ now }, family, assessment, today), today)
    })
  ]
}
