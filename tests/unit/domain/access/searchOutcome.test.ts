import { describe, expect, it } from 'vitest'
import { searchOutcome } from '../../../../domain/access/searchOutcome.ts'
import { type Relation, roles } from '../../../../domain/access/words.ts'
import { aFamily, aQuestion, aWorker } from './aQuestion.ts'

const shut = { restricted: true, grantedUntil: null, breakGlassLive: false } as const
const everywhere: readonly Relation[] = [
  'lead',
  'team',
  'locality',
  'triage',
  'meetingPack',
  'auditSample',
  'informationCase'
]

describe('searchOutcome', () => {
  it('says nothing of a restricted family to a colleague, and tells triage and team managers to ring', () => {
    const outcomes = roles.map(role => {
      const question = aQuestion({
        worker: aWorker(role),
        family: aFamily({ relations: everywhere, restriction: shut })
      })
      return [role, searchOutcome(question, true), searchOutcome(question, false)]
    })

    expect(outcomes).toEqual(
      roles.map(role => [role, role === 'TRI' || role === 'TM' ? 'ring_safeguarding_manager' : 'nothing', 'nothing'])
    )
  })

  it('says nothing to somebody with a conflict, not even that they should ring', () => {
    const family = aFamily({ relations: ['team'], conflict: 'detected', restriction: shut })

    expect(searchOutcome(aQuestion({ worker: aWorker('TM'), family }), true)).toBe('nothing')
  })

  it('shows a family in scope and hides one outside it', () => {
    expect([
      searchOutcome(aQuestion(), false),
      searchOutcome(aQuestion({ family: aFamily({ relations: [] }) }), true)
    ]).toEqual(['shown', 'nothing'])
  })

  it('shows a restricted family to a holder of a grant', () => {
    const restriction = { ...shut, grantedUntil: '2026-12-01' }

    expect(searchOutcome(aQuestion({ family: aFamily({ restriction }) }), false)).toBe('shown')
  })
})
