import type { Reading } from '../../../../domain/readings/reading.ts'
import type { FoundScore } from '../../../../domain/readings/scaleAnswers.ts'
import { labelOf } from '../../../../resources/codes/list.ts'
import { outcomeAreas, raterKinds } from '../../../../resources/codes/outcome.ts'
import { outcomeStrings } from '../../../../resources/strings/en-GB/outcome.ts'

const outcomes: Readonly<Record<string, string>> = outcomeStrings.outcomes
const raters: Readonly<Record<string, string>> = outcomeStrings.raters
const { schemes } = outcomeStrings
const plainSchemes: Readonly<Record<string, string>> = {
  reading: schemes.reading,
  family_view: schemes.family_view,
  safety_scale: schemes.safety_scale,
  scaling: schemes.scaling
}

/** A score with everybody called as this worker may call them. */
export function asReading(found: FoundScore, origin: Reading['origin'], names: ReadonlyMap<string, string>): Reading {
  const named = found.raterId.startsWith('named:') ? found.raterId.slice('named:'.length) : names.get(found.raterId)
  return {
    id: found.key,
    outcome: found.outcome,
    outcomeWords: found.question || (outcomes[found.outcome] ?? labelOf(outcomeAreas, found.outcome)),
    scheme: found.scheme,
    schemeWords: schemeWords(found.scheme),
    maximum: found.maximum,
    rater: found.raterId === '' ? found.raterKind : found.raterId,
    raterWords:
      named || (raters[found.raterKind] ?? (labelOf(raterKinds, found.raterKind) || outcomeStrings.unnamedRater)),
    aboutId: found.aboutId,
    aboutWords: names.get(found.aboutId) ?? '',
    score: found.score,
    readOn: found.readOn,
    words: found.words,
    origin
  }
}

function schemeWords(scheme: string): string {
  const plain = plainSchemes[scheme]
  if (plain !== undefined) return plain
  const [tool, ...rest] = scheme.split(':')
  const words = rest.join(':')
  if (tool === 'star') return schemes.star(words)
  const [version = '', bands = ''] = words.split(' ')
  return schemes.sdq(version, bands)
}
