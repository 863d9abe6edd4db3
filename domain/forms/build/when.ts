import type { Condition } from '../condition.ts'

export const answerIs = (answer: string, ...is: readonly string[]): Condition => ({ answer, is })
export const answered = (key: string): Condition => ({ answered: key })
export const agedFrom = (years: number): Condition => ({ ageFromMonths: Math.round(years * 12) })
export const agedUnder = (years: number): Condition => ({ ageUnderMonths: Math.round(years * 12) })
export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions })
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions })
export const not = (condition: Condition): Condition => ({ not: condition })
export const born: Condition = { person: 'born' }
export const unborn: Condition = { person: 'unborn' }
