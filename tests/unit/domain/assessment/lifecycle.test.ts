import { describe, expect, it } from 'vitest'
import { type AssessmentState, canMove, type Move, type MoveFacts } from '../../../../domain/assessment/lifecycle.ts'

const facts = (state: AssessmentState): MoveFacts => ({
  state,
  leadAssessorId: 'ama',
  submittedById: state === 'draft' ? null : 'ama',
  authorIds: ['ama', 'ben']
})

const because = (state: AssessmentState, move: Move, worker: string) => {
  const verdict = canMove(facts(state), move, worker)
  return verdict.allowed ? verdict.to : verdict.because
}

describe('canMove', () => {
  it('gives the whole table of states and moves for the author', () => {
    const states = ['draft', 'submitted', 'returned', 'authorised', 'withdrawn'] as const
    const table = states.map(state => [
      state,
      because(state, 'write', 'ama'),
      because(state, 'submit', 'ama'),
      because(state, 'takeBack', 'ama'),
      because(state, 'return', 'ama'),
      because(state, 'authorise', 'ama')
    ])

    expect(table).toEqual([
      ['draft', 'draft', 'submitted', 'wrongState', 'wrongState', 'wrongState'],
      ['submitted', 'wrongState', 'wrongState', 'draft', 'authorCannotDecide', 'authorCannotDecide'],
      ['returned', 'returned', 'submitted', 'wrongState', 'wrongState', 'wrongState'],
      ['authorised', 'sealed', 'sealed', 'sealed', 'sealed', 'sealed'],
      ['withdrawn', 'wrongState', 'wrongState', 'wrongState', 'wrongState', 'wrongState']
    ])
  })

  it('lets somebody who wrote none of it return and authorise', () => {
    expect([because('submitted', 'return', 'tara'), because('submitted', 'authorise', 'tara')]).toEqual([
      'returned',
      'authorised'
    ])
  })

  it('refuses a co-author who did not submit it', () => {
    expect(because('submitted', 'authorise', 'ben')).toBe('authorCannotDecide')
  })

  it('refuses to take back what somebody else submitted', () => {
    expect(because('submitted', 'takeBack', 'ben')).toBe('notSubmittedByYou')
  })
})
