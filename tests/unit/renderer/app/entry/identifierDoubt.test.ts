import { describe, expect, it } from 'vitest'
import { identifierDoubt, identifierText } from '../../../../../renderer/app/entry/identifierDoubt.ts'

describe('identifierDoubt', () => {
  it.each([
    ['nhsNumber', { nhsNumber: '9990000019' }],
    ['nhsNumber', { nhsNumber: { value: '9990000019', status: 'invalid_format', source: null, on: '2026-11-22' } }],
    ['upn', { upn: 'A372000126001' }],
    ['postcode', { postcode: 'S60 2TC' }],
    ['value', { kind: 'mobile', value: '07700 90012' }],
    ['value', { kind: 'email', value: 'nobody' }]
  ])('warns beside %s when it looks wrong, and never as an error', (field, fields) => {
    expect(identifierDoubt(field, fields)?.kind).toBe('warning')
  })

  it.each([
    ['nhsNumber', {}],
    ['value', { kind: 'mobile', value: 'not_asked' }],
    ['postcode', { postcode: 's602th' }],
    ['upn', { upn: 'W372000126001' }],
    ['value', { kind: 'mobile', value: '07700 900123' }],
    ['town', { town: 'S60 2TC' }]
  ])('says nothing beside %s when it is right, empty, or no identifier', (field, fields) => {
    expect(identifierDoubt(field, fields)).toBeNull()
  })
})

describe('identifierText', () => {
  it('reads the number whether it stands alone or with what was found about it', () => {
    expect(identifierText('999')).toBe('999')
    expect(identifierText({ value: '999', status: 'valid_format' })).toBe('999')
    expect(identifierText(null)).toBe('')
  })
})
