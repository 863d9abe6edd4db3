import { describe, expect, it } from 'vitest'
import { jotKey, jotKeysAmong } from '../../../../../renderer/app/jots/jotKeys.ts'

describe('jotKeysAmong', () => {
  it('finds the jots among all drafts, the oldest first', () => {
    const drafts = ['note/a/b', jotKey('2'), 'family.new', jotKey('1')].map(key => ({ key }))

    expect(jotKeysAmong(drafts)).toEqual(['jot/1', 'jot/2'])
  })
})
