import { describe, expect, it } from 'vitest'
import { soundAlikeKey } from '../../../../domain/people/soundAlikeKey.ts'

describe('soundAlikeKey', () => {
  it.each([
    ['Robert', 'R163'],
    ['Rupert', 'R163'],
    ['Rubin', 'R150'],
    ['Ashcraft', 'A261'],
    ['Ashcroft', 'A261'],
    ['Tymczak', 'T522'],
    ['Pfister', 'P236'],
    ['Honeyman', 'H555'],
    ['Lee', 'L000'],
    ["O'Neill", 'O540'],
    ['Łuczak', 'L220']
  ])('gives %s the key %s', (name, key) => {
    expect(soundAlikeKey(name)).toBe(key)
  })

  it.each(['', '李', "'"])('gives "%s" none', name => {
    expect(soundAlikeKey(name)).toBeNull()
  })
})
