import { describe, expect, it } from 'vitest'
import { isUnseen } from '../../../../domain/people/unseenName.ts'

describe('isUnseen', () => {
  it.each(['\u200B', '\u200D\uFEFF\u2060', '\u202E\u2066', '\u3164', ' \u00AD ', '\u061C', '\u0000', '\u{E0001}'])(
    'holds for %j',
    name => {
      expect(isUnseen(name)).toBe(true)
    }
  )

  it.each(['', 'Ng', '\u202EBo', 'שרה', 'مریم\u200C', '👪', '.'])('does not hold for %j', name => {
    expect(isUnseen(name)).toBe(false)
  })
})
