import { describe, expect, it } from 'vitest'
import { canBreakGlass, isBreakGlassLive } from '../../../../domain/access/breakGlass.ts'
import { roles } from '../../../../domain/access/words.ts'
import { aWorker } from './aQuestion.ts'

const now = '2026-11-22T10:00:00Z'
const reason = 'Police rang: child at the station now'

describe('canBreakGlass', () => {
  it('is for triage and managers', () => {
    expect(roles.filter(role => canBreakGlass(aWorker(role), reason, now).allowed)).toEqual(['TRI', 'TM', 'SM'])
  })

  it('lasts four hours', () => {
    expect(canBreakGlass(aWorker('TM'), reason, now)).toEqual({ allowed: true, endsAt: '2026-11-22T14:00:00Z' })
  })

  it.each([
    [aWorker('TM', { online: false }), reason, 'offline'],
    [aWorker('TM'), 'x'.repeat(19), 'reason_too_short'],
    [aWorker('TM'), ` ${'x'.repeat(19)} `, 'reason_too_short']
  ])('refuses %o', (worker, words, because) => {
    expect(canBreakGlass(worker, words, now)).toEqual({ allowed: false, because })
  })
})

describe('isBreakGlassLive', () => {
  it('ends at its moment', () => {
    const endsAt = '2026-11-22T14:00:00Z'

    expect([isBreakGlassLive(endsAt, '2026-11-22T13:59:59Z'), isBreakGlassLive(endsAt, endsAt)]).toEqual([true, false])
  })
})
