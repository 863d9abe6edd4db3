import { codeList } from './list.ts'

export const restrictedReasons = codeList(
  { list: 'restrictedReasons', source: 'Goldthread’s own list, from the early help assessment' },
  {
    staff_or_relative: 'Works here, or related to somebody who does',
    elected_member_or_relative: 'Councillor or relative',
    adoption: 'Adoption',
    witness_protection: 'Witness protection',
    high_profile: 'In the public eye',
    serious_incident_under_review: 'Serious incident under review',
    allegation_against_professional: 'Allegation against a professional',
    domestic_abuse_perpetrator_has_access_route: 'Somebody who is dangerous could reach the file',
    other_with_reason: 'Other, with a reason'
  }
)
