import { type Answer, indexAnswers } from './answer.ts'
import type { FormContext } from './context.ts'
import type { FormDefinition } from './definition.ts'
import { immediateSafety } from './immediateSafety.ts'
import { listQuestions, listRegisterQuestions, type Question } from './listQuestions.ts'
import { readStandings, type Standing } from './standing.ts'

export type SectionState = {
  readonly section: string
  readonly aboutId: string
  readonly state: 'notStarted' | 'inProgress' | 'complete' | 'needsALook'
  readonly questions: number
  readonly answered: number
  /** Answers that are due at submit and not there. */
  readonly missing: number
  /** Values that cannot stay as they were typed. */
  readonly refused: number
  /** Carried over, and nobody has said "still true". */
  readonly unconfirmed: number
  /** Answered with "not asked": a fair answer, and one to come back to. */
  readonly notAsked: number
}

type Counts = Record<Standing | 'notAsked', number>

function stateOf(counts: Counts): SectionState['state'] {
  if (counts.refused > 0 || counts.unconfirmed > 0) return 'needsALook'
  if (counts.answered === 0) return counts.missing === 0 && counts.open === 0 ? 'complete' : 'notStarted'
  return counts.missing > 0 ? 'inProgress' : 'complete'
}

/** Yesterday's answers about danger say nothing about today. */
function isStaleSafety(section: string, answers: readonly Answer[], today: string): boolean {
  return section === 'S' && immediateSafety(answers, today).state === 'answeredEarlier'
}

/** Relationships stand in pairs: what is due is whether each adult has parental responsibility for each child. */
function relationshipCounts(context: FormContext): Counts {
  const pairs = context.register.pairsInTheHome
  const missing = pairs.filter(pair => pair.parentalResponsibility === null).length
  const open = pairs.length === 0 ? 1 : 0
  return { missing, answered: pairs.length - missing, open, refused: 0, unconfirmed: 0, notAsked: 0 }
}

/** The state of each section for each person it is asked about, in the order of the form. */
export function sectionStates(
  form: FormDefinition,
  context: FormContext,
  answers: readonly Answer[]
): readonly SectionState[] {
  const standings = readStandings(form, context, indexAnswers(answers))
  const groups = new Map<string, { readonly question: Question; readonly counts: Counts }>()
  const place = new Map(form.sections.map((section, order) => [section.code, order]))
  const questions = [...listRegisterQuestions(form, context, answers), ...listQuestions(form, context, answers)]
  for (const question of questions) {
    const key = `${question.section.code}\n${question.aboutId}`
    const group = groups.get(key) ?? {
      question,
      counts: { missing: 0, open: 0, refused: 0, unconfirmed: 0, answered: 0, notAsked: 0 }
    }
    group.counts[standings.of(question)] += 1
    const given = standings.given(question)
    if (given && 'nonAnswer' in given && given.nonAnswer === 'not_asked') group.counts.notAsked += 1
    groups.set(key, group)
  }
  return [...groups.values()]
    .map(({ question, counts: counted }) => {
      const counts = question.section.register === 'relationships' ? relationshipCounts(context) : counted
      const stale = isStaleSafety(question.section.code, answers, context.today)
      return {
        section: question.section.code,
        aboutId: question.aboutId,
        state: stale ? 'needsALook' : stateOf(counts),
        questions: counts.missing + counts.open + counts.refused + counts.unconfirmed + counts.answered,
        answered: counts.answered + counts.unconfirmed + counts.refused,
        missing: counts.missing,
        refused: counts.refused,
        unconfirmed: counts.unconfirmed,
        notAsked: counts.notAsked
      } satisfies SectionState
    })
    .sort((left, right) => (place.get(left.section) ?? 0) - (place.get(right.section) ?? 0))
}
