import type { BlockPart, FieldType } from '../definition.ts'
import { draft, type Extra, type FieldDraft, type Mark, optionsFrom } from './draft.ts'

const SCALE_BY = optionsFrom({
  child: 'The child or young person',
  parent_or_carer: 'A parent or carer',
  worker: 'The worker',
  together: 'Agreed together'
})

const WHYS: Readonly<Record<BlockPart, string>> = {
  well: 'What already works is what the plan will build on.',
  worry: 'Saying plainly what worries people keeps the help on the right thing.',
  need: 'This becomes a goal in the plan.',
  impact: 'What matters is how life is for the child, not only what happened.',
  scale: 'The same question at the next review shows whether life has become better.',
  scaleBy: 'A number only means something when we know whose it is.'
}

/** Six questions about one side of life: what goes well, worries, needs, what it is like, and a number with its owner. */
export function block(
  key: string,
  mark: Mark,
  label: string,
  extra: Extra = {},
  impact = 'what this is like for the child'
): readonly FieldDraft[] {
  const part = (name: BlockPart, type: FieldType, words: string, need: string, more: Extra = {}): FieldDraft =>
    draft(type, `${key}.${name}`, `${need} ${mark.slice(2)}` as Mark, `${label}: ${words}`, WHYS[name], {
      ...extra,
      ...more,
      block: { name: key, label, part: name }
    })
  const needed = mark.slice(0, 1)
  const numbered = needed === 'R' ? 'R' : 'O'
  const follows = needed === 'O' ? 'O' : 'X'
  const afterWorry = { requiredWhen: { answered: `§.${key}.worry` } }
  const never = { carry: 'never', familyCopy: false } as const
  return [
    part('well', 'long', 'what is working well', needed),
    part('worry', 'long', 'what are we worried about', needed),
    part('need', 'long', 'what needs to happen', follows, afterWorry),
    part('impact', 'long', impact, follows, afterWorry),
    part('scale', 'scale', 'from 0 (very hard) to 10 (as good as it can be)', numbered, { ...never, min: 0, max: 10 }),
    part('scaleBy', 'oneOf', 'whose number this is', follows, {
      ...never,
      options: SCALE_BY,
      requiredWhen: { answered: `§.${key}.scale` }
    })
  ]
}

/** The three boxes at the head of a section. They carry the short form, so only there must they be answered. */
export function headlines(mark: Mark = 'R S3'): readonly FieldDraft[] {
  const box = (name: 'well' | 'worry' | 'need', words: string): FieldDraft =>
    draft('long', name, mark, words, WHYS[name], {
      requiredWhen: { family: 'short' },
      headline: true,
      block: { name: 'headline', label: 'Written together with the family', part: name }
    })
  return [
    box('well', 'What is working well'),
    box('worry', 'What are we worried about'),
    box('need', 'What needs to happen')
  ]
}
