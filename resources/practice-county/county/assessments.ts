import { addDays } from '../../../domain/dates/isoDate.ts'
import type { PracticeAnswers, PracticeAssessment, PracticeGiven } from '../assessment.ts'
import type { PracticePerson } from '../family.ts'
import { practiceWorkers } from '../workers.ts'
import { answersOfAdult, answersOfChild, answersOfUnborn, isUnborn, signedOnPaper } from './assessmentsOfPeople.ts'
import { orNotAsked, saidBy, type Teller, tellerOf } from './assessmentWords.ts'
import { chanceOf } from './chance.ts'
import { listSteps } from './steps.ts'
import { onWorkday, type Telling, type Theme, themeOf, told } from './telling.ts'
import { familySentences as bank } from './words/ofFamilies.ts'
import { storyWords } from './words/ofStories.ts'

/** The days of one assessment, counted back from today; null for what has not happened. */
type Days = { readonly started: number; readonly written: number; readonly sent: number | null }

const levelText = ['1', '2', '2', '3'] as const

/** The assessments of a family that nobody wrote by hand, each in the state to which its history has come. */
export function assessmentsOf(telling: Telling): readonly PracticeAssessment[] {
  const { family, history } = telling
  if (history === null || family.lead === null) return []
  const steps = listSteps(telling)
  const last = (transition: string) => steps.findLast(step => step.transition === transition)
  const agreed = last('T10')
  if (agreed === undefined) return []
  const chance = chanceOf(`${family.key}/assessment`)
  const theme = themeOf(telling)
  const teller = tellerOf(chance, theme)
  const [sent, authorised, returned] = [last('T12'), last('T14'), last('T13')]
  const written = sent?.daysAgo ?? onWorkday(telling.today, Math.max(1, agreed.daysAgo - 21))
  const days: Days = { started: agreed.daysAgo, written, sent: sent?.daysAgo ?? null }
  const formLength = chance.once(6) ? 'full' : 'short'
  const level = chance.pick(levelText)
  const decidedOn = authorised ?? returned
  const first: PracticeAssessment = {
    family: family.key,
    version: 1,
    formLength,
    assessmentType: 'new',
    startedDaysAgo: days.started,
    writtenDaysAgo: days.written,
    answers: answersFor(telling, theme, teller, { days, level }),
    ...(sent === undefined
      ? {}
      : {
          rest: 'notAsked' as const,
          submitted: { daysAgo: sent.daysAgo, note: teller.of(bank.note) ?? '', onWarnings: [] }
        }),
    ...(sent === undefined || decidedOn === undefined
      ? {}
      : {
          decided: {
            as: authorised === undefined ? 'returned' : 'authorised',
            by: telling.place.manager,
            daysAgo: decidedOn.daysAgo,
            comment: teller.of(authorised === undefined ? bank.returned : bank.authorised) ?? '',
            remarks: authorised === undefined ? [{ field: '3.why_now', words: teller.of(bank.remark) ?? '' }] : []
          }
        })
  }
  const again = newlyBegun(telling, theme, teller, steps.filter(({ transition }) => transition === 'T17').length)
  return again === null || authorised === undefined ? [first] : [first, again]
}

/** After half a year of reviews the family is looked at afresh: begun, and not yet finished. */
function newlyBegun(telling: Telling, theme: Theme, teller: Teller, reviews: number): PracticeAssessment | null {
  const { family, today, history } = telling
  if (reviews < 4 || history?.state !== 'plan_active') return null
  const started = onWorkday(today, 12)
  const day = onWorkday(today, 4)
  const words = storyWords[theme.story.key]
  return {
    family: family.key,
    version: 2,
    formLength: 'short',
    assessmentType: 're_assessment',
    startedDaysAgo: started,
    writtenDaysAgo: day,
    answers: {
      family: {
        ...visits(telling, theme, { started, written: day, sent: null }),
        '3.reason_main': words?.reason ?? 'other',
        '3.why_now': orNotAsked(teller.of(words?.whyNow ?? [])),
        '21.an_history_pattern': orNotAsked(teller.of(bank.pattern))
      }
    }
  }
}

