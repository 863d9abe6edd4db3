import type { PartialDate } from '../../../domain/dates/partialDate.ts'
import { type DatedAddress, householdsOn } from '../../../domain/people/households.ts'
import { isRelationshipCode, type RelationshipCode } from '../../../domain/relationships/relationshipCodes.ts'
import type { OpenedCopy } from '../openCopy.ts'
import type { CopySource } from '../source.ts'
import { listTaken, type TakenEntry } from './readTaken.ts'

export type OpenTie = {
  readonly entry: TakenEntry
  readonly from: string
  readonly to: string
  readonly code: RelationshipCode
}

export type PeopleShown = {
  readonly ids: ReadonlySet<string>
  readonly ties: readonly OpenTie[]
  readonly homes: readonly (readonly string[])[]
}

const secretBases: ReadonlySet<string> = new Set(['disputed', 'donor'])
const secretCodes: ReadonlySet<string> = new Set(['DON', 'DOC'])
const notFamily: ReadonlySet<string> = new Set(['PRO', 'FRI', 'NEI', 'OTH', 'UNK'])
const couples: ReadonlySet<string> = new Set(['SPO', 'PTN', 'EXP'])
const byParent: ReadonlySet<string> = new Set(['PAR', 'CHD', 'APA', 'ACH', 'GUA', 'WAR'])
const byBirth: ReadonlySet<string> = new Set([
  ...byParent,
  ...['SIB', 'TWN', 'HSB', 'GPA', 'GCH', 'GGP', 'GGC', 'FPA', 'FCH', 'KIN', 'KCH']
])

/**
 * Who stands in a genogram for this recipient, and by which ties. A disputed parent, a donor and what lies in a
 * compartment draw no line and bring nobody in (domain.md 4.4, E-21); of separated parents each sees their own side and
 * the children they share, and never the other's partner (FC-4).
 */
export function listPeopleShown(source: CopySource, opened: OpenedCopy, day: string): PeopleShown {
  const all = listTaken(source.entries, 'relationship', 'genogram', opened).flatMap(tieOf)
  const ties = all.filter(({ entry, code }) => !isSecret(entry, code))
  const living = listHomes(source, opened, day)
  const people = source.people.map(({ id }) => id)
  const ids = opened.kind === 'file' ? openToFile(people, { all, ties, living }) : openTo(opened, ties, living)
  const shown = new Set(people.filter(id => ids.has(id)))
  const own = (home: readonly string[]) => opened.recipientId !== null && home.includes(opened.recipientId)
  return {
    ids: shown,
    ties: ties.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    homes: living
      .filter(home => opened.kind !== 'other_parent' || own(home))
      .map(home => home.filter(id => shown.has(id)))
      .filter(home => home.length > 1)
  }
}

const isSecret = (entry: TakenEntry, code: string) =>
  entry.kept || secretBases.has(entry.text('basis')) || secretCodes.has(code)

function tieOf(entry: TakenEntry): readonly OpenTie[] {
  const code = entry.text('relationshipType')
  if (!isRelationshipCode(code)) return []
  return [{ entry, from: entry.text('fromPersonId'), to: entry.text('toPersonId'), code }]
}

function openTo(
  { kind, recipientId, childIds, ownCopyIds }: OpenedCopy,
  ties: readonly OpenTie[],
  living: readonly (readonly string[])[]
): ReadonlySet<string> {
  const own = recipientId === null ? [] : [recipientId]
  const children = kind === 'child' ? [] : [...childIds, ...ownCopyIds]
  const toSelf = other(own, ties, code => !notFamily.has(code))
  const opening = kind === 'parent' ? byBirth : byParent
  const toChildren = other(children, ties, code => opening.has(code) && !couples.has(code))
  const together = kind === 'other_parent' ? [] : living.filter(home => own.some(id => home.includes(id))).flat()
  return new Set([...own, ...children, ...toSelf, ...toChildren, ...together])
}

function other(ids: readonly string[], ties: readonly OpenTie[], opens: (code: string) => boolean): readonly string[] {
  return ties.flatMap(({ from, to, code }) => {
    if (!opens(code)) return []
    return [...(ids.includes(from) ? [to] : []), ...(ids.includes(to) ? [from] : [])]
  })
}

type OnFile = {
  readonly all: readonly OpenTie[]
  readonly ties: readonly OpenTie[]
  readonly living: readonly (readonly string[])[]
}

/** Somebody of whom only a secret tie is known would, standing alone, tell what the missing line no longer says. */
function openToFile(people: readonly string[], { all, ties, living }: OnFile): ReadonlySet<string> {
  const touched = (list: readonly OpenTie[], id: string) => list.some(({ from, to }) => from === id || to === id)
  const lives = (id: string) => living.some(home => home.length > 1 && home.includes(id))
  return new Set(people.filter(id => touched(ties, id) || lives(id) || !touched(all, id)))
}

function listHomes(source: CopySource, opened: OpenedCopy, day: string): readonly (readonly string[])[] {
  const addresses = listTaken(source.entries, 'personAddress', 'genogram', opened)
  const dead = new Map(listTaken(source.entries, 'person', 'genogram', opened).map(one => [one.id, one]))
  const residents = source.people.map(({ id, deceased }) => {
    const died = dead.get(id)?.partial('deceasedOn') ?? null
    return {
      personId: id,
      addresses: addresses.filter(one => one.text('personId') === id).map(datedAddress),
      ...(deceased || died !== null ? { died: died ?? { quality: 'unknown' as const } } : {})
    }
  })
  return householdsOn(residents, day).map(({ personIds }) => personIds)
}

function datedAddress(entry: TakenEntry): DatedAddress {
  const span = (key: 'from' | 'to'): { readonly [Key in 'from' | 'to']?: PartialDate } => {
    const date = entry.partial(key)
    return date === null ? {} : { [key]: date }
  }
  const [postcode, uprn] = [entry.text('postcode'), entry.text('uprn')]
  return {
    addressType: entry.text('addressType') || 'home',
    lines: entry.texts('lines'),
    ...(postcode === '' ? {} : { postcode }),
    ...(uprn === '' ? {} : { uprn }),
    ...span('from'),
    ...span('to')
  }
}
