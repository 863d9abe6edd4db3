import { describe, it } from 'vitest'
import { chanceSeed } from '../../../builders/seed.ts'
import { checkMerge } from './invariants.ts'

describe('mergeCommits', () => {
  it('converges and loses no value for any history, order, repetition and clock', () => {
    checkMerge(300, chanceSeed('merge'))
  })
})
