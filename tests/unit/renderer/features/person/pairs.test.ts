import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../../../electron/contract/entry.ts'
import { changeOfPair, pairOf } from '../../../../../renderer/features/person/pairs.ts'

const [kelly, ellie, mark] = ['k', 'e', 'm']
const aRelationship = (fields: Entry['fields'], more: Partial<Entry> = {}): Entry => ({
  type: 'relationship',
  id: '00000000-0000-7000-8000-000000000001',
  stamp: '{}',
  fields,
  others: [],
  enteredInError: false,
  ...more
})
const motherOf = aRelationship({ fromPersonId: kelly, toPersonId: ellie, relationshipType: 'PAR' })

describe('pairOf', () => {
  it('reads a relationship from either side', () => {
    expect(pairOf([motherOf], kelly, ellie)).toMatchObject({ code: 'PAR', turned: false })
    expect(pairOf([motherOf], ellie, kelly)).toMatchObject({ code: 'CHD', turned: true })
  })

  it('finds nothing between two who have none, and leaves out what ended or was entered in error', () => {
    const ended = aRelationship({
      ...motherOf.fields,
      to: { year: 2020, month: null, day: null, quality: 'year_only' }
    })

    expect(pairOf([motherOf], mark, ellie)).toEqual({ entry: null, code: '', turned: true })
    expect(pairOf([ended], kelly, ellie).entry).toBeNull()
    expect(pairOf([{ ...motherOf, enteredInError: true }], kelly, ellie).entry).toBeNull()
  })
})

describe('changeOfPair', () => {
  it('writes a new relationship from the row to the column', () => {
    expect(changeOfPair(pairOf([], kelly, ellie), 'PAR', kelly, ellie)).toEqual({
      fromPersonId: kelly,
      toPersonId: ellie,
      relationshipType: 'PAR'
    })
  })

  it('turns the word round when the kept relationship runs the other way', () => {
    expect(changeOfPair(pairOf([motherOf], ellie, kelly), 'SCH', ellie, kelly)).toEqual({ relationshipType: 'SPA' })
  })
})
