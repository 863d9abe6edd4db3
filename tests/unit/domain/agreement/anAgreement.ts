import type { AgreeingPerson, Agreement } from '../../../../domain/agreement/agreement.ts'
import { exactDate } from '../../../../domain/dates/partialDate.ts'

export const today = '2026-11-22'

export function anAgreement(parts: Partial<Agreement> = {}): Agreement {
  return {
    agreementId: 'agreement 1',
    personId: 'mum',
    capacity: 'parent_with_pr',
    scope: ['assessment', 'whole_family_plan'],
    agreedOn: '2026-10-01',
    recheckOn: '2027-04-01',
    privacyNoticeOn: '2026-10-01',
    ...parts
  }
}

export function aChildsAgreement(parts: Partial<Agreement> = {}): Agreement {
  return anAgreement({
    personId: 'sam',
    capacity: 'child_gillick_competent',
    gillick: 'competent',
    gillickReasons: 'Sam is 14, told me the choices and what may follow.',
    gillickDecision: 'To take part in an assessment',
    parentInformed: 'yes',
    ...parts
  })
}

export function aMother(parts: Partial<AgreeingPerson> = {}): AgreeingPerson {
  return {
    personId: 'mum',
    born: exactDate('1990-01-01'),
    parentalResponsibility: 'yes',
    caresForChild: true,
    ...parts
  }
}

export function aPersonAged(age: number, parts: Partial<AgreeingPerson> = {}): AgreeingPerson {
  return {
    personId: 'sam',
    born: exactDate(`${2026 - age}-01-01`),
    parentalResponsibility: 'not_asked',
    caresForChild: false,
    ...parts
  }
}
