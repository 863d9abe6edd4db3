import { describe, expect, it } from 'vitest'
import { canApprove, canCompare, canPropose, canSeparate, type Joining } from '../../../../domain/people/joining.ts'

const manager = { workerId: 'ruth', roles: ['TM'] }
const joining = (wish: Partial<Joining> = {}): Joining => ({
  id: 'j',
  personId: 'ellie',
  aliasId: 'eleanor',
  proposedById: 'ruth',
  approvedById: null,
  approvedAt: null,
  undoneAt: null,
  ...wish
})
const standing = joining({ approvedById: 'paul', approvedAt: '2026-09-14T08:30:00.000Z' })
const undone = { ...standing, undoneAt: '2026-09-20T08:30:00.000Z' }
const refused = (because: string) => ({ allowed: false, because })

describe('canPropose', () => {
  it.each([
    ['eleanor again', 'ellie', 'eleanor'],
    ['an alias of an alias', 'eleanor', 'third'],
    ['an alias that has an alias', 'third', 'ellie']
  ])('refuses %s', (_, personId, aliasId) => {
    expect(canPropose(manager, { personId, aliasId }, [standing])).toEqual(refused('already_joined'))
    expect(canPropose(manager, { personId, aliasId }, [undone])).toEqual({ allowed: true })
  })

  it('refuses whoever is no team manager, and an entry beside itself', () => {
    const pair = { personId: 'ellie', aliasId: 'eleanor' }
    expect(canPropose({ workerId: 'amina', roles: ['PRAC', 'SM'] }, pair, [])).toEqual(refused('not_manager'))
    expect(canPropose(manager, { personId: 'ellie', aliasId: 'ellie' }, [])).toEqual(refused('one_entry'))
    expect(canPropose(manager, { personId: 'ellie', aliasId: 'third' }, [standing])).toEqual({ allowed: true })
  })
})

describe('canApprove', () => {
  it('takes two people and a proposal that waits', () => {
    expect(canApprove({ workerId: 'paul', roles: ['TM'] }, joining())).toEqual({ allowed: true })
    expect(canApprove({ workerId: 'helen', roles: ['SM'] }, joining())).toEqual({ allowed: true })
    expect(canApprove(manager, joining())).toEqual(refused('own_proposal'))
    expect(canApprove({ workerId: 'paul', roles: ['PRAC'] }, joining())).toEqual(refused('not_manager'))
    expect(canApprove(manager, standing)).toEqual(refused('not_waiting'))
  })
})

describe('canCompare', () => {
  it.each([
    ['TM', true],
    ['SM', true],
    ['PRAC', false],
    ['TRI', false]
  ])('to %s: %s', (role, allowed) => {
    expect(canCompare({ workerId: 'somebody', roles: [role] }).allowed).toBe(allowed)
  })
})

describe('canSeparate', () => {
  it('ends with the ninetieth day', () => {
    expect(canSeparate(manager, standing, '2026-12-13')).toEqual({ allowed: true })
    expect(canSeparate(manager, standing, '2026-12-14')).toEqual(refused('too_late'))
    expect(canSeparate(manager, undone, '2026-09-21')).toEqual(refused('not_joined'))
    expect(canSeparate(manager, joining(), '2030-01-01')).toEqual({ allowed: true })
    expect(canSeparate({ workerId: 'helen', roles: ['SM'] }, standing, '2026-10-01')).toEqual({ allowed: true })
    expect(canSeparate({ workerId: 'amina', roles: ['PRAC'] }, joining(), '2026-10-01')).toEqual(refused('not_manager'))
  })
})
