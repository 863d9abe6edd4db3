import { describe, expect, it } from 'vitest'
import { seenFromTheOther } from '../../../../domain/relationships/relationship.ts'

describe('seenFromTheOther', () => {
  it('swaps the people, turns the word round and keeps the rest', () => {
    expect(
      seenFromTheOther({ fromPersonId: 'mum', toPersonId: 'sam', relationshipType: 'PAR', basis: 'biological' })
    ).toEqual({ fromPersonId: 'sam', toPersonId: 'mum', relationshipType: 'CHD', basis: 'biological' })
  })

  it('gives none for a professional', () => {
    expect(seenFromTheOther({ fromPersonId: 'worker', toPersonId: 'sam', relationshipType: 'PRO' })).toBeNull()
  })
})
