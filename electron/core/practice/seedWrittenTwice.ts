import type { Unit } from '../../../db/commit/unit.ts'
import type { CountyFamily } from '../../../resources/practice-county/county/county.ts'
import type { WrittenTwice } from '../../../resources/practice-county/county/writtenTwice.ts'
import type { FamilySeed } from './familySeed.ts'
import { practiceId, practicePersonId } from './practiceId.ts'
import { momentOn } from './putHappening.ts'
import { putPerson } from './seedPerson.ts'

export type TwiceAct = {
  readonly daysAgo: number
  readonly by: string
  readonly work: (unit: Unit) => void
}

/** The second entry, the proposal and the approval, each by whoever did it on its day (domain.md 13.4). */
export function twiceActs(twice: WrittenTwice, { family }: CountyFamily, today: string): readonly TwiceAct[] {
  const person = family.people.find(({ key }) => key === twice.person)
  if (person === undefined || family.lead === null) return []
  const familyId = practiceId(family.key)
  const idOf = (key: string) => practiceId(`${family.key}/${key}`)
  const second = `${twice.person}/again`
  const { school: _, telephone: __, ...told } = person
  const [personId, aliasId] = [practicePersonId(family.key, twice.person), practicePersonId(family.key, second)]
  const entry = { type: 'personAlias', id: idOf(`joining/${twice.person}`), bucket: `p:${personId}` } as const
  const { proposed, approved } = twice
  const write: TwiceAct = {
    daysAgo: twice.writtenDaysAgo,
    by: family.lead,
    work: unit => {
      const seed: FamilySeed = { unit, family, familyId, bucket: `f:${familyId}`, today, idOf }
      putPerson(seed, { ...told, key: second, forename: twice.forename })
      unit.audit({ action: 'practice.seed', subjectIds: [familyId, aliasId], outcome: 'saved' })
    }
  }
  const propose: TwiceAct = {
    ...proposed,
    work: unit => {
      const said = { reason: proposed.reason, choices: { name: 'person' }, proposedById: practiceId(proposed.by) }
      const proposedAt = momentOn(today, proposed.daysAgo, '18:20')
      unit.put({ ...entry, set: { personId, aliasId, ...said, proposedAt } })
      unit.audit({ action: 'merge.propose', subjectIds: [personId, aliasId], outcome: 'saved' })
    }
  }
  if (approved === undefined) return [write, propose]
  const approve: TwiceAct = {
    ...approved,
    work: unit => {
      const approvedAt = momentOn(today, approved.daysAgo, '18:20')
      unit.put({ ...entry, set: { approvedById: practiceId(approved.by), approvedAt }, seen: 'current' })
      unit.audit({ action: 'merge.approve', subjectIds: [personId, aliasId], outcome: 'saved' })
    }
  }
  return [write, propose, approve]
}
