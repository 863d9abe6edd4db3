import { describe, expect, it } from 'vitest'
import { isTransitionId, transitions } from '../../../../domain/lifecycle/transitions.ts'
import type { Json } from '../../../../domain/nonAnswer.ts'
import { practiceOrganisations } from '../../../../resources/practice-county/authority.ts'
import { backgrounds } from '../../../../resources/practice-county/county/backgrounds.ts'
import { type CountyFamily, listCountyFamilies } from '../../../../resources/practice-county/county/county.ts'
import { countyPlaces } from '../../../../resources/practice-county/county/places.ts'
import { stories } from '../../../../resources/practice-county/county/stories.ts'
import { practiceFamilies } from '../../../../resources/practice-county/families.ts'
import { practiceWorkers } from '../../../../resources/practice-county/workers.ts'

const today = '2026-11-22'
const county = listCountyFamilies(today)
const stepsOf = ({ happenings }: CountyFamily) =>
  happenings
    .flatMap(({ puts }) => puts.filter(({ type }) => type === 'episodeStep'))
    .map(({ set }) => ({ transition: String(set.transition), from: String(set.fromState), to: String(set.toState) }))

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
const everyText = county.flatMap(({ happenings }) =>
  happenings.flatMap(({ puts }) => puts.flatMap(({ set }) => textsIn(set)))
)

describe('listCountyFamilies', () => {
  it('makes, with those written by hand, 120 families, and the same ones each time', () => {
    expect(county.length + practiceFamilies.length).toBe(120)
    expect(listCountyFamilies(today)).toEqual(county)
    expect(new Set(county.map(({ family }) => family.key)).size).toBe(county.length)
  })

  it('has families in every state of a contact and of an episode', () => {
    const states = new Set(county.map(({ family }) => family.state))
    const asked = county
      .flatMap(({ happenings }) => happenings.flatMap(({ puts }) => puts))
      .flatMap(({ type, set }) => (type === 'contact' ? [String(set.state)] : []))

    expect([...states].filter(state => state !== 'none').toSorted()).toEqual(
      [
        'allocated',
        'assessing',
        'assessment_review',
        'awaiting_allocation',
        'closed',
        'closure_pending',
        'co_working',
        'on_hold',
        'plan_active',
        'planning',
        'step_down_incoming',
        'step_up_pending'
      ].toSorted()
    )
    expect([...new Set(asked)].toSorted()).toEqual(['awaiting_info', 'draft', 'ended_at_triage', 'received', 'triage'])
  })

  it('tells every history as a chain of steps that the lifecycle knows, to the state the family is in', () => {
    const known = new Map(
      transitions.map(({ id, from, to }) => [String(id), { from: from.map(String), to: to.map(String) }])
    )
    for (const one of county.filter(({ history }) => history !== null)) {
      const steps = stepsOf(one)
      expect(steps.at(-1)?.to).toBe(one.family.state)
      for (const [place, step] of steps.entries()) {
        expect(isTransitionId(step.transition)).toBe(true)
        if (place > 0) expect(step.from).toBe(steps[place - 1]?.to)
        const rule = known.get(step.transition)
        if (step.from !== 'none')
          expect([step.transition, rule?.from]).toEqual([step.transition, expect.arrayContaining([step.from])])
        if (rule?.to.every(state => state !== 'previous' && state !== 'same')) expect(rule.to).toContain(step.to)
      }
    }
  })

  it('shows a manager each thing to notice at least once, and three of them to the first practitioner', () => {
    const flags = county.flatMap(({ history }) => history?.flag ?? [])
    expect([...new Set(flags)].toSorted()).toEqual(
      ['agreementMissing', 'bounceBack', 'drift', 'holdOver', 'notSeen', 'overdue', 'reReferral'].toSorted()
    )
    const aminas = county.filter(({ family }) => family.lead === 'worker/amina-mensah')
    expect(aminas.length).toBeGreaterThanOrEqual(2)
  })

  it('goes back two years and says nothing of today or later but when something is due', () => {
    const days = county.flatMap(({ happenings }) => happenings.map(({ daysAgo }) => daysAgo))
    expect(Math.max(...days)).toBeGreaterThan(600)
    expect(Math.max(...days)).toBeLessThan(750)
    expect(Math.min(...days)).toBeGreaterThanOrEqual(1)
  })

  it('writes on working days only', () => {
    const weekdays = county.flatMap(({ happenings }) =>
      happenings.map(({ daysAgo }) => new Date(Date.parse(`${today}T12:00:00Z`) - daysAgo * 86_400_000).getUTCDay())
    )
    expect(weekdays.filter(day => day === 0 || day === 6)).toEqual([])
  })

  it('names nobody and no place that is not of the invented lists', () => {
    const forenames = new Set<string>([
      'Robin',
      ...Object.values(backgrounds).flatMap(one => [...one.women, ...one.men, ...one.girls, ...one.boys])
    ])
    const surnames = new Set<string>(Object.values(backgrounds).flatMap(one => one.surnames))
    const streets = countyPlaces.flatMap(place => place.streets)
    for (const { family } of county) {
      for (const { forename, surname, telephone } of family.people) {
        if (forename !== undefined) expect(forenames).toContain(forename)
        if (surname !== undefined) expect(surnames).toContain(surname)
        if (telephone !== undefined) expect(telephone.value).toMatch(/^07700 900\d{3}$/)
      }
      for (const { lines, postcode } of family.homes) {
        expect(postcode).toMatch(/^MV[1-9] \d[A-Z]{2}$/)
        expect(lines.some(line => streets.some(street => line.endsWith(street)) || line === 'Fellgate Prison')).toBe(
          true
        )
      }
    }
  })

  it('leaves no telephone number, postcode or address of anybody in its words', () => {
    expect(everyText.filter(words => /\b0\d{4} ?\d{5,6}\b|\b[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}\b|@/.test(words))).toEqual([])
  })

  it('fills every gap of a sentence', () => {
    expect(everyText.filter(words => /[{}]|undefined|null|NaN|\s{2}/.test(words))).toEqual([])
  })

  it('calls nobody by a word that contradicts their sex', () => {
    for (const { family, happenings } of county) {
      const words = happenings.flatMap(({ puts }) => puts.flatMap(({ set }) => textsIn(set))).join('\n')
      for (const { forename, more } of family.people) {
        if (forename === undefined) continue
        const wrong = more?.sex === 'F' ? 'his|him' : 'her'
        expect(words).not.toMatch(new RegExp(`${forename}[^.\\n]{0,30} (${wrong}) (own|sister)`))
      }
    }
  })

  it('gives a child a story of the child’s age', () => {
    for (const {
      ages: [from, to]
    } of stories)
      expect(from).toBeLessThanOrEqual(to)
    for (let age = 0; age < 18; age += 1)
      expect(stories.some(({ ages: [from, to] }) => age >= from && age <= to)).toBe(true)
  })

  it('lets only workers of the authority write', () => {
    const known = new Set(practiceWorkers.map(({ key }) => key))
    const writers = new Set(county.flatMap(({ happenings }) => happenings.map(({ by }) => by)))
    expect([...writers].filter(key => !known.has(key))).toEqual([])
    expect(practiceWorkers).toHaveLength(30)
    expect(new Set(practiceWorkers.map(({ key }) => key)).size).toBe(30)
    const organisations = new Set<string>(practiceOrganisations.map(({ key }) => key))
    expect(practiceWorkers.filter(({ organisation }) => !organisations.has(organisation))).toEqual([])
  })
})
