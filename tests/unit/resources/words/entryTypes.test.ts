import { describe, expect, it } from 'vitest'
import { recordTypes } from '../../../../domain/records/registry.ts'
import { familyStrings } from '../../../../resources/strings/en-GB/family.ts'

/** Where a type's entries lie that belong to a family or a person: those are told of in a family's history. */
const ofFamilies = Object.values(recordTypes).filter(({ buckets }) =>
  buckets.some(bucket => bucket !== 'configuration')
)

describe('entryTypes', () => {
  it('has words for every type of entry that a history can tell of', () => {
    const named = Object.keys(familyStrings.entryTypes)
    expect(ofFamilies.map(({ type }) => type).filter(type => !named.includes(type))).toEqual([])
  })
})