/** A parent who lives elsewhere reads what is about the child. */
const copyForOther = (other: PracticePerson, written: number): PracticeAnswers => ({
  '20.op_gets_copy': 'child_part_only',
  '21.copy_format': 'none',
  ...signedOnPaper(other, written)
})

/** Whoever belongs to the family and does not care for the children each day: for them only the copy is settled. */
function othersOf({ household: { people, carers, children } }: Telling): readonly PracticePerson[] {
  return people.filter(
    ({ key, kind }) => !['deceased', 'unborn'].includes(kind) && ![...carers, ...children].includes(key)
  )
}

type Wish = { readonly days: Days; readonly level: string }

function answersFor(telling: Telling, theme: Theme, teller: Teller, wish: Wish): PracticeAssessment['answers'] {
  const { household } = telling
  const find = (key: string) => household.people.filter(one => one.key === key)
  const isFinished = wish.days.sent !== null
  const about = { today: telling.today, written: wish.days.written, level: wish.level, isFinished }
  return {
    family: {
      ...beginning(telling, theme, teller, wish),
      ...(isFinished ? analysis(telling, theme, teller, wish) : {})
    },
    ...Object.fromEntries(
      othersOf(telling).map(other => [other.key, isFinished ? copyForOther(other, wish.days.written) : {}] as const)
    ),
    ...Object.fromEntries(
      household.children.flatMap(find).map(
        child =>
          [
            child.key,
            {
              ...answersOfChild(child, teller, about),
              ...(isFinished && household.agreeing.includes(child.key) ? signedOnPaper(child, about.written) : {})
            }
          ] as const
      )
    ),
    ...Object.fromEntries(
      household.carers
        .flatMap(find)
        .map((carer, place) => [carer.key, answersOfAdult(carer, teller, { ...about, place })] as const)
    ),
    ...Object.fromEntries(
      household.people.filter(isUnborn).map(baby => [baby.key, answersOfUnborn(teller, about)] as const)
    )
  }
}

function visits({ household, family }: Telling, theme: Theme, { started, written }: Days): PracticeAnswers {
  const everyone = household.children.map(person => ({ person }))
  const at = (id: string, daysAgo: number, place: string, more: PracticeGiven) => ({
    id,
    date: { daysAgo },
    place,
    who: [{ person: theme.parent.key }],
    child_seen: everyone,
    ...(typeof more === 'object' ? more : {})
  })
  const home = family.homes[0]?.lines[0] ?? 'At home'
  const middle = Math.round((started + written) / 2)
  return {
    'A.lead_org_type': 'la_early_help',
    'A.interpreter_used': 'none_needed',
    'A.other_current_assessments': ['none'],
    'A.dates_with_family': [
      at('visit-1', started, home, {}),
      ...(middle < started ? [at('visit-2', middle, home, { child_seen_alone: [{ person: theme.child.key }] })] : [])
    ]
  }
}

function beginning(telling: Telling, theme: Theme, teller: Teller, { days }: Wish): PracticeAnswers {
  const words = storyWords[theme.story.key]
  const asked = (sentences: readonly string[]) => orNotAsked(teller.of(sentences))
  const no = (key: string, sentences: readonly string[]): PracticeAnswers => ({
    [`3.trig_${key}`]: 'no',
    [`3.trig_${key}.reason`]: asked(sentences)
  })
  return {
    ...visits(telling, theme, days),
    '3.reason_main': words?.reason ?? 'other',
    '3.reason_family_words': saidBy(theme.parent, teller.of(words?.familyWords ?? [])),
    '3.reason_referrer_words': asked(bank.referrer),
    '3.why_now': asked(words?.whyNow ?? []),
    '3.tried_before': asked(bank.tried),
    '3.history_known': asked(bank.history),
    ...no('harm_outside', bank.noHarmOutside),
    ...no('da', bank.noAbuse),
    ...no('substance', bank.noSubstance),
    ...no('neglect', bank.noNeglect),
    ...no('emotional', bank.noEmotional),
    ...no('sf', bank.noOutcomes),
    '9.well': asked(bank.homeWell),
    '9.worry': asked(bank.homeWorry),
    '9.need': asked(bank.homeNeed)
  }
}

