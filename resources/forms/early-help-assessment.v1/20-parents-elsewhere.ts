import { headlines } from '../../../domain/forms/build/block.ts'
import { column, draft, list, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { answerIs } from '../../../domain/forms/build/when.ts'

const child = { about: 'eachChild' } as const

export const parentsElsewhere = section({
  code: '20',
  title: 'Fathers and parents who live elsewhere',
  plainTitle: 'Parents who live elsewhere',
  about: 'eachParentElsewhere',
  inShortForm: true,
  guidance: [{ heading: 'Ask for each child', text: 'Brothers and sisters may have different fathers or mothers.' }],
  fields: [
    oneOf(
      'other_parent_identified',
      'R S3',
      'Second parent',
      'Every child has a right to both sides of their family, if it is safe.',
      {
        known_involved: 'Known, and part of family life',
        known_not_involved: 'Known, and not part of family life',
        known_unsafe: 'Known, and not safe',
        deceased: 'Has died',
        donor: 'Donor',
        not_known: 'Not known',
        declined_to_say: 'The family would rather not say'
      },
      { ...child, hint: 'Ask for each child.', nonAnswers: [], familyCopy: false }
    ),
    list(
      'op_attempts',
      'X S2',
      'Efforts to include them',
      'A parent is not left out for want of trying.',
      [
        column('date', 'date', 'Date', { required: true, notFuture: true }),
        column('how', 'text', 'How', { required: true }),
        column('result', 'text', 'Result')
      ],
      {
        ...child,
        hint: 'At least one.',
        minRows: 1,
        when: answerIs('§.other_parent_identified', 'known_involved', 'known_not_involved', 'declined_to_say'),
        nonAnswers: ['not_applicable'],
        carry: 'never'
      }
    ),
    oneOf(
      'op_not_contacted_reason',
      'X S3',
      'Why they were not reached',
      'Leaving a parent out is a decision and needs a reason.',
      {
        unsafe: 'It would not be safe',
        family_asked: 'The family asked us not to',
        no_details: 'Nobody knows how to reach them',
        order_prevents: 'A court order prevents it',
        other: 'Other'
      },
      {
        ...child,
        hint: '"Not safe" is confirmed by the team leader.',
        when: answerIs('§.other_parent_identified', 'known_not_involved', 'known_unsafe', 'declined_to_say'),
        requiredWhen: answerIs('§.other_parent_identified', 'known_unsafe'),
        familyCopy: false,
        carry: 'never'
      }
    ),
    draft(
      'long',
      'op_not_contacted_reason.detail',
      'X S3',
      'More about the reason',
      'Leaving a parent out is a decision and needs a reason.',
      {
        ...child,
        when: answerIs('§.op_not_contacted_reason', 'unsafe', 'family_asked', 'no_details', 'order_prevents', 'other'),
        familyCopy: false,
        carry: 'never'
      }
    ),
    draft('long', 'op_views', 'X S2', 'Their views', 'A parent sees things nobody else sees.', {
      hint: 'On a private copy of their own.',
      familyCopy: false,
      carry: 'never'
    }),
    draft(
      'long',
      'op_role',
      'X S2',
      "Their part in the child's life, strengths, and their side of the family",
      'There may be a whole family on that side who can help.',
      {
        familyCopy: false
      }
    ),
    draft('long', 'op_risk', 'O S4', 'Risk or restriction', 'So that nobody is put in danger by kindness.'),
    oneOf(
      'op_gets_copy',
      'X S2',
      'Copy of the assessment',
      'A parent has a right to know, as far as it is safe.',
      { full: 'The whole', child_part_only: "Only the child's part", none: 'None' },
      { nonAnswers: [], familyCopy: false, carry: 'never' }
    ),
    draft('text', 'op_gets_copy.reason', 'X S2', 'Why no copy', 'Not giving a copy needs a reason.', {
      when: answerIs('§.op_gets_copy', 'none'),
      familyCopy: false,
      carry: 'never'
    }),
    ...headlines().map(field => ({ ...field, about: 'family' as const, required: 'optional' as const }))
  ]
})
