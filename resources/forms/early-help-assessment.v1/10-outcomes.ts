import { headlines } from '../../../domain/forms/build/block.ts'
import { choiceColumn, column, draft, list } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { all, answerIs, any, not } from '../../../domain/forms/build/when.ts'
import { supportingFamiliesCriteria } from './options/criteria.ts'

const atClosure = { stage: 'closure' } as const

export const outcomes = section({
  code: '10',
  title: 'Supporting Families outcomes',
  plainTitle: 'Wider outcomes',
  about: 'family',
  inShortForm: false,
  when: any(answerIs('3.trig_sf', 'yes'), all({ family: 'supportingFamilies' }, not(answerIs('3.trig_sf', 'no')))),
  guidance: [
    {
      heading: 'One row for each need',
      text: 'One family often has six or more. Name the person each need belongs to.'
    }
  ],
  fields: [
    list(
      'sf_need',
      'X S3',
      'Needs',
      'Shows later whether life became better in the ways that matter.',
      [
        choiceColumn('criterion', 'oneOf', 'Need', supportingFamiliesCriteria, { required: true }),
        column('persons', 'people', 'Whose need it is'),
        choiceColumn(
          'status',
          'oneOf',
          'Is it there?',
          { present: 'Yes, now', past: 'In the past', not_present: 'No', not_known: 'Not known' },
          { required: true }
        ),
        column('evidence_source', 'text', 'How that is known'),
        column('evidence_date', 'date', 'Known on', { notFuture: true }),
        choiceColumn('identified_at', 'oneOf', 'Found', { start: 'At the start', later: 'Later' }),
        column('sf_baseline', 'text', 'Where it starts', { hint: 'For example, attendance 62%.' }),
        column('sf_baseline_number', 'decimal', 'As a number'),
        column('sf_target', 'text', 'What success looks like'),
        choiceColumn(
          'sf_outcome',
          'oneOf',
          'Result',
          {
            not_started: 'Not started',
            in_progress: 'Under way',
            met: 'Met',
            not_met: 'Not met',
            no_longer_relevant: 'No longer matters'
          },
          atClosure
        ),
        column('sf_outcome_date', 'date', 'Result on', atClosure),
        column('sf_outcome_evidence', 'text', 'How that is known', atClosure),
        column('sf_sustained', 'yesNoNotKnown', 'Still so when asked later', atClosure),
        column('sf_sustained_date', 'date', 'Asked on', atClosure),
        column('sf_sustained_evidence', 'text', 'How that is known', atClosure)
      ],
      { rows: 'cards', rowRule: 'criterionNamesPerson' }
    ),
    draft('calculated', 'sf_eligible', '- S2', 'Has three needs or more', 'Counted by the app from the rows above.'),
    ...headlines()
  ]
})
