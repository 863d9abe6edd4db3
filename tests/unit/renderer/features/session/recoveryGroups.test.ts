import { describe, expect, it } from 'vitest'
import { groupsOf, groupsToCheck, isGroup } from '../../../../../renderer/features/session/recoveryGroups.ts'

const key = '0QY0-2ZZJ-CY39-RAZV'

describe('isGroup', () => {
  it('accepts the group that was asked for, however it was typed', () => {
    expect(isGroup(key, 1, '2ZZJ')).toBe(true)
    expect(isGroup(key, 1, ' 2zz-j ')).toBe(true)
  })

  it('refuses another group, and nothing', () => {
    expect(isGroup(key, 1, '0QY0')).toBe(false)
    expect(isGroup(key, 1, '')).toBe(false)
    expect(isGroup(key, 9, '')).toBe(false)
  })
})

describe('groupsOf', () => {
  it('takes the key apart at hyphens or spaces', () => {
    expect(groupsOf('0QY0 2ZZJ-CY39')).toEqual(['0QY0', '2ZZJ', 'CY39'])
  })
})

describe('groupsToCheck', () => {
  it('asks for two different groups of the key, in order, whatever chance says', () => {
    for (let first = 0; first < 256; first += 5)
      for (let second = 0; second < 256; second += 7) {
        const [low, high] = groupsToCheck(9, Uint8Array.of(first, second))
        expect(low).toBeLessThan(high)
        expect(high).toBeLessThan(9)
      }
  })
})
