import { column, draft, list, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { agedUnder, all, answerIs, born, not } from '../../../domain/forms/build/when.ts'
import { identityFields } from './01-people-identity.ts'

const inRegister = (field: string) => ({ source: { register: 'person' as const, field } })
const identifier = { familyCopy: false }
const child = { about: 'eachChild' as const }
const parent = { about: 'eachAdult' as const }

export const people = section({
  code: '1',
  title: 'People',
  plainTitle: 'Who is in the family',
  about: 'eachPerson',
  inShortForm: true,
  register: 'people',
  fields: [
    ...identityFields,
    draft('text', 'nhs_number', 'O S2', 'NHS number', 'So that health services mean the same person.', {
      hint: 'Ten digits. The app checks the last one.',
      ...identifier,
      ...inRegister('nhsNumber')
    }),
    draft('text', 'upn', 'O S2', 'Unique pupil number', 'So that schools mean the same pupil.', {
      ...child,
      ...identifier,
      when: born,
      ...inRegister('upn')
    }),
    draft(
      'organisation',
      'school_or_setting',
      'R S1',
      'School, college, nursery or work',
      'People there see the child most days.',
      { ...child, hint: '"Not on roll" is an answer.', when: born, ...inRegister('placeOfLearning') }
    ),
    draft('calculated', 'year_group', '- S1', 'School year', 'Worked out from the date of birth.', {
      ...child,
      when: born,
      ...inRegister('yearGroup')
    }),
    draft('organisation', 'gp', 'r S2', 'GP practice', 'The practice holds the health history.', inRegister('gp')),
    draft(
      'organisation',
      'health_visitor_or_nurse',
      'r S2',
      'Health visitor or school nurse',
      'They know how the child is growing.',
      { ...child, hint: 'A health visitor is expected under 5.', ...inRegister('healthWorker') }
    ),
    list(
      'address',
      'R S2',
      'Where they live',
      'A child may have two homes, and both matter.',
      [
        column('lines', 'text', 'Address', { required: true }),
        column('postcode', 'text', 'Postcode'),
        column('from', 'partialDate', 'From'),
        column('to', 'partialDate', 'To')
      ],
      {
        hint: 'More than one current address is allowed. "No fixed address" is an answer.',
        when: born,
        familyCopy: false,
        rowRule: 'endNotBeforeStart',
        ...inRegister('address')
      }
    ),
    draft(
      'yesNo',
      'address_confidential',
      'R S4',
      'Must this address be kept secret?',
      'Somebody may be in danger if it is known.',
      { hint: 'If yes, say from whom.', when: born, ...inRegister('safeAddress') }
    ),
    draft(
      'people',
      'address_confidential.from',
      'X S4',
      'Who must not know it',
      'Nothing that shows the place is printed for these people.',
      { when: answerIs('§.address_confidential', 'yes'), ...inRegister('safeAddressFrom') }
    ),
    draft(
      'integer',
      'time_split',
      'X S2',
      'Nights in each home (typical fortnight)',
      'Shows where the child really lives.',
      {
        ...child,
        hint: 'Adds up to 14, or not known. Only when there are two current addresses.',
        min: 0,
        max: 14,
        when: born,
        requiredWhen: { answered: '§.time_split' },
        ...inRegister('nightsInEachHome')
      }
    ),
    list(
      'phone',
      'r S2',
      'Telephone numbers and email',
      'So that we reach people in the way that is safe for them.',
      [
        column('value', 'text', 'Number or address', { required: true }),
        column('type', 'text', 'Type'),
        column('safe_to_call', 'yesNoNotKnown', 'Safe to call'),
        column('safe_to_text', 'yesNoNotKnown', 'Safe to text'),
        column('safe_to_leave_message', 'yesNoNotKnown', 'Safe to leave a message'),
        column('best_time', 'text', 'Best time')
      ],
      { hint: 'Ask "is it safe?" for each.', when: born, familyCopy: false, ...inRegister('contactPoint') }
    ),
    list(
      'email',
      'O S2',
      'Email',
      'So that we reach people in the way that is safe for them.',
      [column('value', 'text', 'Email address', { required: true }), column('safe', 'yesNoNotKnown', 'Is it safe?')],
      { when: born, familyCopy: false, ...inRegister('email') }
    ),
    oneOf(
      'contact_preference',
      'O S1',
      'Best way to reach them',
      'So that we reach people in the way they like.',
      { call: 'Call', text: 'Text', email: 'Email', letter: 'Letter', via_worker: 'Through a worker' },
      { when: born, ...inRegister('contactPreference') }
    ),
    draft(
      'yesNoNotKnown',
      'immigration_or_recourse',
      'O S4',
      'Any limits on public funds, or worries about status',
      'Some help can only be given in certain ways.',
      { ...parent, hint: 'Only if it is needed for help.', ...inRegister('recourse') }
    ),
    draft(
      'long',
      'immigration_or_recourse.detail',
      'O S4',
      'What the limits are',
      'So that no promise is made in vain.',
      {
        ...parent,
        when: answerIs('§.immigration_or_recourse', 'yes'),
        ...inRegister('recourseDetail')
      }
    ),
    draft(
      'yesNoNotKnown',
      'armed_forces',
      'O S2',
      'Serving or ex-forces family',
      'There is extra help for forces families.',
      {
        about: 'family',
        ...inRegister('armedForces')
      }
    ),
    draft(
      'yesNoNotKnown',
      'young_carer',
      'R S3',
      'Looks after someone',
      'A young carer has a right to help of their own.',
      {
        ...child,
        when: born,
        ...inRegister('youngCarer')
      }
    ),
    draft('people', 'young_carer.who', 'X S3', 'Whom they look after', 'Helping that person also helps the child.', {
      ...child,
      when: answerIs('§.young_carer', 'yes'),
      ...inRegister('youngCarerWho')
    }),
    draft('long', 'young_carer.tasks', 'X S3', 'What they do', 'Shows whether it is too much for their age.', {
      ...child,
      when: answerIs('§.young_carer', 'yes'),
      ...inRegister('youngCarerTasks')
    }),
    oneOf(
      'young_carer.hours_band',
      'X S3',
      'Hours a week',
      'Shows whether there is time left to be a child.',
      { under_10: 'Under 10', '10_19': '10 to 19', '20_49': '20 to 49', '50_plus': '50 or more' },
      { ...child, when: answerIs('§.young_carer', 'yes'), ...inRegister('youngCarerHours') }
    ),
    draft(
      'yesNoNotKnown',
      'care_experienced',
      'O S3',
      'Was in care as a child',
      'Care-experienced parents have a right to extra help.',
      {
        ...parent,
        ...inRegister('careExperienced')
      }
    ),
    oneOf(
      'child_status',
      'R S2',
      'Social care status',
      'So that help from a social worker and early help fit together.',
      {
        none: 'None',
        cin: 'Child in need',
        cp: 'Child protection plan',
        in_care: 'In care',
        care_leaver: 'Care leaver',
        sgo: 'Special guardianship',
        adopted: 'Adopted',
        private_fostering_suspected: 'Perhaps privately fostered',
        not_known: 'Not known'
      },
      { ...child, hint: "From the check with children's social care.", ...inRegister('childStatus') }
    ),
    oneOf(
      'caring_arrangement',
      'R S2',
      'Who the child lives with',
      'Some arrangements bring rights and duties of their own.',
      {
        parents: 'Parents',
        one_parent: 'One parent',
        shared_care: 'Shared between parents',
        kinship_informal: 'Relatives or friends, by agreement',
        kinship_sgo: 'Special guardian',
        kinship_foster: 'Relatives or friends, as foster carers',
        private_fostering: 'Private fostering',
        adoptive: 'Adoptive parents',
        other: 'Other'
      },
      { ...child, when: born, ...inRegister('caringArrangement') }
    ),
    draft(
      'partialDate',
      'deceased_date',
      'O S3',
      'Date of death',
      'So that nobody writes to, or asks after, somebody who has died.',
      {
        when: answerIs('§.person_kind', 'deceased'),
        familyCopy: false,
        ...inRegister('deceasedOn')
      }
    ),
    draft('yesNo', 'is_key_absent', 'O S2', 'Important but not in daily life', 'A parent far away is still a parent.', {
      hint: 'For example, a parent in prison.',
      ...inRegister('keyAbsent')
    }),
    draft(
      'yesNoNotKnown',
      'staff_or_relative_flag',
      'O S4',
      'Works here, or is related to somebody who does',
      'So that only people who need to may read this.',
      {
        when: all(born, not(agedUnder(10))),
        ...inRegister('staffOrRelative')
      }
    )
  ]
})
