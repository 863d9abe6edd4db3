import { codeList } from './list.ts'

export const sharingTopicCodes = codeList(
  { list: 'sharingTopicCodes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    all: 'Everything',
    school: 'School',
    health: 'Health',
    mental_health: 'Mental health',
    substance: 'Alcohol and drugs',
    domestic_abuse: 'Domestic abuse',
    money: 'Money',
    immigration: 'Immigration',
    offences: 'Offences'
  }
)

export const sharingAnswerCodes = codeList(
  { list: 'sharingAnswerCodes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    yes: 'Yes',
    ask_first: 'Ask first',
    not_safe: 'Not safe',
    no: 'No'
  }
)

export const disclosureBases = codeList(
  { list: 'disclosureBases', source: 'Goldthread’s own list, from the early help assessment' },
  {
    agreement: 'Agreement',
    public_interest: 'Public interest',
    legal_duty_16LA: 'Legal duty, Children Act 2004 s.16LA',
    court: 'Court',
    other: 'Other'
  }
)

export const optionalConsentPurposes = codeList(
  { list: 'optionalConsentPurposes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    photo: 'Photograph',
    case_study: 'Using their story in training',
    research: 'Research',
    feedback_call: 'A call to ask how it was'
  }
)
