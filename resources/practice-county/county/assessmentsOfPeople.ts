import type { PracticeAnswers, PracticeGiven } from '../assessment.ts'
import type { PracticePerson } from '../family.ts'
import { orNotAsked, saidBy, type Teller } from './assessmentWords.ts'
import { ageOf } from './telling.ts'
import { adultSentences, childSentences, childsOwnWords, watched } from './words/ofPeople.ts'
import { unbornSentences } from './words/ofUnborn.ts'

type About = {
  /** Days ago on which it was written. */
  readonly written: number
  readonly level: string
  /** A draft has the beginnings only. */
  readonly isFinished: boolean
}

export const isUnborn = ({ born }: PracticePerson) => typeof born === 'object' && 'dueInWeeks' in born

export function answersOfChild(child: PracticePerson, teller: Teller, about: About): PracticeAnswers {
  const asked = (bank: readonly string[]) => orNotAsked(teller.of(bank, child))
  const sides: PracticeAnswers = {
    '5.well': asked(childSentences.healthWell),
    '5.worry': asked(childSentences.healthWorry),
    '5.need': asked(childSentences.healthNeed),
    '6.edu_status':
      child.school === undefined ? (ageOf(child) > 16 ? 'college_training' : 'not_school_age') : 'on_roll',
    '6.well': asked(childSentences.learnWell),
    '6.worry': asked(childSentences.learnWorry),
    '6.need': asked(childSentences.learnNeed),
    '7.well': asked(childSentences.feelWell),
    '7.worry': asked(childSentences.feelWorry),
    '7.need': asked(childSentences.feelNeed),
    ...voiceOf(child, teller, about)
  }
  if (!about.isFinished) return sides
  return {
    ...sides,
    '20.other_parent_identified': 'known_involved',
    '21.an_child':
      teller.of(childSentences.like, child) ?? `Much of what is said above is true of ${nameOf(child)} too.`,
    '21.lon_child': about.level,
    '21.lon_child.reason':
      teller.of(childSentences.level, child) ?? `As for the others; ${nameOf(child)} needs the same.`,
    '21.copy_format': 'plain'
  }
}

const nameOf = ({ forename }: PracticePerson) => forename ?? ''

/** Nobody has seen a baby who is not born yet: what is written is what was seen of the waiting. */
export function answersOfUnborn(teller: Teller, { level, isFinished }: About): PracticeAnswers {
  if (!isFinished) return {}
  return {
    '18.voice_words': orNotAsked(teller.of(unbornSentences.seen)),
    '18.voice_difference': teller.of(unbornSentences.difference) ?? '',
    '20.other_parent_identified': 'not_known',
    '21.an_child': teller.of(unbornSentences.like) ?? '',
    '21.lon_child': level,
    '21.lon_child.reason': teller.of(unbornSentences.level) ?? '',
    '21.copy_format': 'none'
  }
}

function voiceOf(child: PracticePerson, teller: Teller, { written }: About): PracticeAnswers {
  const age = ageOf(child)
  const band = childsOwnWords.find(({ ages: [from, to] }) => age >= from && age <= to)
  const own = (bank: readonly string[]): PracticeGiven => saidBy(child, teller.of(bank, child))
  const alone = age >= 6
  return {
    '18.voice_seen': 'yes',
    '18.voice_seen.date': { daysAgo: written + 2 },
    '18.voice_seen_alone': alone ? 'yes' : { nonAnswer: 'not_applicable', reason: 'Too young to be seen alone.' },
    ...(alone ? { '18.voice_seen_alone.date': { daysAgo: written + 2 } } : {}),
    '18.voice_method':
      band === undefined ? ['play_observation'] : age < 9 ? ['drawing', 'conversation'] : ['conversation'],
    '18.voice_difference': orNotAsked(teller.of(childSentences.difference, child)),
    '18.voice_may_share': 'all',
    ...(band === undefined
      ? { '18.voice_words': orNotAsked(teller.of(watched, child)) }
      : {
          '18.voice_words': own(band.words),
          '18.voice_good': own(band.good),
          '18.voice_worry': own(band.worry),
          '18.voice_wish': own(band.wish)
        })
  }
}

export const signedOnPaper = ({ forename, surname }: PracticePerson, daysAgo: number): PracticeAnswers => ({
  '21.sign_parent': {
    how: 'paper',
    name: [forename, surname].filter(Boolean).join(' '),
    on: { daysAgo },
    witness: null
  }
})

export function answersOfAdult(
  adult: PracticePerson,
  teller: Teller,
  { written, isFinished, place }: About & { readonly place: number }
): PracticeAnswers {
  const own = (bank: readonly string[]): PracticeGiven => saidBy(adult, teller.of(bank, adult))
  const asked = (bank: readonly string[]) => orNotAsked(teller.of(bank, adult))
  const sides: PracticeAnswers = {
    '8.well': asked(adultSentences.parentWell),
    '8.worry': asked(adultSentences.parentWorry),
    '8.need': asked(adultSentences.parentNeed),
    '19.pv_going_well': own(adultSentences.goingWell),
    '19.pv_worries': own(adultSentences.worries),
    '19.pv_hopes': own(adultSentences.hopes)
  }
  if (!isFinished) return sides
  return {
    ...sides,
    '20.op_gets_copy': 'full',
    '19.pv_helps': own(adultSentences.helps),
    '19.pv_hinders': own(adultSentences.hinders),
    '19.pv_agree': 'yes',
    '19.pv_scale': 4 + (place % 3),
    '19.pv_scale.why_not_lower': orNotAsked(teller.of(adultSentences.whyNotLower, adult)),
    ...signedOnPaper(adult, written),
    '21.copy_format': 'plain'
  }
}
