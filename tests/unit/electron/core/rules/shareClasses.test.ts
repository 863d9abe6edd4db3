import { describe, expect, it } from 'vitest'
import { recordTypes } from '../../../../../domain/records/registry.ts'
import { findRule } from '../../../../../electron/core/rules/all.ts'
import { classOfField, findReach } from '../../../../../electron/core/rules/shareClasses.ts'

const types = Object.values(recordTypes).map(({ type }) => type)

describe('findReach', () => {
  it('knows a class for every type that the register can write, but for what it never shows', () => {
    const silent = types.filter(type => findRule(type) !== null && findReach(type) === null)

    expect(silent).toEqual(['conflictOfInterest'])
  })

  it('names only fields that the types have', () => {
    const unknown = types.flatMap(type =>
      Object.keys(findReach(type)?.fields ?? {}).filter(field => !Object.hasOwn(recordTypes[type].fields, field))
    )

    expect(unknown).toEqual([])
  })

  it('keeps what lies in a compartment for named people only', () => {
    const kept = ['safeAddress', 'contactRestriction', 'personNamedOnly'] as const

    expect(kept.map(type => findReach(type)?.shareClass)).toEqual(['S4', 'S4', 'S4'])
  })
})

describe('classOfField', () => {
  it('gives a field its own class, and the class of its entry where it has none', () => {
    const reach = findReach('person')
    if (reach === null) throw new Error('no person')

    expect([classOfField(reach, 'religion'), classOfField(reach, 'personKind')]).toEqual(['S3', 'S1'])
  })
})
