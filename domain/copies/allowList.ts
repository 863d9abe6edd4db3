import type { RecordTypeName } from '../records/registry.ts'
import type { RecipientKind } from './recipients.ts'

/** `columns` are those of a list that are read; a list without them is not read at all. */
export type AllowedAnswer = { readonly field: string; readonly columns?: readonly string[] }

/**
 * What may be read for one kind of recipient: this and nothing else (security.md T10). A field that is not named here
 * does not reach a builder, whatever the form or the register will hold one day.
 */
export type Allowed = {
  readonly entries: { readonly [Type in RecordTypeName]?: readonly string[] }
  /** About each child whom the recipient is a parent of; for a child, about that child alone. */
  readonly ofChild: readonly AllowedAnswer[]
  /** A child's own words: each is asked about (FC-5). */
  readonly quotes: readonly AllowedAnswer[]
  /** About the recipient and nobody else. */
  readonly ofSelf: readonly AllowedAnswer[]
  readonly ofFamily: readonly AllowedAnswer[]
}

const fields = (section: string, ...names: readonly string[]): readonly AllowedAnswer[] =>
  names.map(name => ({ field: `${section}.${name}` }))
const list = (field: string, ...columns: readonly string[]): AllowedAnswer => ({ field, columns })

const names = {
  personName: ['personId', 'nameType', 'forename', 'surname', 'singleName'],
  person: ['personKind', 'nameStatus', 'placeholder']
} as const

const threeBoxes = ['well', 'worry', 'need'] as const
const voice = fields(
  '18',
  'voice_good',
  'voice_worry',
  'voice_wish',
  'voice_words',
  'voice_day',
  'voice_plan',
  'voice_difference'
)
const school = fields('6', ...threeBoxes, 'progress.well', 'progress.worry', 'progress.need')
const growingUp = [
  ...fields('5', ...threeBoxes, 'health_block.well', 'health_block.worry', 'health_block.need'),
  ...school,
  ...fields('7', ...threeBoxes, 'strengths_interests'),
  ...fields('7', 'emotional_block.well', 'emotional_block.worry', 'emotional_block.need')
]
const own = [
  ...fields('19', 'pv_going_well', 'pv_worries', 'pv_hopes', 'pv_helps', 'pv_hinders', 'pv_agree.what_differs'),
  ...fields('8', ...threeBoxes)
]
const goals = list('21.goals_draft', 'goal', 'for_whom', 'measure', 'by')
const next = fields('21', 'decision', 'next_review')

export const allowList: Readonly<Record<RecipientKind, Allowed>> = {
  parent: {
    entries: names,
    ofChild: [...growingUp, ...fields('21', 'an_child')],
    quotes: voice,
    ofSelf: own,
    ofFamily: [
      list('17.sos_strengths', 'what', 'child'),
      list('17.sos_existing_safety', 'when', 'who_did_what'),
      list('17.sos_danger', 'about_what', 'what_may_happen', 'child'),
      list('17.sos_goal', 'what_will_be_seen', 'for_how_long', 'child'),
      list('17.sos_next_steps', 'action', 'by'),
      ...fields('9', ...threeBoxes),
      ...fields('21', 'an_summary', 'family_comments'),
      goals,
      ...next
    ]
  },
  // Nothing of the family as a whole: it is the other parent's home, partner, health, income and work (FC-4).
  other_parent: { entries: names, ofChild: growingUp, quotes: voice, ofSelf: own, ofFamily: [goals, ...next] },
  child: {
    entries: names,
    ofChild: fields('7', 'strengths_interests'),
    quotes: voice,
    ofSelf: [],
    ofFamily: [goals, ...fields('21', 'next_review')]
  },
  professional: { entries: names, ofChild: school, quotes: [], ofSelf: [], ofFamily: [goals, ...next] },
  agency: { entries: {}, ofChild: [], quotes: [], ofSelf: [], ofFamily: fields('21', 'decision') },
  file: {
    entries: names,
    ofChild: [...growingUp, ...fields('21', 'an_child')],
    quotes: voice,
    ofSelf: [],
    ofFamily: [
      list('17.sos_strengths', 'what', 'child'),
      ...fields('21', 'an_summary', 'family_comments'),
      goals,
      ...next
    ]
  }
}
