import { type Answer, type AnswerIndex, indexAnswers } from './answer.ts'
import type { Condition } from './condition.ts'
import type { AboutPerson, FormContext } from './context.ts'
import type { About, Field, FormDefinition, Section } from './definition.ts'
import { indexForm } from './formIndex.ts'
import { holds } from './holds.ts'

export type Question = { readonly section: Section; readonly field: Field; readonly aboutId: string }

const FAMILY = [null] as const

const ABOUT: Readonly<Record<Exclude<About, 'family'>, (person: AboutPerson) => boolean>> = {
  eachChild: person => person.isChild || person.isUnborn,
  eachAdult: person => person.isAdultWithCare,
  eachPerson: () => true,
  eachParentElsewhere: person => person.isParentElsewhere
}

/** Whom a field is about; somebody who has died is never asked about as if alive. */
export function listPeopleFor(about: About, context: FormContext): readonly (AboutPerson | null)[] {
  if (about === 'family') return FAMILY
  return context.people.filter(person => !person.deceased && ABOUT[about](person))
}

function isInLength(section: Section, field: Field, context: FormContext): boolean {
  if (context.formLength === 'full' || section.inShortForm === true) return true
  return section.inShortForm === 'headlinesOnly' && field.headline === true
}

/** Fields in groups about the same people, so that one child's questions stand together. */
function groupByAbout(fields: readonly Field[]): ReadonlyMap<About, readonly Field[]> {
  const groups = new Map<About, Field[]>()
  for (const field of fields) {
    const group = groups.get(field.about)
    if (group) group.push(field)
    else groups.set(field.about, [field])
  }
  return groups
}

function list(
  form: FormDefinition,
  context: FormContext,
  answers: AnswerIndex,
  wanted: (field: Field) => boolean
): readonly Question[] {
  const index = indexForm(form)
  const questions: Question[] = []
  for (const section of form.sections) {
    const fields = section.fields.filter(field => wanted(field) && isInLength(section, field, context))
    for (const [about, group] of groupByAbout(fields)) {
      for (const person of listPeopleFor(about, context)) {
        const shows = (condition: Condition | undefined) =>
          condition === undefined || holds(condition, { context, answers, person, form: index })
        if (!shows(section.when)) continue
        for (const field of group) {
          if (shows(field.when)) questions.push({ section, field, aboutId: person?.id ?? '' })
        }
      }
    }
  }
  return questions
}

/** The questions to show now, in the order of the form, then of the people. Facts kept in a register are not asked. */
export function listQuestions(
  form: FormDefinition,
  context: FormContext,
  answers: readonly Answer[]
): readonly Question[] {
  return list(form, context, indexAnswers(answers), field => field.source === undefined)
}

/** The facts that the registers hold for this assessment: shown, copied at sign-off, and never asked again. */
export function listRegisterQuestions(
  form: FormDefinition,
  context: FormContext,
  answers: readonly Answer[]
): readonly Question[] {
  return list(form, context, indexAnswers(answers), field => field.source !== undefined)
}
