import { describe, expect, it } from 'vitest'
import { inverseOf, inverses, isRelationshipCode } from '../../../../domain/relationships/relationshipCodes.ts'

/** Written out from the specification, not from the code. */
const EXPECTED = `PAR CHD, SPA SCH, FPA FCH, APA ACH, GPA GCH, GGP GGC, SIB SIB, HSB HSB, SSB SSB, TWN TWN, AUN NIE, COU COU,
SPO SPO, PTN PTN, EXP EXP, GUA WAR, KIN KCH, PFC PFD, DON DOC, FRI FRI, NEI NEI, OTH OTH, UNK UNK`
const PAIRS = EXPECTED.split(/,\s+/).map(pair => pair.split(' '))

describe('inverseOf', () => {
  it.each(PAIRS)('turns %s round to %s, and back', (code = '', inverse = '') => {
    if (!isRelationshipCode(code) || !isRelationshipCode(inverse)) throw new Error(`not a code: ${code} ${inverse}`)

    expect([inverseOf(code), inverseOf(inverse)]).toEqual([inverse, code])
  })

  it('gives a professional no other way', () => {
    expect(inverseOf('PRO')).toBeNull()
  })

  it('knows no code beyond these', () => {
    expect(new Set(Object.keys(inverses))).toEqual(new Set([...PAIRS.flat(), 'PRO']))
    expect([isRelationshipCode('toString'), isRelationshipCode('MUM')]).toEqual([false, false])
  })
})
