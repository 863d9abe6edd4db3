import type { Given } from '../nonAnswer.ts'
import { type AnswerIndex, findAnswer } from './answer.ts'
import type { Condition, FamilyFact, PersonFact } from './condition.ts'
import type { AboutPerson, FormContext } from './context.ts'
import type { FormIndex } from './formIndex.ts'

export type ConditionScope = {
  readonly context: FormContext
  readonly answers: AnswerIndex
  readonly person: AboutPerson | null
  readonly form: FormIndex
}

const PERSON_FACTS: Readonly<Record<PersonFact, (person: AboutPerson) => boolean>> = {
  unborn: person => person.isUnborn,
  born: person => !person.isUnborn,
  child: person => person.isChild || person.isUnborn,
  adult: person => !person.isChild && !person.isUnborn,
  adultWithCare: person => person.isAdultWithCare,
  youngCarer: person => person.isYoungCarer
}

const FAMILY_FACTS: Readonly<Record<FamilyFact, (context: FormContext) => boolean>> = {
  supportingFamilies: context => context.supportingFamilies,
  childUnderTen: context => context.people.some(person => isYoungerThan(person, 120)),
  babyOrExpecting: context => context.people.some(person => person.isUnborn || isYoungerThan(person, 12)),
  severalAdultsWithCare: context =>
    context.people.filter(person => person.isAdultWithCare && !person.deceased).length > 1,
  short: context => context.formLength === 'short'
}

function isYoungerThan(person: AboutPerson, months: number): boolean {
  return person.isChild && !person.deceased && ageInMonths(person) < months
}

function ageInMonths(person: AboutPerson): number {
  if (person.ageMonths !== null) return person.ageMonths
  return person.ageYears === null ? Number.NaN : person.ageYears * 12
}

/** What stands in a field: in the assessment, or in the register the field belongs to. */
export function findGiven(scope: ConditionScope, key: string): Given | null {
  const field = scope.form.fields.get(key)?.field
  const aboutId = field?.about === 'family' ? '' : (scope.person?.id ?? '')
  if (field?.source === undefined) return findAnswer(scope.answers, key, aboutId)?.given ?? null
  return scope.context.register.given[aboutId]?.[`${field.source.register}.${field.source.field}`] ?? null
}

function readValue(scope: ConditionScope, key: string): unknown {
  const given = findGiven(scope, key)
  return given && 'value' in given ? given.value : undefined
}

function isOneOf(value: unknown, codes: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some(code => codes.includes(code))
  return typeof value === 'string' && codes.includes(value)
}

function isOfAge(scope: ConditionScope, accepts: (months: number) => boolean): boolean {
  if (scope.person === null || scope.person.isUnborn) return scope.person !== null && accepts(-1)
  const months = ageInMonths(scope.person)
  return Number.isNaN(months) || accepts(months)
}

/** Whether the condition is true for this person (or for the family when there is none). */
export function holds(condition: Condition, scope: ConditionScope): boolean {
  if ('all' in condition) return condition.all.every(part => holds(part, scope))
  if ('any' in condition) return condition.any.some(part => holds(part, scope))
  if ('not' in condition) return !holds(condition.not, scope)
  if ('is' in condition) return isOneOf(readValue(scope, condition.answer), condition.is)
  if ('below' in condition) return Number(readValue(scope, condition.answer) ?? Number.NaN) < condition.below
  if ('answered' in condition) return readValue(scope, condition.answered) !== undefined
  if ('namedIn' in condition) return isOneOf(readValue(scope, condition.namedIn), [scope.person?.id ?? ''])
  if ('ageFromMonths' in condition) return isOfAge(scope, months => months >= condition.ageFromMonths)
  if ('ageUnderMonths' in condition) return isOfAge(scope, months => months < condition.ageUnderMonths)
  if ('person' in condition) return scope.person !== null && PERSON_FACTS[condition.person](scope.person)
  return FAMILY_FACTS[condition.family](scope.context)
}
