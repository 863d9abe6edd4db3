import { headlines } from '../../../domain/forms/build/block.ts'
import { column, draft, list, manyOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { agedFrom, all, answered, answerIs, any, born, not } from '../../../domain/forms/build/when.ts'

const never = { carry: 'never' } as const

export const harmOutside = section({
  code: '11',
  title: 'Harm outside the home',
  plainTitle: 'Safe outside the home',
  about: 'eachChild',
  inShortForm: false,
  when: all(born, answerIs('3.trig_harm_outside', 'yes'), any(agedFrom(8), { namedIn: '3.trig_harm_outside.younger' })),
  guidance: [{ heading: 'Other children', text: 'Do not name other children in anything the family will read.' }],
  fields: [
    draft(
      'integer',
      'missing_episodes',
      'X S3',
      'Times missing (12 months)',
      'A child who is missing is a child in danger.',
      {
        hint: 'Overnight, or three times in 90 days: tell your team leader.',
        min: 0,
        max: 365,
        ...never
      }
    ),
    list(
      'missing_episodes.each',
      'X S3',
      'Each time',
      'A talk after coming home is where children tell.',
      [
        column('date', 'date', 'Date', { required: true, notFuture: true }),
        column('hours', 'decimal', 'Hours away', { min: 0 }),
        column('interview_offered', 'yesNoNotKnown', 'Talk offered on return'),
        column('interview_done', 'yesNoNotKnown', 'Talk held')
      ],
      { when: all(answered('§.missing_episodes'), not({ answer: '§.missing_episodes', below: 1 })), ...never }
    ),
    manyOf(
      'exploitation_indicators',
      'X S4',
      'Signs seen',
      'Signs together tell more than each alone.',
      {
        unexplained_money_gifts: 'Money or gifts nobody can explain',
        older_associates: 'Older companions',
        new_phone_secretive: 'New phone, kept secret',
        travel_unusual: 'Unusual journeys',
        substance: 'Drugs or alcohol',
        injuries: 'Injuries',
        weapon: 'Weapon',
        debt: 'Debt',
        school_drop: 'School going downhill',
        online_contact: 'Strangers online',
        found_with_drugs: 'Found with drugs',
        sexual_health: 'Sexual health',
        gang_links: 'Links to a gang',
        none: 'None of these seen'
      },
      { hint: 'A tick is not proof: say what was seen.', ...never }
    ),
    draft('long', 'exploitation_indicators.detail', 'X S4', 'What was seen', 'A tick is not proof.', {
      when: answered('§.exploitation_indicators'),
      ...never
    }),
    list(
      'exploitation_tool',
      'O S4',
      'Screening tool used',
      'A shared scale helps different services to see the same thing.',
      [
        column('tool', 'text', 'Tool', { required: true }),
        column('score', 'decimal', 'Score'),
        column('level', 'text', 'Level'),
        column('date', 'date', 'Date', { required: true, notFuture: true })
      ],
      never
    ),
    draft(
      'long',
      'peers_places',
      'X S4',
      'People and places of worry',
      'Places can be made safer, not only children.',
      {
        hint: 'Do not name other children on copies that are shared.'
      }
    ),
    draft(
      'yesNoNotKnown',
      'radicalisation',
      'X S4',
      'Worry about radicalisation',
      'Advice taken early can turn things round.'
    ),
    draft('long', 'radicalisation.advice', 'X S4', 'Advice taken', 'Advice taken early can turn things round.', {
      when: answerIs('§.radicalisation', 'yes')
    }),
    draft(
      'yesNoNotKnown',
      'bullying_peer',
      'r S3',
      'Bullying, or harm by other children',
      'Children hurt children too.'
    ),
    draft('long', 'bullying_peer.detail', 'X S3', 'What happens', 'Children hurt children too.', {
      when: answerIs('§.bullying_peer', 'yes')
    }),
    list('offending', 'r S4', 'Police or court involvement', 'Stated facts, with who said so and when.', [
      column('what', 'text', 'What', { required: true }),
      column('date', 'partialDate', 'When'),
      column('source', 'text', 'Who said so', { required: true }),
      column('order', 'text', 'Order or outcome')
    ]),
    list('consult_evolve', 'O S3', 'Advice from a specialist team', 'Nobody has to judge this alone.', [
      column('date', 'date', 'Date', { required: true, notFuture: true }),
      column('who', 'text', 'Who'),
      column('advice', 'long', 'Advice', { required: true })
    ]),
    ...headlines()
  ]
})
