import type { Json } from '../nonAnswer.ts'

export type IdMap = ReadonlyMap<string, string>

/** A link, or a list of links, under the ids that are read; a list names nobody twice. */
export function linkAsOne(value: Json, ids: IdMap): Json {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (!Array.isArray(value) || !value.some(one => typeof one === 'string' && ids.has(one))) return value
  const mapped = value.map(one => linkAsOne(one, ids))
  return mapped.filter((one, at) => typeof one !== 'string' || mapped.indexOf(one) === at)
}

/** The same for whatever a use case is asked or answers: an id is never a word that somebody typed. */
export function idsAsOne(value: unknown, ids: IdMap): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) {
    const mapped = value.map(one => idsAsOne(one, ids))
    const named = value.some(one => typeof one === 'string' && ids.has(one))
    return named ? mapped.filter((one, at) => typeof one !== 'string' || mapped.indexOf(one) === at) : mapped
  }
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, idsAsOne(one, ids)]))
}
