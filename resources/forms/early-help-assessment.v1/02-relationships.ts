import { choiceColumn, column, draft, list, manyOf, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { answerIs } from '../../../domain/forms/build/when.ts'
import { relationshipBases, relationshipTypes } from './options/relationships.ts'

const inRegister = (field: string) => ({ source: { register: 'relationship' as const, field } })

export const relationships = section({
  code: '2',
  title: 'Relationships',
  plainTitle: 'How everybody belongs together',
  about: 'family',
  inShortForm: true,
  register: 'relationships',
  fields: [
    draft('person', 'rel_from', 'R S1', 'Who', 'So that the family can be drawn as it is.', {
      nonAnswers: [],
      ...inRegister('relationshipFrom')
    }),
    draft('person', 'rel_to', 'R S1', 'To whom', 'So that the family can be drawn as it is.', {
      hint: 'At least every child to every adult in the home.',
      nonAnswers: [],
      ...inRegister('relationshipTo')
    }),
    oneOf(
      'rel_type',
      'R S1',
      'Relationship',
      'Who belongs to whom decides who can help and who must be asked.',
      relationshipTypes,
      { hint: 'The other direction is made by the app.', ...inRegister('relationshipType') }
    ),
    oneOf(
      'rel_basis',
      'R S3',
      'Basis',
      'A wrong word about who is whose parent can hurt for years.',
      relationshipBases,
      { hint: '"Disputed" is an answer.', ...inRegister('relationshipBasis') }
    ),
    draft(
      'partialDate',
      'rel_start',
      'O S2',
      'From',
      'Families change, and the dates tell the story.',
      inRegister('relationshipStart')
    ),
    draft(
      'partialDate',
      'rel_end',
      'O S2',
      'To',
      'Families change, and the dates tell the story.',
      inRegister('relationshipEnd')
    ),
    draft('yesNoNotKnown', 'pr_held', 'R S2', 'Has parental responsibility', 'Decides who may agree for a child.', {
      hint: 'Never assume.',
      ...inRegister('parentalResponsibility')
    }),
    oneOf(
      'pr_source',
      'X S3',
      'How that is known',
      'So that nobody relies on a guess.',
      {
        birth_mother: 'Gave birth to the child',
        married_at_birth: 'Married at the time of birth',
        on_birth_certificate_from_2003: 'On the birth certificate (December 2003 or later)',
        court_order: 'Court order',
        agreement: 'Parental responsibility agreement',
        sgo: 'Special guardianship order',
        adoption: 'Adoption',
        la_shared: 'Shared with the council',
        not_known: 'Not known'
      },
      { when: answerIs('§.pr_held', 'yes'), ...inRegister('parentalResponsibilitySource') }
    ),
    draft(
      'yesNoNotKnown',
      'pr_evidence_seen',
      'O S3',
      'Evidence seen',
      'So that nobody relies on a guess.',
      inRegister('parentalResponsibilityEvidence')
    ),
    draft('text', 'pr_evidence_seen.detail', 'O S3', 'What was seen', 'So that nobody asks for it again.', {
      when: answerIs('§.pr_evidence_seen', 'yes'),
      ...inRegister('parentalResponsibilityEvidenceDetail')
    }),
    oneOf(
      'contact_arrangement',
      'r S3',
      'Arrangement for time together',
      'Time with a parent matters to a child.',
      {
        lives_with: 'Lives with',
        agreed_informal: 'Agreed between them',
        court_order: 'Set by a court',
        supervised: 'Somebody is there to keep it safe',
        none_by_choice: 'None, by choice',
        none_by_order: 'None, by order',
        not_known: 'Not known'
      },
      { hint: 'On family copies say "time with".', ...inRegister('timeTogether') }
    ),
    draft(
      'long',
      'contact_arrangement.detail',
      'O S3',
      'How it works',
      'Time with a parent matters to a child.',
      inRegister('timeTogetherDetail')
    ),
    list(
      'restrictions',
      'X S4',
      'Orders or bail that limit time together',
      'Everybody who visits must know what a court has said.',
      [
        choiceColumn(
          'type',
          'oneOf',
          'Type',
          {
            non_molestation: 'Non-molestation order',
            occupation: 'Occupation order',
            restraining: 'Restraining order',
            prohibited_steps: 'Prohibited steps order',
            bail: 'Bail condition',
            licence: 'Licence condition',
            other: 'Other'
          },
          { required: true }
        ),
        column('from', 'partialDate', 'From'),
        column('to', 'partialDate', 'To'),
        column('document', 'file', 'Document')
      ],
      {
        hint: 'Shows a banner wherever the person appears.',
        when: answerIs('§.contact_arrangement', 'court_order', 'supervised', 'none_by_order'),
        rowRule: 'endNotBeforeStart',
        ...inRegister('restrictions')
      }
    ),
    oneOf(
      'rel_quality',
      'O S3',
      'How this relationship is',
      'Closeness helps, and strain needs care.',
      {
        close: 'Close',
        ok: 'All right',
        distant: 'Distant',
        strained: 'Strained',
        broken: 'Broken',
        frightening: 'Frightening',
        varies: 'It varies',
        not_known: 'Not known'
      },
      { hint: 'Say whose view it is.', ...inRegister('relationshipQuality') }
    ),
    draft(
      'long',
      'rel_quality.detail',
      'O S3',
      'In whose view, and why',
      'Two people may see one relationship in two ways.',
      inRegister('relationshipQualityDetail')
    ),
    manyOf(
      'support_role',
      'O S2',
      'Helps the family by',
      'Family and friends stay when services have gone.',
      {
        childcare: 'Looking after children',
        money: 'Money',
        emotional: 'Listening and comfort',
        transport: 'Transport',
        housing: 'Somewhere to stay',
        safety: 'Keeping people safe',
        none: 'None'
      },
      inRegister('supportRole')
    )
  ]
})
