import { type Answer, findAnswer, indexAnswers } from './answer.ts'

const RED = ['S.q1', 'S.q2', 'S.q3', 'S.q4', 'S.q5'] as const
const AMBER = ['S.q6', 'S.q7'] as const

export type ImmediateSafety = {
  readonly state: 'notAnswered' | 'answeredEarlier' | 'answeredToday'
  /** Red: ring now. Amber: speak to the team leader or ring for advice today. */
  readonly colour: 'red' | 'amber' | null
  /** The questions answered "yes" or "not sure", which count the same. */
  readonly questions: readonly string[]
  /** A worry is told by telephone and never by a form that waits in a queue (decision D-04). */
  readonly needsTelephoneNow: boolean
}

/** What the immediate-safety questions ask for. A worry counts the moment it is answered, whatever else is blank. */
export function immediateSafety(answers: readonly Answer[], today: string): ImmediateSafety {
  const index = indexAnswers(answers)
  const read = (field: string): unknown => {
    const given = findAnswer(index, field, '')?.given
    return given && 'value' in given ? given.value : null
  }
  const isWorry = (field: string) => read(field) === 'yes' || read(field) === 'not_sure'
  const all = [...RED, ...AMBER]
  const complete = all.every(field => read(field) === 'no' || isWorry(field))
  const colour = RED.some(isWorry) ? 'red' : AMBER.some(isWorry) ? 'amber' : null
  const isToday = read('S.answered_on') === today
  return {
    state: complete ? (isToday ? 'answeredToday' : 'answeredEarlier') : 'notAnswered',
    colour,
    questions: all.filter(isWorry),
    needsTelephoneNow: colour !== null
  }
}
