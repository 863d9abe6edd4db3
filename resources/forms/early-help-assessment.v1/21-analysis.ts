import { column, draft, list, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { agedFrom, all, answered, answerIs, any, born } from '../../../domain/forms/build/when.ts'
import { levelsOfNeed } from './options/shared.ts'

const never = { carry: 'never' } as const
const judged = { nonAnswers: [], ...never }
const assessment = (field: string) => ({
  familyCopy: false,
  nonAnswers: [],
  source: { register: 'assessment' as const, field }
})
const copy = (field: string) => ({ nonAnswers: [], source: { register: 'familyCopy' as const, field } })
const getsCopy = all(born, any({ person: 'adultWithCare' }, all({ person: 'child' }, agedFrom(8))))
const aPlan = answerIs('§.decision', 'plan_lead_here', 'plan_partner_lead')

export const analysis = section({
  code: '21',
  title: 'Analysis, level of need, goals and sign-off',
  plainTitle: 'What it all means, and what happens next',
  about: 'family',
  inShortForm: true,
  guidance: [
    { heading: 'Not a repeat', text: 'Say what it means, how you know, and what would happen if nothing changed.' }
  ],
  fields: [
    draft('long', 'an_summary', 'R S2', 'What is this information telling us?', 'Facts alone do not say what to do.', {
      hint: 'Not a repeat.',
      minLength: 100,
      ...judged
    }),
    draft(
      'long',
      'an_child',
      'R S2',
      'What is it like to be this child, and what if nothing changes?',
      'The plan is for the child.',
      {
        about: 'eachChild',
        ...judged
      }
    ),
    list(
      'an_protective',
      'R S3',
      'What protects',
      'What protects a child is to be kept and made stronger.',
      [column('what', 'text', 'What', { required: true })],
      judged
    ),
    list(
      'an_risk',
      'R S3',
      'What puts at risk',
      'What puts a child at risk is where help starts.',
      [column('what', 'text', 'What', { required: true })],
      { ...never, nonAnswers: ['not_known'] }
    ),
    draft('long', 'an_history_pattern', 'r S3', 'Pattern over time', 'One hard day is not the same as a hard year.', {
      hint: 'Look at the chronology.',
      ...never
    }),
    draft('long', 'an_unknown', 'R S2', 'What we do not know', 'Being honest about gaps keeps children safe.', judged),
    draft(
      'long',
      'an_different_views',
      'X S3',
      'Different views, and how they were weighed',
      'People see things differently, and each view counts.',
      {
        when: answerIs('19.pv_agree', 'mostly', 'no'),
        about: 'eachAdult',
        ...judged
      }
    ),
    draft(
      'long',
      'an_culture',
      'R S2',
      'Culture, faith, disability and poverty considered',
      'The same thing means different things in different lives.',
      judged
    ),
    draft(
      'long',
      'an_professional_judgement',
      'R S2',
      'Professional judgement',
      'Somebody must say what they think and put their name to it.',
      {
        hint: 'An opinion, signed.',
        ...judged
      }
    ),
    oneOf('lon_child', 'R S2', 'Level of need now', 'Decides which kind of help is right.', levelsOfNeed, {
      about: 'eachChild',
      familyCopy: false,
      ...judged
    }),
    draft(
      'long',
      'lon_child.reason',
      'X S2',
      'Why this level for the child',
      'A level without a reason cannot be checked.',
      {
        about: 'eachChild',
        when: answered('§.lon_child'),
        familyCopy: false,
        ...judged
      }
    ),
    oneOf(
      'lon_family',
      'R S2',
      'Level of need of the family',
      'The same as the highest of the children, unless there is a reason.',
      levelsOfNeed,
      {
        familyCopy: false,
        ...judged
      }
    ),
    draft(
      'long',
      'lon_family.reason',
      'X S2',
      'Why this level for the family',
      'A level without a reason cannot be checked.',
      {
        when: answered('§.lon_family'),
        familyCopy: false,
        ...judged
      }
    ),
    draft(
      'text',
      'lon_threshold_doc',
      'R S1',
      'Threshold document used',
      'Levels are read as that document meant them.',
      {
        hint: 'Filled in by the app from the settings of the authority.',
        familyCopy: false,
        ...judged
      }
    ),
    oneOf(
      'decision',
      'R S1',
      'What next',
      'Everybody should know what happens now.',
      {
        plan_lead_here: 'A plan, led here',
        plan_partner_lead: 'A plan, led by a partner',
        single_service: 'Help from one service',
        no_further_support: 'No more help needed',
        step_up: "Step up to children's social care"
      },
      judged
    ),
    draft('worker', 'lead_proposed', 'R S1', 'Lead practitioner proposed', 'One person holds it all together.', judged),
    draft(
      'yesNoNotKnown',
      'lead_proposed.family_heard',
      'R S1',
      'Was the family asked whom they would like?',
      'The family has a say in who helps.',
      never
    ),
    list(
      'goals_draft',
      'X S2',
      'Draft goals',
      'These become the plan.',
      [
        column('goal', 'text', 'Goal, in the words of the family', { required: true, maxLength: 200 }),
        column('for_whom', 'people', 'For whom'),
        column('linked_danger', 'link', 'For which worry', { linkTo: '17.sos_danger' }),
        column('measure', 'text', 'How we will know'),
        column('by', 'date', 'By when')
      ],
      { hint: 'At least one if there is a plan.', minRows: 1, when: aPlan, ...judged }
    ),
    draft(
      'long',
      'family_comments',
      'R S2',
      "The family's comments on this assessment",
      'The last word should be theirs.',
      never
    ),
    draft(
      'signature',
      'sign_parent',
      'r S2',
      'Signed by the parent or carer',
      'Shows that they have seen it. It is not consent.',
      {
        about: 'eachAdult',
        ...judged
      }
    ),
    draft(
      'signature',
      'sign_child',
      'O S2',
      'Signed by the child or young person',
      'Shows that they have seen it, if they would like to sign.',
      {
        about: 'eachChild',
        when: agedFrom(8),
        ...judged
      }
    ),
    draft('signature', 'sign_worker', 'r S2', 'Signed by the worker', 'Somebody stands by what is written.', judged),
    draft(
      'long',
      'submit_exceptions',
      'O S1',
      'What is missing, and why I could not complete it',
      'A gap with a reason is better than a made-up answer.',
      {
        familyCopy: false,
        minLength: 20,
        ...judged
      }
    ),
    oneOf(
      'copy_format',
      'R S2',
      'Form of the family copy',
      'Everybody should be able to read what is written about them.',
      {
        plain: 'Plain',
        easy_read: 'Easy Read',
        translated: 'Translated',
        audio: 'Read aloud or recorded',
        large_print: 'Large print',
        none: 'No copy'
      },
      { about: 'eachPerson', when: getsCopy, nonAnswers: ['declined'], familyCopy: false }
    ),
    draft('person', 'copy_given_to', 'R S2', 'Copy given to', 'So that it is known who has one.', {
      about: 'eachPerson',
      when: getsCopy,
      ...copy('givenTo')
    }),
    draft('date', 'copy_given_date', 'R S2', 'Copy given on', 'So that it is known who has one.', {
      about: 'eachPerson',
      when: getsCopy,
      ...copy('givenOn')
    }),
    draft('text', 'copy_how', 'R S2', 'How it was given', 'A letter on a doormat may be read by the wrong person.', {
      about: 'eachPerson',
      when: getsCopy,
      ...copy('how')
    }),
    list(
      'copy_withheld_items',
      'O S4',
      'Left out of a copy',
      'Leaving something out is a decision, and somebody approves it.',
      [
        column('item', 'text', 'What', { required: true }),
        column('from_whom', 'person', 'From whose copy', { required: true }),
        column('reason', 'text', 'Why', { required: true }),
        column('approved_by', 'worker', 'Approved by')
      ],
      { hint: 'Not visible on the copy.', ...judged }
    ),
    draft('date', 'next_review', 'X S1', 'Review date', 'A plan that nobody looks at again helps nobody.', {
      when: aPlan,
      notPast: true,
      ...judged
    }),
    draft(
      'worker',
      'auth_by',
      'R S1',
      'Authorised by',
      'A second pair of eyes, never the writer.',
      assessment('authorisedBy')
    ),
    draft(
      'date',
      'auth_date',
      'R S1',
      'Authorised on',
      'A second pair of eyes, never the writer.',
      assessment('authorisedOn')
    ),
    oneOf(
      'auth_decision',
      'R S1',
      'Authorised or returned',
      'A second pair of eyes, never the writer.',
      { authorise: 'Authorised', return: 'Returned' },
      assessment('authorisation')
    ),
    draft(
      'long',
      'auth_comment',
      'R S1',
      'Comment',
      'A second pair of eyes, never the writer.',
      assessment('authorisationComment')
    )
  ]
})
