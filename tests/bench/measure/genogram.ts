import type { GenogramFacts } from '../../../domain/pictures/genogram/facts.ts'
import { genogram } from '../../../domain/pictures/genogram/genogram.ts'
import { genogramWords } from '../../../resources/strings/en-GB/genogram.ts'
import { home, parents, person, tie } from '../../fixtures/trickyFamilies/write.ts'
import { repeat } from './alternate.ts'
import { type Line, timedLine } from './report.ts'

const GOAL_MS = 100

/** Forty people in four generations: two great-grandparents, their five children with partners, and everybody after them. */
export function fortyPeople(): GenogramFacts {
  const people = [person('Gran', 82, 'F'), person('Grandad', 84, 'M')]
  const ties = [tie('Gran', 'SPO', 'Grandad', { basis: 'marriage' })]
  for (let branch = 0; branch < 5; branch++) {
    const [child, partner, former] = [`child ${branch}`, `partner ${branch}`, `former ${branch}`]
    const grandchildren = [0, 1, 2].map(at => `grandchild ${branch}.${at}`)
    people.push(person(child, 55 - branch, 'F'), person(partner, 56, 'M'), person(former, 57, 'M'))
    people.push(...grandchildren.map((name, at) => person(name, 30 - at, at === 1 ? 'F' : 'M')))
    people.push(person(`youngest ${branch}`, 4, 'X'))
    const [first = '', ...others] = grandchildren
    ties.push(
      ...parents('Gran', 'Grandad', child),
      ...parents(child, former, first),
      ...parents(child, partner, ...others),
      tie(child, 'EXP', former),
      tie(child, 'PTN', partner),
      tie(first, 'PAR', `youngest ${branch}`),
      tie(partner, 'SPA', first),
      tie('Gran', 'KIN', `youngest ${branch}`)
    )
  }
  people.push(person('neighbour', 60, 'U'), person('uncle', 70, 'M'), person('cousin', 20, 'F'))
  return { people, ties: [...ties, tie('uncle', 'PAR', 'cousin')], homes: [home('Gran', 'Grandad', 'youngest 0')] }
}

export async function measureGenogram(): Promise<readonly Line[]> {
  const facts = fortyPeople()
  const wishes = { withSecret: true, withLosses: true, placed: new Map<string, number>() }
  const drawn = await repeat(async () => genogram(facts, wishes, genogramWords, 'today'), { turns: 50, warm: 3 })
  return [timedLine(`a genogram of ${facts.people.length} people, with table and words`, drawn, GOAL_MS)]
}
