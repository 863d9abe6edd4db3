import { describe, expect, it } from 'vitest'
import { footingFaults } from '../../../../domain/agreement/footing.ts'
import { aChildsAgreement, aMother, anAgreement, aPersonAged, today } from './anAgreement.ts'

describe('footingFaults', () => {
  it.each(['no', 'not_known', 'not_asked'] as const)(
    'does not take a parent for a holder of parental responsibility when the answer is %s',
    parentalResponsibility => {
      expect(footingFaults(anAgreement(), aMother({ parentalResponsibility }), today)).toEqual([
        'parental_responsibility_not_recorded'
      ])
    }
  )

  it('finds nothing missing when parental responsibility is recorded', () => {
    expect(footingFaults(anAgreement(), aMother(), today)).toEqual([])
  })

  it.each([
    [undefined, ['who_has_parental_responsibility_not_said']],
    ['  ', ['who_has_parental_responsibility_not_said']],
    ['Her mother has it and was told on Monday.', []]
  ])('asks a carer without parental responsibility who has it: %s', (words, faults) => {
    const agreement = anAgreement({
      capacity: 'carer_without_pr',
      ...(words === undefined ? {} : { capacityWords: words })
    })

    expect(footingFaults(agreement, aMother({ parentalResponsibility: 'no' }), today)).toEqual(faults)
  })

  it('asks what "other" means', () => {
    expect(footingFaults(anAgreement({ capacity: 'other' }), aMother(), today)).toEqual(['footing_not_described'])
  })

  it.each([
    [15, ['not_16_or_17']],
    [16, []],
    [17, []],
    [19, ['not_16_or_17']]
  ])('lets somebody aged %i agree for themselves as 16 or 17: %o', (age, faults) => {
    expect(footingFaults(anAgreement({ capacity: 'young_person_16_17' }), aPersonAged(age), today)).toEqual(faults)
  })

  it('asks for a new agreement when the young person is 18', () => {
    expect(footingFaults(anAgreement({ capacity: 'young_person_16_17' }), aPersonAged(17), '2027-01-01')).toEqual([
      'now_18_new_agreement_needed'
    ])
  })

  it('does not let a child agree as an adult, and takes an adult with no birth date at their word', () => {
    const agreement = anAgreement({ capacity: 'adult_for_self' })

    expect(footingFaults(agreement, aPersonAged(17), today)).toEqual(['not_an_adult'])
    expect(footingFaults(agreement, aPersonAged(30, { born: null }), today)).toEqual([])
  })

  it('accepts a child of 14 who understands, with reasons', () => {
    expect(footingFaults(aChildsAgreement(), aPersonAged(14), today)).toEqual([])
  })

  it.each([
    [{ gillickReasons: 'x'.repeat(29) }, ['reasons_for_understanding_too_short']],
    [{ gillickReasons: 'x'.repeat(30) }, []],
    [{ gillickReasons: ` ${'x'.repeat(29)} ` }, ['reasons_for_understanding_too_short']],
    [{ gillick: 'not_competent' }, ['not_competent_for_this_decision']],
    [{ gillick: 'not_assessed' }, ['understanding_not_assessed']],
    [{ gillick: 'not_needed_16plus' }, ['understanding_not_assessed']],
    [{ gillickDecision: '' }, ['decision_not_named']],
    [{ parentInformed: 'no_unsafe' }, ['parent_not_informed_without_reason']],
    [{ parentInformed: 'no_unsafe', parentInformedReason: 'Father has hurt Sam for talking.' }, []]
  ] as const)('of a child with %o asks %o', (parts, faults) => {
    expect(footingFaults(aChildsAgreement(parts), aPersonAged(14), today)).toEqual(faults)
  })

  it('asks whether a parent was told', () => {
    const { parentInformed: _, ...agreement } = aChildsAgreement()

    expect(footingFaults(agreement, aPersonAged(14), today)).toEqual(['parent_informed_not_answered'])
  })

  it('needs the age of a child, and sends somebody of 16 to their own footing', () => {
    expect(footingFaults(aChildsAgreement(), aPersonAged(14, { born: null }), today)).toEqual(['age_not_known'])
    expect(footingFaults(aChildsAgreement(), aPersonAged(16), today)).toEqual(['not_under_16'])
  })
})
