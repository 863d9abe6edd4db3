import { column, draft, list, manyOf, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { answerIs } from '../../../domain/forms/build/when.ts'

const administrative = { nonAnswers: [] }

export const header = section({
  code: 'A',
  title: 'Header',
  plainTitle: 'About this assessment',
  about: 'family',
  inShortForm: true,
  fields: [
    draft('calculated', 'eha_ref', '- S1', 'Assessment reference', 'So that everybody means the same assessment.', {
      hint: 'Given by the app. It cannot be changed.',
      familyCopy: false,
      source: { register: 'assessment', field: 'reference' }
    }),
    draft('calculated', 'version', '- S1', 'Version', 'So that it is clear which assessment came first.', {
      hint: 'A new version is made for each re-assessment.',
      familyCopy: false,
      source: { register: 'assessment', field: 'version' }
    }),
    oneOf(
      'eha_type',
      'R S1',
      'What kind of assessment is this?',
      'A first assessment and a re-assessment are read differently.',
      {
        new: 'New',
        re_assessment: 'Re-assessment',
        update_after_event: 'Update after something happened',
        transferred_in: 'Transferred in from elsewhere'
      },
      { ...administrative, carry: 'never' }
    ),
    oneOf(
      'form_length',
      'R S1',
      'Which form?',
      'The short form asks less of the family when the need is light.',
      { full: 'Full form', short: 'Short form' },
      { ...administrative, hint: 'The short form is only for level 2.', familyCopy: false }
    ),
    draft(
      'date',
      'start_date',
      'R S1',
      'Date started',
      'The time allowed for an assessment is counted from this day.',
      {
        ...administrative,
        hint: 'The day you first talked with the family about it.',
        notFuture: true,
        carry: 'never'
      }
    ),
    draft('worker', 'lead_assessor', 'R S1', 'Who is writing this', 'The family should know who wrote about them.', {
      ...administrative,
      carry: 'never'
    }),
    draft('organisation', 'lead_org', 'R S1', 'Organisation', 'Shows how many assessments partners complete.', {
      ...administrative,
      carry: 'never'
    }),
    oneOf(
      'lead_org_type',
      'R S1',
      'Type of organisation',
      'Shows which kinds of partner write assessments.',
      {
        la_early_help: 'Council: early help',
        la_other: 'Council: another team',
        school: 'School or college',
        early_years: 'Nursery or early years',
        health_0_19: 'Health: 0 to 19 service',
        health_mental: 'Health: mental health',
        health_other: 'Health: other',
        police: 'Police',
        housing: 'Housing',
        vcs: 'Voluntary or community organisation',
        youth_justice: 'Youth justice',
        adult_services: "Adults' services",
        other: 'Other'
      },
      { ...administrative, hint: 'Filled from the organisation.', familyCopy: false, carry: 'never' }
    ),
    list(
      'co_authors',
      'O S1',
      'Others who contributed',
      'Everybody who wrote a part should be named.',
      [
        column('who', 'text', 'Name', { required: true }),
        column('organisation', 'organisation', 'Organisation'),
        column('section', 'text', 'Which part')
      ],
      { carry: 'never' }
    ),
    list(
      'dates_with_family',
      'R S2',
      'Dates and places you met the family',
      'An assessment is written with a family, not about them from a desk.',
      [
        column('date', 'date', 'Date', { required: true, notFuture: true }),
        column('place', 'text', 'Place', { required: true }),
        column('who', 'people', 'Who was there', { required: true }),
        column('child_seen', 'people', 'Children seen'),
        column('child_seen_alone', 'people', 'Children seen alone')
      ],
      { ...administrative, hint: 'At least one meeting.', minRows: 1, carry: 'never' }
    ),
    oneOf(
      'interpreter_used',
      'R S2',
      'Interpreter or communication support',
      'Everybody must be able to say what they mean in their own language.',
      { none_needed: 'None needed', used: 'Used', needed_not_available: 'Needed, but not available' },
      {
        hint: 'Family members should not interpret, and children never.',
        nonAnswers: [],
        carry: 'never'
      }
    ),
    draft(
      'long',
      'interpreter_used.detail',
      'X S2',
      'What support, and who gave it',
      'Shows whether what is written here can be relied on.',
      { when: answerIs('§.interpreter_used', 'used', 'needed_not_available'), carry: 'never' }
    ),
    draft('text', 'previous_eha', 'O S1', 'Earlier assessment', 'What was said before need not be asked again.', {
      hint: 'Linked by the app where there is one.',
      when: answerIs('§.eha_type', 're_assessment', 'update_after_event'),
      familyCopy: false,
      source: { register: 'assessment', field: 'previousAssessment' }
    }),
    manyOf(
      'other_current_assessments',
      'R S2',
      'Other plans or assessments now',
      'So that the family is not asked the same things twice.',
      {
        ehcp: 'Education, health and care plan',
        cin: 'Child in need plan',
        cp: 'Child protection plan',
        care_plan: 'Care plan for a child in care',
        youth_justice: 'Youth justice plan',
        young_carer: 'Young carer assessment',
        adult_care_act: 'Adult social care assessment',
        carers_assessment: "Carer's assessment",
        housing_plan: 'Personal housing plan',
        none: 'None'
      },
      { hint: 'Ask who else has written a plan with you.' }
    )
  ]
})
