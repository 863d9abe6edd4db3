import { choiceColumn, column, draft, list, manyOf, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { agedFrom, agedUnder, all, answered, answerIs, any } from '../../../domain/forms/build/when.ts'

const agreementRegister = (field: string) => ({ nonAnswers: [], source: { register: 'agreement' as const, field } })
/** One agreement per person who agrees: asked of nobody who has not been asked to agree. */
const eachAgreement = (field: string) => ({
  ...agreementRegister(field),
  requiredWhen: answered('§.agreement_person')
})
const family = { about: 'family' as const }
const child = { about: 'eachChild' as const }
const childAgrees = all(
  agedUnder(16),
  any(answerIs('§.agreement_capacity', 'child_gillick_competent'), answered('§.gillick_assessed'))
)
const adultOrTwelve = any({ person: 'adult' }, agedFrom(12))

export const agreement = section({
  code: '4',
  title: 'Agreement, privacy and sharing',
  plainTitle: 'What you agree to, and who is told',
  about: 'eachPerson',
  inShortForm: true,
  register: 'agreement',
  guidance: [
    { heading: 'Early help is voluntary', text: 'Agreement can be spoken, limited and taken back at any time.' },
    {
      heading: 'Agreement is not data protection consent',
      text: 'The council may hold what it needs to help without that consent. Never say otherwise. It must still be open about it.'
    },
    { heading: 'Ask', text: '"Is there anyone who must not see this?"' }
  ],
  fields: [
    oneOf(
      'privacy_notice_given',
      'R S1',
      'Privacy notice given',
      'Everybody has the right to know what is written about them and why.',
      { paper: 'On paper', email: 'By email', link: 'As a link', read_aloud: 'Read aloud', translated: 'Translated' },
      { when: adultOrTwelve, ...agreementRegister('privacyNoticeGiven') }
    ),
    draft(
      'text',
      'privacy_notice_given.version',
      'R S1',
      'Which version',
      'So that it is known what the person was told.',
      {
        when: adultOrTwelve,
        ...agreementRegister('privacyNoticeVersion')
      }
    ),
    draft(
      'date',
      'privacy_notice_given.date',
      'R S1',
      'On which day',
      'So that it is known when the person was told.',
      {
        notFuture: true,
        when: adultOrTwelve,
        ...agreementRegister('privacyNoticeGivenOn')
      }
    ),
    draft('worker', 'privacy_explained_by', 'R S1', 'Explained by', 'So that the family knows whom to ask.', {
      ...family,
      ...agreementRegister('privacyExplainedBy')
    }),
    draft(
      'person',
      'agreement_person',
      'R S1',
      'Person agreeing',
      'Each person decides for themselves.',
      eachAgreement('agreementPerson')
    ),
    oneOf(
      'agreement_capacity',
      'R S1',
      'On what footing',
      'Not everybody may agree for a child.',
      {
        adult_for_self: 'An adult, for themselves',
        parent_with_pr: 'A parent with parental responsibility',
        carer_without_pr: 'A carer without parental responsibility',
        young_person_16_17: 'A young person of 16 or 17',
        child_gillick_competent: 'A child who understands the choice well enough to make it',
        other: 'Other'
      },
      {
        hint: 'A carer without parental responsibility: say who has it and whether they were told.',
        ...eachAgreement('agreementCapacity')
      }
    ),
    manyOf(
      'agreement_scope',
      'R S1',
      'Agrees to',
      'Somebody may say yes to one thing and no to another.',
      {
        assessment: 'The assessment',
        taf_meetings: 'Team meetings around the family',
        work_with_child: 'Work with the child',
        work_with_self: 'Work with themselves',
        contact_school: 'Speaking to the school',
        contact_health: 'Speaking to health services',
        whole_family_plan: 'A plan for the whole family'
      },
      eachAgreement('agreementScope')
    ),
    oneOf(
      'agreement_how',
      'R S1',
      'How it was given',
      'A spoken yes is as good as a signature, if it is written down.',
      {
        signed_paper: 'Signed on paper',
        signed_screen: 'Signed on screen',
        verbal_witnessed: 'Spoken, with a witness',
        verbal: 'Spoken',
        email_text: 'By email or text'
      },
      eachAgreement('agreementHow')
    ),
    draft('date', 'agreement_date', 'R S1', 'On which day', 'Agreement holds from a day and can end on another.', {
      notFuture: true,
      ...eachAgreement('agreementOn')
    }),
    draft(
      'time',
      'agreement_time',
      'R S1',
      'At what time',
      'Sometimes the order of two things on one day matters.',
      eachAgreement('agreementTime')
    ),
    draft('file', 'agreement_evidence', 'X S2', 'File or signature', 'So that it can be found again.', {
      when: answerIs('§.agreement_how', 'signed_paper', 'signed_screen'),
      ...agreementRegister('agreementEvidence')
    }),
    draft('date', 'agreement_expiry', 'R S1', 'Day to ask again', 'People change their minds, so we ask again.', {
      hint: 'A prompt, not an automatic end. Six months unless you say otherwise.',
      ...eachAgreement('agreementRecheckOn')
    }),
    oneOf(
      'gillick_assessed',
      'X S3',
      'Whether the child understands the choice',
      'A child who understands may decide for themselves.',
      {
        competent: 'Understands well enough',
        not_competent: 'Not yet',
        not_needed_16plus: 'Not needed: 16 or over',
        not_assessed: 'Not looked at'
      },
      {
        ...child,
        hint: 'Needed if a child agrees alone, or refuses what a parent wants.',
        when: childAgrees,
        ...agreementRegister('gillickAssessed')
      }
    ),
    draft('long', 'gillick_reasons', 'X S3', 'How you reached that view', 'So that others can follow the judgement.', {
      ...child,
      hint: 'Age, understanding of the choice, risks, other ways, free from pressure.',
      minLength: 30,
      when: childAgrees,
      ...agreementRegister('gillickReasons')
    }),
    draft('text', 'gillick_decision', 'X S3', 'For which decision', 'Understanding is about one decision at a time.', {
      ...child,
      when: childAgrees,
      ...agreementRegister('gillickDecision')
    }),
    oneOf(
      'parent_informed',
      'X S3',
      'Was a parent told?',
      'Parents are told unless that would not be safe.',
      { yes: 'Yes', no_child_objects: 'No: the child does not want it', no_unsafe: 'No: it would not be safe' },
      { ...child, when: childAgrees, ...agreementRegister('parentInformed') }
    ),
    draft('long', 'parent_informed.reason', 'X S3', 'Why not', 'Not telling a parent needs a good reason.', {
      ...child,
      when: answerIs('§.parent_informed', 'no_child_objects', 'no_unsafe'),
      ...agreementRegister('parentInformedReason')
    }),
    list(
      'share_row',
      'R S2',
      'Who may be told what',
      'The family decides who knows what, wherever that is safe.',
      [
        column('organisation_or_person', 'text', 'Who', { required: true }),
        choiceColumn(
          'topics',
          'manyOf',
          'About what',
          {
            all: 'Everything',
            school: 'School',
            health: 'Health',
            mental_health: 'Mental health',
            substance: 'Drugs and alcohol',
            domestic_abuse: 'Domestic abuse',
            money: 'Money',
            immigration: 'Immigration',
            offences: 'Offences'
          },
          { required: true }
        ),
        choiceColumn(
          'may_share',
          'oneOf',
          'May they be told?',
          { yes: 'Yes', no: 'No', ask_first: 'Ask first' },
          { required: true }
        ),
        column('reason', 'text', 'Why'),
        column('from', 'date', 'From'),
        column('to', 'date', 'To')
      ],
      {
        hint: 'Ask "is there anyone who must not see this?"',
        rowRule: 'endNotBeforeStart',
        source: { register: 'sharingPreference', field: 'sharingPreferences' }
      }
    ),
    oneOf(
      'other_parent_share',
      'R S3',
      'May we talk to the other parent?',
      'Children gain when both parents are heard, if it is safe.',
      { yes: 'Yes', no: 'No', not_safe: 'It would not be safe', ask_first: 'Ask first' },
      {
        about: 'eachAdult',
        hint: 'Safety first.',
        source: { register: 'sharingPreference', field: 'otherParentShare' }
      }
    ),
    draft('long', 'other_parent_share.reason', 'O S3', 'Why', 'So that nobody asks again and again.', {
      about: 'eachAdult',
      when: answered('§.other_parent_share'),
      source: { register: 'sharingPreference', field: 'otherParentShareReason' }
    }),
    manyOf(
      'lawful_basis',
      'R S1',
      "The council's lawful basis",
      'The law asks the council to say why it may hold this.',
      {
        art6_1_e: 'Public task, Article 6(1)(e)',
        art6_1_c: 'Legal obligation, Article 6(1)(c)',
        art6_1_d: 'Vital interests, Article 6(1)(d)',
        art6_1_a: 'Consent, Article 6(1)(a), for true options only'
      },
      {
        ...family,
        hint: 'Already set. Not a question to the family.',
        nonAnswers: [],
        source: { register: 'lawfulBasis', field: 'lawfulBasis' }
      }
    ),
    manyOf(
      'special_condition',
      'R S1',
      'Special category condition',
      'Health and belief are protected more strongly.',
      {
        art9_2_g: 'Substantial public interest, Article 9(2)(g)',
        art9_2_h: 'Health or social care, Article 9(2)(h)',
        art9_2_c: 'Vital interests, Article 9(2)(c)',
        art9_2_a: 'Explicit consent, Article 9(2)(a)'
      },
      {
        ...family,
        hint: 'Already set.',
        nonAnswers: [],
        source: { register: 'lawfulBasis', field: 'specialCondition' }
      }
    ),
    list(
      'disclosure_log',
      'O S2',
      'Sharing done',
      'The family has the right to know who was told what.',
      [
        column('date', 'date', 'Date', { required: true, notFuture: true }),
        column('to', 'text', 'Who was told', { required: true }),
        column('what', 'text', 'What', { required: true }),
        column('why', 'text', 'Why', { required: true }),
        choiceColumn(
          'basis',
          'oneOf',
          'On what basis',
          {
            agreement: 'Agreement',
            public_interest: 'Public interest',
            legal_duty_16LA: 'Legal duty (section 16LA)',
            court: 'Court',
            other: 'Other'
          },
          { required: true }
        ),
        column('agreed', 'yesNoNotKnown', 'Did the person agree?'),
        column('told', 'yesNoNotKnown', 'Was the person told?'),
        column('by', 'worker', 'By whom')
      ],
      { ...family, rows: 'cards', source: { register: 'disclosure', field: 'disclosures' } }
    ),
    list(
      'non_disclosure_decision',
      'O S3',
      'Decided not to share',
      'Not sharing is a decision too.',
      [
        column('date', 'date', 'Date', { required: true, notFuture: true }),
        column('about', 'text', 'About what', { required: true }),
        column('reason', 'long', 'Why', { required: true })
      ],
      { ...family, source: { register: 'disclosure', field: 'decisionsNotToShare' } }
    ),
    list(
      'withdrawal',
      'O S2',
      'Agreement taken back',
      'Anybody may change their mind.',
      [
        column('date', 'date', 'Date', { required: true, notFuture: true }),
        column('scope', 'text', 'What is no longer agreed', { required: true }),
        column('how', 'text', 'How they said so'),
        column('reason', 'text', 'Why'),
        column('risk_considered_by', 'worker', 'Who thought about the risk'),
        column('outcome', 'text', 'What happens now')
      ],
      agreementRegister('withdrawals')
    ),
    list(
      'optional_consents',
      'O S1',
      'True consents',
      'Some things are a free choice and change nothing about the help.',
      [
        choiceColumn(
          'purpose',
          'oneOf',
          'For what',
          {
            photo: 'Photograph',
            case_study: 'Telling their story',
            research: 'Research',
            feedback_call: 'A call for feedback'
          },
          { required: true }
        ),
        column('given', 'yesNo', 'Given', { required: true }),
        column('date', 'date', 'Date'),
        column('withdrawn', 'date', 'Taken back')
      ],
      agreementRegister('optionalConsents')
    ),
    draft(
      'yesNoNotKnown',
      'feedback_contact',
      'R S1',
      'May we ask for feedback later?',
      'Only families can say whether help was good.',
      {
        when: any({ person: 'adultWithCare' }, all({ person: 'child' }, agedFrom(11))),
        source: { register: 'agreement', field: 'feedbackContact' }
      }
    )
  ]
})
