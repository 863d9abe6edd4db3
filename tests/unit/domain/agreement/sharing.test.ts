import { describe, expect, it } from 'vitest'
import { canShareWith, type SharingPreference } from '../../../../domain/agreement/sharing.ts'

const on = '2026-11-22'
const row = (parts: Partial<SharingPreference>): SharingPreference => ({
  personId: 'mum',
  withOrganisation: 'Elm School',
  topics: ['all'],
  mayShare: 'yes',
  ...parts
})
const school = { personId: 'mum', with: { organisation: 'elm school ' }, topic: 'health', on } as const
const refused = { allowed: false, because: 'refused' }
const byAgreement = { allowed: true, by: 'agreement' }

describe('canShareWith', () => {
  it('does not take silence for a yes', () => {
    expect(canShareWith([], school)).toEqual({ allowed: false, because: 'not_asked' })
  })

  it('allows what was agreed', () => {
    expect(canShareWith([row({})], school)).toEqual(byAgreement)
  })

  it.each([
    [['yes', 'ask_first'], { allowed: false, because: 'ask_first' }],
    [['ask_first', 'not_safe'], { allowed: false, because: 'not_safe' }],
    [['not_safe', 'no', 'yes'], refused],
    [['yes', 'yes'], byAgreement]
  ] as const)('of %o the most restrictive wins', (answers, verdict) => {
    expect(
      canShareWith(
        answers.map(mayShare => row({ mayShare })),
        school
      )
    ).toEqual(verdict)
  })

  it('hears a refusal of one topic beside a yes to everything', () => {
    const rows = [row({}), row({ topics: ['health'], mayShare: 'no' })]

    expect([canShareWith(rows, school), canShareWith(rows, { ...school, topic: 'money' })]).toEqual([
      refused,
      byAgreement
    ])
  })

  it('refuses "everything" when any part is refused, and does not allow it on a yes to a part', () => {
    const asked = { ...school, topic: 'all' } as const

    expect(canShareWith([row({}), row({ topics: ['money'], mayShare: 'no' })], asked)).toEqual(refused)
    expect(canShareWith([row({ topics: ['money'] })], asked)).toEqual({ allowed: false, because: 'not_asked' })
  })

  it('hears a refusal that names nobody as a refusal to everybody', () => {
    const { withOrganisation: _, ...everybody } = row({ mayShare: 'no' })

    expect(canShareWith([row({}), everybody], school)).toEqual(refused)
    expect(canShareWith([everybody], { ...school, with: { personId: 'dad' } })).toEqual(refused)
  })

  it('keeps a person, an organisation and another family member apart', () => {
    const rows = [row({}), row({ personId: 'sam', mayShare: 'no' })]

    expect(canShareWith(rows, school)).toEqual(byAgreement)
    expect(canShareWith(rows, { ...school, with: { organisation: 'Oak School' } })).toMatchObject({
      because: 'not_asked'
    })
    expect(canShareWith(rows, { ...school, with: { personId: 'dad' } })).toMatchObject({ because: 'not_asked' })
  })

  it.each([
    [{ fromOn: '2026-11-23' }, false],
    [{ fromOn: '2026-11-22' }, true],
    [{ toOn: '2026-11-22' }, false],
    [{ toOn: '2026-11-23' }, true]
  ])('with %o the row is in force: %s', (dates, allowed) => {
    expect(canShareWith([row(dates)], school).allowed).toBe(allowed)
  })

  it('lets the law stand above a refusal only with a reason and a manager', () => {
    const override = {
      basis: 'legal_duty',
      reason: 'Court order of 1 November',
      managerId: 'tm',
      familyTold: 'yes'
    } as const
    const rows = [row({ mayShare: 'no' })]

    expect([
      canShareWith(rows, { ...school, override }),
      canShareWith(rows, { ...school, override: { ...override, reason: ' ' } }),
      canShareWith(rows, { ...school, override: { ...override, managerId: '' } })
    ]).toEqual([{ allowed: true, by: 'legal_duty' }, refused, refused])
  })
})
