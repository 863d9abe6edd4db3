import type { Json } from '../nonAnswer.ts'
import { linkAsOne } from './idsAsOne.ts'
import { type Joined, nameChoice, type Side } from './joined.ts'
import { joinStamps } from './joinStamps.ts'

type Fields = { readonly [field: string]: Json }
type RegisterEntry = {
  readonly type: string
  readonly id: string
  readonly bucket: string
  readonly stamp: string
  readonly fields: Fields
  readonly enteredInError: boolean
}

/**
 * A register with one person where two entries are joined. Nothing is moved: the same entries are read under other ids,
 * so that without the joining they are read as they always were (domain.md 13.4).
 */
export function registerAsOne<Entry extends RegisterEntry>(
  entries: readonly Entry[],
  joined: readonly Joined[]
): readonly Entry[] {
  return joined.reduce(readPairAsOne, entries)
}

/** Which of the two a field is read from: the chosen one, or the one that says something. */
export function sideOf(field: string, { choices }: Joined, kept: Fields, alias: Fields): Side {
  return choices[field] ?? ((kept[field] ?? null) === null && (alias[field] ?? null) !== null ? 'alias' : 'person')
}

function readPairAsOne<Entry extends RegisterEntry>(entries: readonly Entry[], pair: Joined): readonly Entry[] {
  const stands = (id: string) => entries.find(one => one.type === 'person' && one.id === id && !one.enteredInError)
  const [kept, alias] = [stands(pair.personId), stands(pair.aliasId)]
  if (kept === undefined || alias === undefined) return entries
  const unused = namesUnused(entries, pair)
  const ids = new Map([[pair.aliasId, pair.personId]])
  const own = entries.filter(entry => !names(entry, pair.aliasId))
  return entries.flatMap(entry => {
    if (entry === alias) return []
    if (entry === kept) return [{ ...entry, ...onePerson(pair, kept, alias) }]
    const fields = mapped(entry.fields, ids)
    const read = fields === entry.fields ? entry : { ...entry, fields }
    if (fields !== entry.fields && (isAboutItself(read) || isSaidAlready(read, own))) return []
    return [unused.has(entry) ? { ...read, fields: { ...read.fields, nameType: 'alias' } } : read]
  })
}

/** The stamp names what was read of both, so that a change replaces what was on the screen. */
function onePerson(pair: Joined, kept: RegisterEntry, alias: RegisterEntry) {
  const fields: Record<string, Json> = {}
  for (const field of new Set([...Object.keys(kept.fields), ...Object.keys(alias.fields)])) {
    const value = (sideOf(field, pair, kept.fields, alias.fields) === 'alias' ? alias : kept).fields[field] ?? null
    if (value !== null) fields[field] = value
  }
  return { fields, stamp: joinStamps(kept.stamp, alias.stamp) }
}

function mapped(fields: Fields, ids: ReadonlyMap<string, string>): Fields {
  const changed = Object.entries(fields).flatMap(([field, value]) => {
    const read = linkAsOne(value, ids)
    return read === value ? [] : [[field, read] as const]
  })
  return changed.length === 0 ? fields : { ...fields, ...Object.fromEntries(changed) }
}

/** Two entries that somebody tied to one another are no tie of one person to themselves. */
function isAboutItself({ type, fields }: RegisterEntry): boolean {
  if (type === 'relationship') return fields.fromPersonId === fields.toPersonId
  return type === 'contactRestriction' && fields.personId === fields.otherPersonId
}

/** What the kept entry says already, word for word, is said once; a membership of one family is one. */
function isSaidAlready(entry: RegisterEntry, own: readonly RegisterEntry[]): boolean {
  return own.some(
    one =>
      one.type === entry.type &&
      one.enteredInError === entry.enteredInError &&
      compartmentOf(one) === compartmentOf(entry) &&
      (entry.type === 'familyMember' ? isSameMembership(entry, one) : saysNoMore(entry, one))
  )
}

const compartmentOf = ({ bucket }: RegisterEntry) => bucket.split('/')[1] ?? ''
const isOpen = ({ fields }: RegisterEntry) => (fields.to ?? null) === null
const isSameMembership = (entry: RegisterEntry, one: RegisterEntry) =>
  one.fields.personId === entry.fields.personId &&
  one.fields.familyId === entry.fields.familyId &&
  !entry.enteredInError &&
  (isOpen(entry) ? isOpen(one) : saysNoMore(entry, one))
const saysNoMore = (entry: RegisterEntry, one: RegisterEntry) =>
  Object.entries(entry.fields).every(([field, value]) => JSON.stringify(one.fields[field]) === JSON.stringify(value))

const inUse: ReadonlySet<Json | undefined> = new Set(['legal', 'preferred'])
const isNameInUse = (entry: RegisterEntry) =>
  entry.type === 'personName' && !entry.enteredInError && isOpen(entry) && inUse.has(entry.fields.nameType)

/** Names of the side that was not chosen stay names, as "also known as": nobody is called by two at once. */
function namesUnused(entries: readonly RegisterEntry[], pair: Joined): ReadonlySet<RegisterEntry> {
  const aliasChosen = pair.choices[nameChoice] === 'alias'
  const used = entries.filter(isNameInUse)
  const namesOf = (id: string) => used.filter(({ fields }) => fields.personId === id)
  const chosen = namesOf(aliasChosen ? pair.aliasId : pair.personId)
  const others = namesOf(aliasChosen ? pair.personId : pair.aliasId)
  const isChosen = ({ fields }: RegisterEntry) =>
    chosen.some(one => saysNoMore({ ...one, fields: { ...fields, personId: one.fields.personId ?? null } }, one))
  return new Set(chosen.length === 0 ? [] : others.filter(other => !isChosen(other)))
}

const names = (entry: RegisterEntry, id: string) =>
  (entry.type === 'person' && entry.id === id) ||
  Object.values(entry.fields).some(value => value === id || (Array.isArray(value) && value.includes(id)))
