import { describe, expect, it } from 'vitest'
import { relationshipLabel } from '../../../../domain/relationships/relationshipLabel.ts'

describe('relationshipLabel', () => {
  it.each([
    ['PAR', {}, 'parent'],
    ['PAR', { sex: 'U' }, 'parent'],
    ['PAR', { sex: 'F' }, 'mother'],
    ['PAR', { sex: 'M' }, 'father'],
    ['PAR', { sex: 'F', chosenWord: 'mama' }, 'mama'],
    ['PAR', { sex: 'F', genderIdentity: 'man_boy' }, 'father'],
    ['PAR', { sex: 'F', genderIdentity: 'non_binary' }, 'parent'],
    ['CHD', { sex: 'M' }, 'son'],
    ['HSB', { sex: 'F' }, 'half-sister'],
    ['TWN', { sex: 'F' }, 'twin or multiple'],
    ['EXP', { sex: 'M' }, 'former partner']
  ] as const)('calls %s of %o "%s"', (code, person, label) => {
    expect(relationshipLabel(code, person)).toBe(label)
  })
})
