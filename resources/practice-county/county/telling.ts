import { dayBefore } from '../dayBefore.ts'
import type { PracticeFamily, PracticePerson } from '../family.ts'
import type { Chance } from './chance.ts'
import type { History } from './histories.ts'
import { type Household, sexOf } from './household.ts'
import type { CountyPlace } from './places.ts'
import { type Story, stories } from './stories.ts'

/** All that is known of a family when what happened with it is told. */
export type Telling = {
  readonly family: PracticeFamily
  readonly household: Household
  readonly history: History | null
  readonly place: CountyPlace
  readonly chance: Chance
  readonly today: string
  /** Chosen by hand, where chance is not to choose it. */
  readonly theme?: { readonly story: string; readonly child: string; readonly parent: string } | null
}

export type Theme = { readonly story: Story; readonly child: PracticePerson; readonly parent: PracticePerson }

export const ageOf = ({ born }: PracticePerson): number => (typeof born === 'object' && 'age' in born ? born.age : 0)

/** A story that suits the age of one of the children, about that child and somebody who cares for them. */
export function themeOf({ household, chance, theme }: Telling): Theme {
  const { people, children, carers } = household
  const parent = people.find(({ key }) => key === carers[0]) ?? people[0]
  const chosen = theme ? chosenTheme(household, theme) : null
  if (chosen !== null) return chosen
  const young = people.filter(({ key }) => children.includes(key))
  if (parent === undefined || young.length === 0) throw new RangeError('a family of the county has no children')
  const child = chance.pick(young)
  const fitting = stories.filter(({ ages: [from, to] }) => ageOf(child) >= from && ageOf(child) <= to)
  return { story: chance.pick(fitting), child, parent }
}

function chosenTheme({ people }: Household, wish: NonNullable<Telling['theme']>): Theme | null {
  const story = stories.find(({ key }) => key === wish.story)
  const child = people.find(({ key }) => key === wish.child)
  const parent = people.find(({ key }) => key === wish.parent)
  return story && child && parent ? { story, child, parent } : null
}

const of = {
  F: { their: 'her', them: 'her' },
  M: { their: 'his', them: 'him' },
  U: { their: 'their', them: 'them' }
} as const

const pronounsOf = (person: PracticePerson) => of[sexOf(person) === 'F' ? 'F' : sexOf(person) === 'M' ? 'M' : 'U']

/** Puts the names of this family into a sentence of the bank. */
export function told(sentence: string, { child, parent }: Pick<Theme, 'child' | 'parent'>): string {
  return sentence
    .replaceAll('{child}', child.forename ?? 'the baby')
    .replaceAll('{parent}', parent.forename ?? 'the parent')
    .replaceAll('{their}', pronounsOf(child).their)
    .replaceAll('{them}', pronounsOf(child).them)
    .replaceAll('{pTheir}', pronounsOf(parent).their)
    .replaceAll('{pThem}', pronounsOf(parent).them)
}

/** The Friday before, for what would fall on a weekend; and nothing has happened today yet. */
export function onWorkday(today: string, wished: number): number {
  const daysAgo = Math.max(1, wished)
  const weekday = new Date(`${dayBefore(today, daysAgo)}T12:00:00Z`).getUTCDay()
  return daysAgo + (weekday === 6 ? 1 : weekday === 0 ? 2 : 0)
}
