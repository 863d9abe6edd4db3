import { describe, expect, it } from 'vitest'
import type { Joined } from '../../../domain/joining/joined.ts'
import { registerAsOne } from '../../../domain/joining/registerAsOne.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import { chanceFrom, chanceSeed } from '../../builders/seed.ts'

type Entry = {
  readonly type: string
  readonly id: string
  readonly bucket: string
  readonly stamp: string
  readonly fields: { readonly [field: string]: Json }
  readonly enteredInError: boolean
}

const seed = chanceSeed('joining')
const chance = chanceFrom(seed)
const below = (count: number) => Math.floor(chance() * count)
const oneOf = <Value>(values: readonly Value[], otherwise: Value): Value => values[below(values.length)] ?? otherwise

/** A register of a few people with everything that can name one of them, now and then twice the same. */
function aRegister(): { readonly entries: readonly Entry[]; readonly ids: readonly string[] } {
  const ids = Array.from({ length: 2 + below(5) }, (_, place) => `person-${place}`)
  const someone = () => oneOf(ids, 'person-0')
  let made = 0
  const entry = (type: string, fields: Entry['fields'], bucket: string): Entry => {
    made += 1
    const id = type === 'person' ? bucket.slice(2) : `${type}-${made}`
    return {
      type,
      id,
      bucket,
      stamp: `{"d:${made}":${JSON.stringify(Object.keys(fields))}}`,
      fields,
      enteredInError: chance() < 0.1
    }
  }
  const words = ['Kelly', 'Ellie', 'Eleanor']
  const entries = ids.flatMap(id => [
    { ...entry('person', aPerson(), `p:${id}`), enteredInError: false },
    entry('familyMember', { familyId: 'family', personId: id, memberRole: 'child' }, 'f:family'),
    ...Array.from({ length: below(3) }, () =>
      entry(
        'personName',
        { personId: id, nameType: oneOf(['legal', 'preferred', 'previous'], 'legal'), forename: oneOf(words, '') },
        `p:${id}`
      )
    ),
    ...Array.from({ length: below(3) }, () =>
      entry(
        'relationship',
        { fromPersonId: id, toPersonId: someone(), relationshipType: oneOf(['PAR', 'SIB'], 'PAR') },
        oneOf([`p:${id}`, `p:${id}/r:parentage`], '')
      )
    ),
    ...Array.from({ length: below(2) }, () =>
      entry('safeAddress', { personId: id, confidentialFrom: [someone(), someone()] }, `p:${id}/r:address`)
    ),
    ...Array.from({ length: below(3) }, () =>
      entry('contactPoint', { personId: id, value: oneOf(words, '') }, `p:${id}`)
    ),
    ...Array.from({ length: below(2) }, () => entry('involvedAgency', { personIds: [id, someone()] }, 'f:family'))
  ])
  return { entries, ids }
}

function aPerson(): Entry['fields'] {
  const fields = ['pronouns', 'gp', 'sex', 'dateOfBirth'].filter(() => chance() < 0.6)
  return Object.fromEntries(fields.map(field => [field, oneOf(['one', 'two'], 'one')]))
}

function aPair(ids: readonly string[]): Joined {
  const [personId = '', aliasId = ''] = ids.toSorted(() => chance() - 0.5)
  const side = () => oneOf(['person', 'alias'] as const, 'person')
  return {
    id: 'joining',
    personId,
    aliasId,
    choices: chance() < 0.5 ? {} : { name: side(), pronouns: side(), gp: side() }
  }
}

const idsIn = (value: Json | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(idsIn) : []
const asIf = (value: Json, pair: Joined): Json =>
  Array.isArray(value) ? value.map(one => asIf(one, pair)) : value === pair.aliasId ? pair.personId : value

describe('registerAsOne', () => {
  it('loses nobody and nothing, and is undone by not joining, in 2,000 random families', () => {
    for (let round = 0; round < 2000; round += 1) {
      const { entries, ids } = aRegister()
      const pair = aPair(ids)
      const before = JSON.stringify(entries)

      const joined = registerAsOne(entries, [pair])

      expect(JSON.stringify(entries)).toBe(before)
      expect(registerAsOne(entries, [])).toEqual(entries)
      expect(
        joined
          .filter(({ type }) => type === 'person')
          .map(({ id }) => id)
          .toSorted()
      ).toEqual(ids.filter(id => id !== pair.aliasId).toSorted())
      expect(joined.flatMap(({ fields }) => Object.values(fields).flatMap(idsIn))).not.toContain(pair.aliasId)
      for (const entry of entries) expect(isStillSaid(entry, joined, pair), `${entry.id} in round ${round}`).toBe(true)
    }
  })
})

/** By itself, by another that says at least as much, or because it tied the two entries to one another. */
function isStillSaid(entry: Entry, joined: readonly Entry[], pair: Joined): boolean {
  if (entry.type === 'person') return joined.some(({ id }) => id === asIf(entry.id, pair))
  if (joined.some(({ id }) => id === entry.id)) return true
  const fields = Object.entries(entry.fields).map(([field, value]) => [field, asIf(value, pair)] as const)
  if (asIf(entry.fields.fromPersonId ?? '', pair) === asIf(entry.fields.toPersonId ?? ' ', pair)) return true
  return joined.some(
    one =>
      one.type === entry.type &&
      one.enteredInError === entry.enteredInError &&
      fields.every(
        ([field, value]) => field === 'nameType' || JSON.stringify(one.fields[field]) === JSON.stringify(value)
      )
  )
}
