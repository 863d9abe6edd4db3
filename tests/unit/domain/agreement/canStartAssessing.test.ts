import { describe, expect, it } from 'vitest'
import { canStartAssessing, parentMayBeWrittenTo } from '../../../../domain/agreement/canStartAssessing.ts'
import { aChildsAgreement, aMother, anAgreement, aPersonAged, today } from './anAgreement.ts'

const nothing = { agreements: [], withdrawals: [], people: [aMother(), aPersonAged(14)] }

describe('canStartAssessing', () => {
  it('opens when one adult with care has agreed', () => {
    expect(canStartAssessing({ ...nothing, agreements: [anAgreement()] }, today)).toEqual({
      allowed: true,
      recheckDue: false,
      personIds: ['mum']
    })
  })

  it('opens for a child of 14 who agrees alone while a parent is not told because it is unsafe', () => {
    const agreement = aChildsAgreement({ parentInformed: 'no_unsafe', parentInformedReason: 'Father has hurt Sam.' })

    expect(canStartAssessing({ ...nothing, agreements: [agreement] }, today)).toEqual({
      allowed: true,
      recheckDue: false,
      personIds: ['sam']
    })
    expect(parentMayBeWrittenTo(agreement)).toBe(false)
  })

  it('opens past the re-check date', () => {
    expect(canStartAssessing({ ...nothing, agreements: [anAgreement()] }, '2028-01-01')).toMatchObject({
      allowed: true,
      recheckDue: true
    })
  })

  it('stays open when one parent withdraws and the other still agrees', () => {
    const people = [aMother(), aMother({ personId: 'dad' })]
    const agreements = [anAgreement(), anAgreement({ agreementId: 'agreement 2', personId: 'dad' })]
    const withdrawals = [{ personId: 'mum', withdrawnOn: today, scope: [] }]

    expect(canStartAssessing({ agreements, withdrawals, people }, today)).toMatchObject({ personIds: ['dad'] })
  })

  it.each([
    [[], 'no_agreement_recorded', []],
    [[anAgreement({ agreedOn: '2026-12-01' })], 'agreement_not_valid', ['not_yet_agreed']],
    [[aChildsAgreement({ gillickReasons: 'short' })], 'agreement_not_valid', ['reasons_for_understanding_too_short']],
    [[anAgreement({ scope: ['contact_school'] })], 'assessment_not_agreed_to', []],
    [[anAgreement({ personId: 'somebody not in the family' })], 'agreement_not_valid', []]
  ] as const)('stays shut with %o because %s', (agreements, because, faults) => {
    expect(canStartAssessing({ ...nothing, agreements }, today)).toEqual({ allowed: false, because, faults })
  })

  it('stays shut when no privacy notice was given, or it was given later', () => {
    const { privacyNoticeOn: _, ...withoutNotice } = anAgreement()
    const shut = { allowed: false, because: 'privacy_notice_not_given', faults: [] }

    expect(canStartAssessing({ ...nothing, agreements: [withoutNotice] }, today)).toEqual(shut)
    expect(
      canStartAssessing({ ...nothing, agreements: [anAgreement({ privacyNoticeOn: '2026-12-01' })] }, today)
    ).toEqual(shut)
  })

  it('stays shut when only somebody without care of the child agreed', () => {
    const people = [aMother({ caresForChild: false })]

    expect(canStartAssessing({ ...nothing, people, agreements: [anAgreement()] }, today)).toMatchObject({
      because: 'nobody_with_care_agreed'
    })
  })
})
