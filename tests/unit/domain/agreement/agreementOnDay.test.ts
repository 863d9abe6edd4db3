import { describe, expect, it } from 'vitest'
import { agreementOnDay } from '../../../../domain/agreement/agreementOnDay.ts'
import { exactDate } from '../../../../domain/dates/partialDate.ts'
import { aMother, anAgreement, today } from './anAgreement.ts'

const valid = { valid: true, scope: ['assessment', 'whole_family_plan'], recheckDue: false }
const withdrawn = { valid: false, because: ['withdrawn'] }
const withdrawal = { personId: 'mum', withdrawnOn: '2026-11-01', scope: [] }

describe('agreementOnDay', () => {
  it('holds from the day it was given', () => {
    expect([
      agreementOnDay(anAgreement(), aMother(), [], '2026-09-30'),
      agreementOnDay(anAgreement(), aMother(), [], '2026-10-01')
    ]).toEqual([{ valid: false, because: ['not_yet_agreed'] }, valid])
  })

  it('still holds after its re-check date, and says so', () => {
    expect([
      agreementOnDay(anAgreement(), aMother(), [], '2027-04-01'),
      agreementOnDay(anAgreement(), aMother(), [], '2027-04-02')
    ]).toEqual([valid, { ...valid, recheckDue: true }])
  })

  it('ends on the day of withdrawal and not before', () => {
    expect([
      agreementOnDay(anAgreement(), aMother(), [withdrawal], '2026-10-31'),
      agreementOnDay(anAgreement(), aMother(), [withdrawal], '2026-11-01')
    ]).toEqual([valid, withdrawn])
  })

  it('keeps what was not withdrawn', () => {
    expect(agreementOnDay(anAgreement(), aMother(), [{ ...withdrawal, scope: ['whole_family_plan'] }], today)).toEqual({
      ...valid,
      scope: ['assessment']
    })
    expect(
      agreementOnDay(anAgreement(), aMother(), [{ ...withdrawal, scope: ['whole_family_plan', 'assessment'] }], today)
    ).toEqual(withdrawn)
  })

  it('is not touched by a withdrawal of somebody else, of another agreement, or before it was given', () => {
    expect([
      agreementOnDay(anAgreement(), aMother(), [{ ...withdrawal, personId: 'dad' }], today),
      agreementOnDay(anAgreement(), aMother(), [{ ...withdrawal, agreementId: 'agreement 2' }], today),
      agreementOnDay(anAgreement({ agreedOn: '2026-11-02' }), aMother(), [withdrawal], today)
    ]).toEqual([valid, valid, valid])
  })

  it('names every fault', () => {
    const person = aMother({ parentalResponsibility: 'no', died: exactDate('2026-11-01') })

    expect(agreementOnDay(anAgreement({ scope: [] }), person, [], today)).toEqual({
      valid: false,
      because: ['nothing_agreed_to', 'person_has_died', 'parental_responsibility_not_recorded']
    })
  })
})
