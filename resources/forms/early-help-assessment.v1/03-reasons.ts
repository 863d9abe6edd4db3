import { headlines } from '../../../domain/forms/build/block.ts'
import { column, draft, type FieldDraft, list, manyOf, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { answered, answerIs } from '../../../domain/forms/build/when.ts'
import { reasonsForHelp } from './options/shared.ts'

function trigger(key: string, label: string, why: string): readonly FieldDraft[] {
  return [
    draft('yesNoNotKnown', key, 'R S3', label, why, { nonAnswers: [], familyCopy: false, carry: 'never' }),
    draft(
      'long',
      `${key}.reason`,
      'X S3',
      `${label.replace(/\?$/, '')}: why, or why not?`,
      'A "no" is a judgement too, and others will ask how it was reached.',
      {
        hint: 'A "no" needs a reason.',
        when: answered(`§.${key}`),
        requiredWhen: answerIs(`§.${key}`, 'no'),
        familyCopy: false,
        carry: 'never'
      }
    )
  ]
}

export const reasons = section({
  code: '3',
  title: 'Agencies and reason',
  plainTitle: 'Who helps, and why now',
  about: 'family',
  inShortForm: true,
  register: 'agencies',
  guidance: [{ heading: 'Start here', text: 'Ask "who already helps?" before you ask what is wrong.' }],
  fields: [
    list(
      'agencies',
      'R S1',
      'Services helping now or recently',
      'So that help is joined up and nobody starts from nothing.',
      [
        column('org', 'organisation', 'Service', { required: true }),
        column('worker', 'text', 'Worker'),
        column('role', 'text', 'What they do'),
        column('for_which_person', 'people', 'For whom'),
        column('from', 'partialDate', 'From'),
        column('to', 'partialDate', 'To'),
        column('helpful', 'scale', 'How helpful, 0 to 10', { min: 0, max: 10 }),
        column('can_we_contact', 'yesNoNotKnown', 'May we speak to them?')
      ],
      {
        hint: 'Ask "who already helps?" first.',
        rowRule: 'endNotBeforeStart',
        source: { register: 'agency', field: 'agencies' }
      }
    ),
    list('agencies_declined', 'O S2', 'Services the family does not want', 'The family chooses who helps.', [
      column('org', 'organisation', 'Service', { required: true }),
      column('reason', 'text', 'Why')
    ]),
    oneOf(
      'reason_main',
      'R S2',
      'Main reason for help now',
      'So that the first thing is helped first.',
      reasonsForHelp,
      {
        hint: 'One reason.',
        nonAnswers: [],
        carry: 'never'
      }
    ),
    manyOf('reasons_other', 'O S2', 'Other reasons', 'Troubles seldom come alone.', reasonsForHelp),
    draft('long', 'reason_family_words', 'R S2', "In the family's own words", 'The family knows best what is hard.', {
      hint: 'Use their words.',
      carry: 'never'
    }),
    draft(
      'long',
      'reason_referrer_words',
      'r S2',
      'In the words of whoever asked for help',
      'So that what was said and who said it stay together.',
      { hint: 'Name who said it.', carry: 'never' }
    ),
    draft('long', 'why_now', 'R S2', 'What changed', 'What made today the day to ask points to what would help.', {
      carry: 'never'
    }),
    draft(
      'long',
      'tried_before',
      'R S2',
      'What has been tried, and what helped',
      'So that nothing is tried twice in vain.'
    ),
    draft(
      'long',
      'history_known',
      'r S3',
      'Earlier help from services',
      'So that the family need not tell it all again.',
      {
        hint: 'A short summary. The chronology holds the detail.'
      }
    ),
    ...trigger(
      'trig_harm_outside',
      'Do we need to look at harm outside the home?',
      'Danger may come from outside the family.'
    ),
    draft(
      'people',
      'trig_harm_outside.younger',
      'O S3',
      'Does this also concern a child under 8?',
      'The questions are for children of 8 and over unless a younger child is named.',
      {
        when: answerIs('§.trig_harm_outside', 'yes'),
        familyCopy: false,
        carry: 'never'
      }
    ),
    ...trigger(
      'trig_da',
      'Do we need to look at domestic abuse?',
      'It is often hidden, and help can only follow a question.'
    ).map(field => ({ ...field, shareClass: 'S4' as const })),
    ...trigger('trig_substance', 'Do we need to look at drugs or alcohol?', 'It may change how a child is cared for.'),
    ...trigger(
      'trig_neglect',
      'Do we need to look at neglect?',
      "A closer look shows which of a child's needs are not met."
    ),
    ...trigger(
      'trig_emotional',
      'Do we need to look closer at emotional wellbeing?',
      'A short questionnaire can show what words do not.'
    ),
    ...trigger('trig_sf', 'Do we need to look at wider outcomes?', 'Shows which of ten common needs the family has.'),
    ...headlines()
  ]
})
