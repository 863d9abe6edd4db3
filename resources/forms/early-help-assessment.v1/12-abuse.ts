import { headlines } from '../../../domain/forms/build/block.ts'
import { column, draft, list, manyOf, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { agedFrom, all, answerIs, any, born } from '../../../domain/forms/build/when.ts'

const never = { carry: 'never' } as const
const adult = { about: 'eachAdult' } as const
const affected = answerIs('§.da_status', 'historic', 'recent', 'current')

export const domesticAbuse = section({
  code: '12',
  title: 'Domestic abuse',
  plainTitle: 'Safe at home',
  about: 'eachPerson',
  inShortForm: false,
  privateMode: true,
  when: answerIs('3.trig_da', 'yes'),
  guidance: [
    { heading: 'Are you alone with this person?', text: 'If not, leave this shut and come back another day.' },
    { heading: 'Children', text: 'A child who sees or hears it lives it too.' }
  ],
  fields: [
    oneOf(
      'asked_alone',
      'X S4',
      'Asked alone and safely',
      'A question asked in the wrong company can put somebody in danger.',
      { yes: 'Yes', no_not_safe: 'No, it was not safe', declined: 'Declined' },
      { when: all(born, any({ person: 'adultWithCare' }, all({ person: 'child' }, agedFrom(12)))), ...never }
    ),
    oneOf(
      'da_status',
      'X S4',
      'Position',
      'Past and present need different help.',
      {
        none_disclosed: 'Nothing said',
        historic: 'In the past',
        recent: 'Recently',
        current: 'Now',
        not_known: 'Not known'
      },
      adult
    ),
    oneOf(
      'da_role',
      'X S4',
      "The person's part, as far as known",
      'Help for the one hurt and for the one who hurts is not the same.',
      {
        experiencing: 'Lives with it',
        using: 'Uses it',
        both_alleged: 'Both are said to use it',
        witness_child: 'A child who sees or hears it',
        not_involved: 'Not involved',
        not_known: 'Not known'
      },
      { when: born }
    ),
    manyOf(
      'da_types',
      'X S4',
      'Kinds',
      'Control and fear harm as much as blows.',
      {
        physical: 'Physical',
        coercive_control: 'Control through fear',
        sexual: 'Sexual',
        economic: 'Through money',
        emotional: 'Emotional',
        stalking: 'Stalking',
        digital: 'Through phones or the internet',
        honour_based: 'In the name of honour',
        child_to_parent: 'By a child to a parent',
        forced_marriage: 'Forced marriage'
      },
      { when: answerIs('§.da_role', 'experiencing', 'using', 'both_alleged', 'witness_child') }
    ),
    draft('date', 'dash_done', 'O S4', 'Risk checklist (DASH) completed on', 'Shows how dangerous it may become.', {
      ...adult,
      notFuture: true,
      ...never
    }),
    draft('integer', 'dash_score', 'O S4', 'Risk checklist score', 'Shows how dangerous it may become.', {
      ...adult,
      hint: '14 or more, your own judgement, or things getting worse: think about the risk conference (MARAC).',
      min: 0,
      max: 24,
      ...never
    }),
    draft(
      'date',
      'marac',
      'O S4',
      'Referred to the risk conference (MARAC) on',
      'Services together can keep somebody alive.',
      adult
    ),
    draft('yesNoNotKnown', 'safety_plan', 'X S4', 'Safety plan in place', 'A plan made in calm helps in danger.', {
      ...adult,
      when: affected
    }),
    draft('text', 'safety_plan.where_kept', 'O S4', 'Where it is kept', 'The other person must never find it.', {
      ...adult,
      hint: 'Not where the other person could see it.',
      when: answerIs('§.safety_plan', 'yes')
    }),
    draft(
      'text',
      'safe_contact',
      'X S4',
      'Safe ways and times to reach them',
      'A call at the wrong time can cause harm.',
      {
        ...adult,
        when: affected
      }
    ),
    draft('long', 'da_child_impact', 'X S4', "This child's experience", 'Each child lives it in their own way.', {
      about: 'eachChild',
      when: born
    }),
    list(
      'encompass_notices',
      'O S4',
      'Notices from the police',
      'The school can look after a child the next morning.',
      [
        column('date_received', 'date', 'Received', { required: true, notFuture: true }),
        column('school_told', 'yesNoNotKnown', 'School told')
      ],
      { about: 'eachChild', ...never }
    ),
    oneOf(
      'perpetrator_work',
      'O S4',
      'Help for the person who uses abuse',
      'People can learn to stop.',
      {
        offered: 'Offered',
        accepted: 'Accepted',
        declined: 'Declined',
        not_available: 'Not available',
        not_safe: 'Not safe to offer'
      },
      { ...adult, when: answerIs('§.da_role', 'using', 'both_alleged') }
    ),
    draft(
      'people',
      'hide_from',
      'X S4',
      'Who must not see this section',
      'What is written here could put somebody in danger.',
      {
        about: 'family',
        hint: 'Start with the person who is said to use abuse.',
        nonAnswers: []
      }
    ),
    ...headlines('R S4').map(field => ({ ...field, about: 'family' as const }))
  ]
})
