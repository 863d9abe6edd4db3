import type { FindTerm } from '../../../../domain/people/findTerms.ts'
import { type FindColumn, type FindTokens, findColumns } from '../../../../domain/people/findTokens.ts'
import { foldText } from '../../../../domain/people/searchTokens.ts'
import { findSentences } from '../../../../resources/strings/en-GB/find.ts'
import type { NamedPerson } from './personLines.ts'

/**
 * Why this person was found, where the name on the screen does not say it: an alias, a sound, a birth date, a number.
 * What a worker may not know is never a reason, because it was never asked for them.
 */
export function whyFound(
  terms: readonly FindTerm[],
  tokens: FindTokens | undefined,
  person: NamedPerson
): readonly string[] {
  if (tokens === undefined) return []
  const onScreen = foldText(person.name).split(' ')
  const reasons = new Set<FindColumn | 'otherName'>()
  for (const { typed, places } of terms) {
    const hit = findColumns.find(column =>
      places.some(
        place =>
          place.column === column &&
          tokens[column].some(token => (place.begins ? token.startsWith(place.token) : token === place.token))
      )
    )
    if (hit === undefined) continue
    const seen = hit === 'names' && onScreen.some(word => word.startsWith(typed))
    if (!seen) reasons.add(hit === 'names' ? 'otherName' : hit)
  }
  return [...reasons].map(reason => (reason === 'otherName' ? otherNames(person) : findSentences.why[reason]))
}

/** "also Eleanor Holroyd": the names that are not the one shown, at most two. */
function otherNames({ others }: NamedPerson): string {
  return findSentences.also(others.slice(0, 2))
}
