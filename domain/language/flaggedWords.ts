/** `words` are matched whole, in any case; `like` is for the forms that a list cannot hold. `instead` is advice only. */
export type FlaggedWording = {
  readonly words: readonly string[]
  readonly like?: RegExp
  readonly instead: string
}

/**
 * Wording that young people and families have said hurts or hides what happened. The list is the product's own, in the
 * spirit of the glossaries that care-experienced young people have written; checked 2026-11-22. Never blocks.
 */
export const flaggedWordings: readonly FlaggedWording[] = [
  { words: ['abscond', 'absconds', 'absconded', 'absconding'], instead: 'go missing, run away' },
  { words: ['attention seeking', 'attention-seeking'], instead: 'asking for attention, needs connection' },
  { words: ['beyond parental control'], instead: 'finding it hard to keep rules at home' },
  {
    words: ['birth parent', 'birth mother', 'birth father', 'birth mum', 'birth dad', 'biological parent'],
    like: /\bbiological (?:mother|father|mum|dad)\b/giu,
    instead: 'parent, mum, dad, or the name'
  },
  { words: ['broken home'], instead: 'parents live apart' },
  { words: [], like: /(?<!\bin )\bcases?\b/giu, instead: 'family, or the name' },
  { words: ['challenging behaviour', 'challenging behaviours'], instead: 'say what happens, and when' },
  { words: ['chaotic family', 'chaotic lifestyle', 'chaotic home'], instead: 'say what happens' },
  {
    words: [],
    like: /\b(?:(?:supervised|direct|indirect|no) contact|contact with (?:his|her|their|the)?\s?(?:mum|mother|dad|father|parents?))\b/giu,
    instead: 'time with, seeing'
  },
  {
    words: ['failed to', 'fails to', 'failing to'],
    instead: 'was not able to; it did not happen'
  },
  { words: ['did not attend', 'DNA’d', "DNA'd", 'non-attendance'], instead: 'was not brought (of a child)' },
  {
    words: ['difficult to engage', 'hard to reach', 'non-engagement', 'not engaging', 'failure to engage'],
    instead: 'we have not yet found a way to work together'
  },
  {
    words: ['disclosed', 'discloses', 'alleged', 'alleges', 'disclosure'],
    instead: 'said, told us (of a child)'
  },
  {
    words: ['drug user', 'addict', 'addicts', 'alcoholic', 'alcoholics', 'drug abuser'],
    instead: 'uses drugs; has a drink problem; in recovery'
  },
  { words: ['dysfunctional'], instead: 'say what is hard' },
  { words: ['failed placement', 'placement', 'placements'], instead: 'home; moved from' },
  { words: ['hostile', 'aggressive'], instead: 'say what was said or done' },
  { words: ['illegal immigrant', 'illegal immigrants'], instead: 'person without settled status' },
  { words: ['in denial', 'lack of insight', 'lacks insight'], instead: 'sees it differently: quote them' },
  {
    words: ['lifestyle choice', 'lifestyle choices'],
    instead: 'say what is happening; a child cannot choose exploitation'
  },
  { words: ['LAC', 'CIN', 'CP', 'NEET', 'EHCP', 'TAF'], instead: 'full words' },
  { words: ['manipulative', 'manipulating'], instead: 'say what was done' },
  { words: ['no fixed abode', 'NFA'], instead: 'has no settled home' },
  {
    words: ['non-compliant', 'non compliant', 'refuses to', 'refused to', 'refusing to'],
    instead: 'chose not to; said no because'
  },
  {
    words: ['offender', 'offenders', 'young offender'],
    instead: 'young person who has been in trouble; or name the offence'
  },
  {
    words: [],
    like: /\b(?:mum|mother|dad|father|parents?|she|he|they) claim(?:s|ed)?\b/giu,
    instead: 'say, said'
  },
  { words: ['prostitute', 'promiscuous', 'child prostitution'], instead: 'child being exploited (of a child)' },
  { words: ['respite'], instead: 'short break, sleepover' },
  { words: ['sibling', 'siblings'], instead: 'brothers and sisters' },
  { words: ['special needs'], instead: 'needs; name the need' },
  { words: ['streetwise', 'street-wise'], instead: 'say what they do' },
  { words: ['suffers from', 'suffering from', 'suffered from'], instead: 'has, lives with' },
  { words: ['troubled family', 'problem family', 'troubled families', 'problem families'], instead: 'family' },
  { words: ['unaware of risk', 'unaware of the risk', 'unaware of risks'], instead: 'does not yet see' }
]
