import { describe, it } from 'vitest'
import { chanceSeed } from '../../../builders/seed.ts'
import { checkMerge } from './invariants.ts'

describe('mergeCommits', () => {
  it('converges and loses no value in twenty thousand histories, for any order, repetition and clock', () => {
    checkMerge(20_000, chanceSeed('merge'))
  })
})