function analysis(telling: Telling, theme: Theme, teller: Teller, { days, level }: Wish): PracticeAnswers {
  const words = storyWords[theme.story.key]
  const asked = (sentences: readonly string[]) => teller.of(sentences) ?? ''
  const [worry] = words?.worries ?? []
  const child = [{ person: theme.child.key }]
  const parentName = theme.parent.forename ?? 'The family'
  const day = days.written
  const lead = telling.family.lead ?? ''
  const chance = chanceOf(`${telling.family.key}/numbers`)
  return {
    '17.sos_past_harm': { nonAnswer: 'not_applicable', reason: 'Nobody has been hurt.' },
    '17.sos_danger': [
      {
        id: 'worry-1',
        who_is_worried: `${parentName} and the school`,
        about_what: told(worry?.what ?? '', theme),
        what_may_happen: told(worry?.may ?? '', theme),
        child
      }
    ],
    '17.sos_strengths': [
      { id: 'strength-1', what: asked(bank.strength), child },
      { id: 'strength-2', what: asked(bank.strength) }
    ],
    '17.sos_existing_safety': [{ id: 'safety-1', when: asked(bank.safetyWhen), who_did_what: asked(bank.safetyWho) }],
    '17.sos_goal': [
      {
        id: 'goal-1',
        linked_danger: 'worry-1',
        what_will_be_seen: told(words?.goal.seen ?? '', theme),
        for_how_long: words?.goal.howLong ?? '',
        child
      }
    ],
    '17.sos_scale': [
      {
        id: 'scale-1',
        as: 'worker',
        score: chance.between(4, 7),
        reason: asked(bank.workerScale),
        date: { daysAgo: day }
      },
      {
        id: 'scale-2',
        as: 'family',
        person: { person: theme.parent.key },
        score: chance.between(3, 7),
        reason: asked(bank.familyScale),
        date: { daysAgo: day }
      }
    ],
    '17.sos_next_steps': [{ id: 'step-1', action: asked(bank.familyStep), who: parentName, by: { daysAgo: day - 14 } }],
    '21.an_summary': {
      value: [...(words?.summary ?? []).map(sentence => told(sentence, theme)), asked(bank.stance)].join(' '),
      basis: 'opinion'
    },
    '21.an_protective': [
      { id: 'protects-1', what: asked(bank.protects) },
      { id: 'protects-2', what: asked(bank.protects) }
    ],
    '21.an_risk': [{ id: 'risk-1', what: asked(bank.risks) }],
    '21.an_history_pattern': asked(bank.pattern),
    '21.an_unknown': asked(bank.unknown),
    '21.an_culture': asked(bank.culture),
    '21.an_professional_judgement': { value: asked(bank.judgement), basis: 'opinion' },
    '21.lon_family': level,
    '21.lon_family.reason': asked(bank.levelOfFamily),
    '21.lon_threshold_doc': `Levels of need in Marlow Vale, ${addDays(telling.today, -day).slice(0, 4)}`,
    '21.decision': 'plan_lead_here',
    '21.lead_proposed': { worker: lead },
    '21.lead_proposed.family_heard': 'yes',
    '21.goals_draft': [
      {
        id: 'draft-1',
        goal: theme.story.goals[0] ?? '',
        for_whom: child,
        linked_danger: 'worry-1',
        by: { daysAgo: day - 90 }
      }
    ],
    '21.family_comments': saidBy(theme.parent, teller.of(bank.comments)),
    '21.sign_worker': {
      how: 'screen',
      name: practiceWorkers.find(({ key }) => key === lead)?.displayName ?? '',
      on: { daysAgo: day },
      witness: null
    },
    '21.submit_exceptions': asked(bank.exceptions),
    '21.next_review': { daysAgo: day - 42 },
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map(question => [`S.q${question}`, 'no'])),
    'S.answered_on': { daysAgo: days.sent ?? day }
  }
}
