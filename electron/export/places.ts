import type { ReadEntry } from '../../db/queries/entries.ts'
import { type PlaceWord, shortSetting } from '../../domain/copies/placeWords.ts'
import type { Json } from '../../domain/nonAnswer.ts'
import type { SourcePerson } from './source.ts'

export type KeptPlace = {
  readonly personId: string
  readonly from: readonly string[]
  readonly words: readonly PlaceWord[]
}

const text = (value: Json | undefined) => (typeof value === 'string' ? value.trim() : '')
const texts = (value: Json | undefined) =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
const word = (kind: PlaceWord['kind'], personId: string, words: string): readonly PlaceWord[] =>
  words.trim() === '' ? [] : [{ kind, words, personId }]

/**
 * Every address that is kept private, from whom, and all that would give it away: school, doctor, numbers (domain.md
 * 13.3, 1 to 4). With nobody named it is kept from every adult of the family who does not live there.
 */
export function listKeptPlaces(entries: readonly ReadEntry[], people: readonly SourcePerson[]): readonly KeptPlace[] {
  const standing = entries.filter(({ enteredInError }) => !enteredInError)
  const kept = standing.filter(({ type }) => type === 'safeAddress')
  const living = new Set(kept.map(({ fields }) => text(fields.personId)))
  return kept.map(({ fields }) => {
    const personId = text(fields.personId)
    const named = texts(fields.confidentialFrom)
    const others = people.filter(({ id, isChild }) => !isChild && !living.has(id)).map(({ id }) => id)
    return {
      personId,
      from: named.length > 0 ? named : others,
      words: [
        ...texts(fields.lines).flatMap(line => word('street', personId, line)),
        ...word('postcode', personId, text(fields.postcode)),
        ...word('area', personId, text(fields.usualArea)),
        ...word('area', personId, text(fields.uprn)),
        ...aroundPerson(standing, personId)
      ]
    }
  })
}

/** A school or a surgery by its name, and by what it is called for short. */
function setting(personId: string, name: string): readonly PlaceWord[] {
  const short = shortSetting(name)
  return [
    ...word('setting', personId, name),
    ...(short === '' ? [] : [{ kind: 'setting', words: short, personId, short: true } as const])
  ]
}

function aroundPerson(entries: readonly ReadEntry[], personId: string): readonly PlaceWord[] {
  return entries.flatMap(({ type, id, fields }) => {
    if (type === 'person' && id === personId)
      return [...setting(personId, text(fields.gp)), ...word('setting', personId, text(fields.healthWorker))]
    if (type === 'involvedAgency' && texts(fields.personIds).includes(personId))
      return setting(personId, text(fields.organisation))
    if (fields.personId !== personId) return []
    if (type === 'placeOfLearning') return setting(personId, text(fields.setting))
    if (type === 'contactPoint') return word('telephone', personId, text(fields.value))
    return []
  })
}
