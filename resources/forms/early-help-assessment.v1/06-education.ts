import { block, headlines } from '../../../domain/forms/build/block.ts'
import { draft, manyOf, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { agedFrom, agedUnder, all, answerIs, born } from '../../../domain/forms/build/when.ts'
import { educationalNeeds } from './options/disabilities.ts'

const onRoll = answerIs('§.edu_status', 'on_roll', 'alternative_provision')
const hasSupport = answerIs('§.sen_provision', 'K', 'E')
const never = { carry: 'never' } as const

export const education = section({
  code: '6',
  title: "Each child's education",
  plainTitle: 'Learning, school and friends',
  about: 'eachChild',
  when: born,
  inShortForm: 'headlinesOnly',
  fields: [
    ...headlines('R S2'),
    oneOf(
      'edu_status',
      'R S1',
      'Where are they educated?',
      'Every child has a right to learn.',
      {
        on_roll: 'On the roll of a school',
        early_years: 'Nursery or childminder',
        alternative_provision: 'Alternative provision',
        home_educated: 'At home',
        missing_education: 'Missing education',
        awaiting_place: 'Waiting for a place',
        not_school_age: 'Not yet of school age',
        college_training: 'College or training',
        employed: 'In work',
        neet: 'Not in learning or work yet',
        not_known: 'Not known'
      },
      { nonAnswers: [] }
    ),
    draft(
      'decimal',
      'attendance_pct',
      'X S2',
      'Attendance this academic year (%)',
      'Days missed are often the first sign.',
      {
        hint: 'From school, not guessed.',
        min: 0,
        max: 100,
        places: 1,
        when: onRoll,
        ...never
      }
    ),
    draft(
      'date',
      'attendance_pct.date',
      'X S2',
      'On which day the school said so',
      'Attendance changes from week to week.',
      {
        notFuture: true,
        when: { answered: '§.attendance_pct' },
        ...never
      }
    ),
    draft('text', 'attendance_pct.source', 'X S2', 'Who said so', 'So that the number can be checked.', {
      when: { answered: '§.attendance_pct' },
      ...never
    }),
    draft(
      'decimal',
      'attendance_prev.last_term',
      'O S2',
      'Attendance in the last full term (%)',
      'Shows whether it gets better.',
      {
        min: 0,
        max: 100,
        places: 1,
        when: onRoll,
        ...never
      }
    ),
    draft(
      'decimal',
      'attendance_prev.term_before',
      'O S2',
      'Attendance in the term before that (%)',
      'Shows whether it gets better.',
      {
        min: 0,
        max: 100,
        places: 1,
        when: onRoll,
        ...never
      }
    ),
    manyOf(
      'absence_reason',
      'X S2',
      'Main reason for absence',
      'What keeps a child at home is what needs help.',
      {
        illness: 'Illness',
        anxiety: 'Fear or worry',
        bullying: 'Bullying',
        caring: 'Looking after someone',
        family: 'Things at home',
        send_unmet: 'Needs that are not met at school',
        term_holiday: 'Holiday in term time',
        transport: 'Getting there',
        other: 'Other'
      },
      { hint: 'Asked when attendance is under 90%.', when: { answer: '§.attendance_pct', below: 90 } }
    ),
    oneOf(
      'samp_stage',
      'X S2',
      'School attendance pathway',
      'So that the school, the council and this plan do one thing.',
      {
        not_used: 'Not used',
        school_support: 'Support in school',
        eha_offered: 'Assessment offered',
        plan: 'Plan',
        enforcement_considered: 'Enforcement considered',
        not_known: 'Not known'
      },
      { when: onRoll }
    ),
    draft('date', 'samp_stage.date', 'O S2', 'Since when', 'So that nothing stands still.', {
      when: all(onRoll, answerIs('§.samp_stage', 'school_support', 'eha_offered', 'plan', 'enforcement_considered'))
    }),
    draft(
      'integer',
      'suspensions',
      'O S2',
      'Suspensions (terms 1 to 6)',
      'Each one is a day away from learning and friends.',
      {
        min: 0,
        max: 99,
        ...never
      }
    ),
    draft(
      'yesNoNotKnown',
      'permanent_exclusion',
      'r S2',
      'Permanently excluded',
      'A child without a school needs help today.'
    ),
    draft('date', 'permanent_exclusion.date', 'X S2', 'On which day', 'A place elsewhere is due within days.', {
      notFuture: true,
      when: answerIs('§.permanent_exclusion', 'yes')
    }),
    draft(
      'yesNoNotKnown',
      'part_time_timetable',
      'r S2',
      'Part-time timetable',
      'It should be short and lead back to full days.'
    ),
    draft(
      'decimal',
      'part_time_timetable.hours',
      'X S2',
      'Hours a week',
      'It should be short and lead back to full days.',
      {
        min: 0,
        max: 40,
        places: 1,
        when: answerIs('§.part_time_timetable', 'yes')
      }
    ),
    draft(
      'date',
      'part_time_timetable.end_date',
      'X S2',
      'Until when',
      'It should be short and lead back to full days.',
      {
        when: answerIs('§.part_time_timetable', 'yes')
      }
    ),
    oneOf('sen_provision', 'R S2', 'Special educational needs support', 'Shows what the school has already promised.', {
      N: 'No special educational need',
      K: 'Support in school',
      E: 'Education, health and care plan'
    }),
    oneOf('sen_need', 'X S2', 'Main need', 'Shows what kind of help fits.', educationalNeeds, { when: hasSupport }),
    oneOf(
      'send_views',
      'X S2',
      'Are the needs being met?',
      'The family and the school may see it differently.',
      { met: 'Yes', partly: 'Partly', not_met: 'No', not_known: 'Not known' },
      { when: hasSupport }
    ),
    draft(
      'long',
      'send_views.detail',
      'O S2',
      'Who thinks so, and why',
      'The family and the school may see it differently.',
      {
        when: hasSupport
      }
    ),
    ...block('progress', 'R S2', 'Learning and progress'),
    draft(
      'long',
      'school_relationship',
      'r S3',
      'Friends, bullying and a trusted adult',
      'One trusted adult can change a childhood.',
      {
        hint: 'Name the trusted adult.'
      }
    ),
    draft(
      'yesNoNotKnown',
      'early_education_take_up',
      'X S2',
      'Is funded early education used?',
      'It is free, and it helps.',
      {
        when: all(agedFrom(0.75), agedUnder(5))
      }
    ),
    draft(
      'yesNoNotKnown',
      'young_carer_school',
      'X S2',
      'Does the school know about the caring role?',
      'A school that knows can be kind about lateness.',
      {
        when: { person: 'youngCarer' }
      }
    )
  ]
})
