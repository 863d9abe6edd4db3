import { codeList } from './list.ts'

export const agreementCapacityCodes = codeList(
  { list: 'agreementCapacityCodes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    adult_for_self: 'Adult, for themselves',
    parent_with_pr: 'Parent with parental responsibility',
    carer_without_pr: 'Carer without parental responsibility',
    young_person_16_17: 'Young person of 16 or 17',
    child_gillick_competent: {
      label: 'Child who is Gillick competent',
      plainLabel: 'Child who understands enough to agree'
    },
    other: 'Other'
  }
)

export const agreementScopeCodes = codeList(
  { list: 'agreementScopeCodes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    assessment: 'Family assessment',
    taf_meetings: 'Family meetings',
    work_with_child: 'Work with the child',
    work_with_self: 'Work with me',
    contact_school: 'Talking to school',
    contact_health: 'Talking to health workers',
    whole_family_plan: 'Whole family plan'
  }
)

export const agreementWays = codeList(
  { list: 'agreementWays', source: 'Goldthread’s own list, from the early help assessment' },
  {
    signed_paper: 'Signed on paper',
    signed_screen: 'Signed on the screen',
    verbal_witnessed: 'Said, with a witness',
    verbal: 'Said',
    email_text: 'Email or text'
  }
)

export const gillickCodes = codeList(
  { list: 'gillickCodes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    competent: 'Competent for this decision',
    not_competent: 'Not competent for this decision',
    not_needed_16plus: 'Not needed: 16 or over',
    not_assessed: 'Not assessed'
  }
)

export const parentInformedCodes = codeList(
  { list: 'parentInformedCodes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    yes: 'Yes',
    no_child_objects: 'No: the child objects',
    no_unsafe: 'No: it is not safe'
  }
)

export const privacyNoticeWays = codeList(
  { list: 'privacyNoticeWays', source: 'Goldthread’s own list, from the early help assessment' },
  {
    paper: 'On paper',
    email: 'By email',
    link: 'By a link',
    read_aloud: 'Read aloud',
    translated: 'Translated'
  }
)
