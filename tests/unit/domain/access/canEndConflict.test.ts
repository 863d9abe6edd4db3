import { describe, expect, it } from 'vitest'
import { canEndConflict } from '../../../../domain/access/canEndConflict.ts'
import { roles } from '../../../../domain/access/words.ts'
import { aFamily, aQuestion, aWorker } from './aQuestion.ts'

const relations = { TM: 'team', SM: 'locality', IG: 'informationCase', TRI: 'triage', BS: 'team' } as const
const asked = (role: (typeof roles)[number], parts: Parameters<typeof aFamily>[0] = {}) =>
  aQuestion({
    worker: aWorker(role),
    family: aFamily({ relations: [role in relations ? relations[role as keyof typeof relations] : 'lead'], ...parts })
  })

describe('canEndConflict', () => {
  it('is for those who propose or approve restrictions, and for nobody else', () => {
    expect(roles.filter(role => canEndConflict(asked(role)).allowed)).toEqual(['TM', 'SM', 'IG'])
  })

  it('is never for the worker who said it, whatever they are', () => {
    const own = roles.map(role => canEndConflict(asked(role, { conflict: 'declared' })))

    expect(new Set(own.map(verdict => (verdict.allowed ? 'allowed' : verdict.because)))).toEqual(
      new Set(['conflict_of_interest'])
    )
  })

  it('stops at the edge of the service: another team, another locality, a restricted family', () => {
    const restriction = { restricted: true, grantedUntil: null, breakGlassLive: false } as const

    expect([
      canEndConflict(asked('TM', { relations: [] })).allowed,
      canEndConflict(asked('SM', { relations: [] })).allowed,
      canEndConflict(asked('SM', { restriction })).allowed
    ]).toEqual([false, false, false])
  })
})
