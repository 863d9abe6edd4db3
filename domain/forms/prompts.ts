import { type Answer, findAnswer, indexAnswers } from './answer.ts'
import { rowsOf } from './checkGiven.ts'
import type { FormContext } from './context.ts'
import type { FormDefinition } from './definition.ts'
import { listQuestions, type Question } from './listQuestions.ts'
import { sdqAges } from './measures/sdq.ts'
import type { Row } from './values/readRows.ts'

/** Something the worker should think of now. Prompts never decide, block or score (decision D-10). */
export const promptCodes = [
  'selfHarmNow',
  'questionnaireRisk',
  'levelFour',
  'gradeFourOrFive',
  'accidentPattern',
  'missingOften',
  'riskChecklistHigh',
  'unbornSiblingsElsewhere',
  'withoutEssentials',
  'refugeAddress',
  'homeAtRisk',
  'sdqAgeOutside',
  'triggerInShortForm',
  'shortFormAboveLevelTwo'
] as const
export type PromptCode = (typeof promptCodes)[number]

export type Prompt = {
  readonly code: PromptCode
  readonly field: string
  readonly aboutId: string
  /** Opens the immediate-safety questions, before anything else. */
  readonly opensSafety: boolean
}

type Look = {
  readonly value: unknown
  readonly rows: readonly Row[]
  readonly context: FormContext
  readonly aboutId: string
}
type Rule = {
  readonly field: string
  readonly code: PromptCode
  readonly opensSafety?: true
  readonly holds: (look: Look) => boolean
}

const includes = (value: unknown, code: string) => Array.isArray(value) && value.includes(code)
const isAtLeast = (value: unknown, least: number) => typeof value === 'number' && value >= least

function isHighGrade(row: Row): boolean {
  return [1, 2, 3, 4].some(area => isAtLeast(row[`gcp_area_${area}`], 4))
}

function isOutsideAge(row: Row, { context, aboutId }: Look): boolean {
  const ages = typeof row.sdq_version === 'string' ? sdqAges(row.sdq_version) : null
  const age = context.people.find(person => person.id === aboutId)?.ageYears ?? null
  return ages !== null && age !== null && (age < ages.from || age > ages.to)
}

const TRIGGERS = ['3.trig_harm_outside', '3.trig_da', '3.trig_substance', '3.trig_neglect', '3.trig_emotional']

const RULES: readonly Rule[] = [
  { field: '7.self_harm', code: 'selfHarmNow', opensSafety: true, holds: ({ value }) => value === 'yes_now' },
  {
    field: '16.questionnaire',
    code: 'questionnaireRisk',
    opensSafety: true,
    holds: ({ rows }) => rows.some(row => row.risk_answer === 'yes')
  },
  { field: '21.lon_child', code: 'levelFour', opensSafety: true, holds: ({ value }) => value === '4' },
  { field: '21.lon_family', code: 'levelFour', opensSafety: true, holds: ({ value }) => value === '4' },
  { field: '14.gcp', code: 'gradeFourOrFive', holds: ({ rows }) => rows.some(isHighGrade) },
  { field: '5.accidents', code: 'accidentPattern', opensSafety: true, holds: ({ rows }) => rows.length >= 2 },
  { field: '11.missing_episodes', code: 'missingOften', holds: ({ value }) => isAtLeast(value, 3) },
  { field: '12.dash_score', code: 'riskChecklistHigh', holds: ({ value }) => isAtLeast(value, 14) },
  {
    field: '5.unborn_care.previous_children_elsewhere',
    code: 'unbornSiblingsElsewhere',
    holds: ({ value }) => value === 'yes'
  },
  {
    field: '9.essentials',
    code: 'withoutEssentials',
    holds: ({ value }) => Array.isArray(value) && value.length > 0 && !includes(value, 'none')
  },
  { field: '9.tenure', code: 'refugeAddress', holds: ({ value }) => value === 'refuge' },
  { field: '9.homeless_risk', code: 'homeAtRisk', holds: ({ value }) => value === 'within_56_days' || value === 'now' },
  { field: '15.sdq', code: 'sdqAgeOutside', holds: look => look.rows.some(row => isOutsideAge(row, look)) },
  ...TRIGGERS.map(
    (field): Rule => ({
      field,
      code: 'triggerInShortForm',
      holds: ({ value, context }) => value === 'yes' && context.formLength === 'short'
    })
  ),
  {
    field: '21.lon_family',
    code: 'shortFormAboveLevelTwo',
    holds: ({ value, context }) => context.formLength === 'short' && (value === '3' || value === '4')
  }
]

/** What the answers so far should make somebody think of; only about questions that are shown. */
export function listPrompts(form: FormDefinition, context: FormContext, answers: readonly Answer[]): readonly Prompt[] {
  const index = indexAnswers(answers)
  const rulesOf = Map.groupBy(RULES, rule => rule.field)
  const look = ({ field, aboutId }: Question): Look => {
    const given = findAnswer(index, field.key, aboutId)?.given
    const value = given && 'value' in given ? given.value : undefined
    return { value, rows: rowsOf(value), context, aboutId }
  }
  return listQuestions(form, context, answers).flatMap(question =>
    (rulesOf.get(question.field.key) ?? [])
      .filter(rule => rule.holds(look(question)))
      .map(({ code, field, opensSafety }) => ({
        code,
        field,
        aboutId: question.aboutId,
        opensSafety: opensSafety === true
      }))
  )
}
