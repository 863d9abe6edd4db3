import { inverseOf } from '../../relationships/relationshipCodes.ts'
import type { ChildLine, ChildTie, Couple, GenogramPerson, GenogramTie, SiblingTie } from './facts.ts'

export type ReadTies = {
  readonly couples: readonly Couple[]
  readonly children: readonly ChildTie[]
  readonly siblings: readonly SiblingTie[]
  /** Kinds that have no line of their own: drawn when others lines say them, otherwise said in words. */
  readonly others: readonly GenogramTie[]
}

const PARENTS: ReadonlySet<string> = new Set(['PAR', 'APA', 'FPA', 'SPA', 'KIN', 'GUA', 'PFC', 'DON', 'GPA', 'GGP'])
const COUPLES: ReadonlySet<string> = new Set(['SPO', 'PTN', 'EXP'])
const lineOfCode: Readonly<Record<string, ChildLine>> = {
  APA: 'adopted',
  FPA: 'foster',
  PFC: 'foster',
  SPA: 'step',
  KIN: 'kinship',
  GUA: 'kinship',
  DON: 'donor',
  GPA: 'grandparent',
  GGP: 'grandparent'
}
const lineOfBasis: Readonly<Record<string, ChildLine>> = {
  adoptive: 'adopted',
  step: 'step',
  foster: 'foster',
  kinship: 'kinship',
  donor: 'donor',
  disputed: 'disputed'
}

/** Sorts relationships into the lines of a genogram, each read from the elder side. */
export function readTies(ties: readonly GenogramTie[], people: readonly GenogramPerson[]): ReadTies {
  const read = ties.map(downwards)
  return {
    couples: couplesOf(read, people),
    children: childTiesOf(read),
    siblings: siblingsOf(read),
    others: read.filter(({ relationshipType: code }) => !PARENTS.has(code) && !COUPLES.has(code) && !isSibling(code))
  }
}

function downwards(tie: GenogramTie): GenogramTie {
  const other = inverseOf(tie.relationshipType)
  if (other === null || !PARENTS.has(other)) return tie
  return { ...tie, relationshipType: other, fromPersonId: tie.toPersonId, toPersonId: tie.fromPersonId }
}

const isSibling = (code: string) => code === 'SIB' || code === 'HSB' || code === 'TWN'
const pairOf = (tie: GenogramTie): readonly [string, string] =>
  tie.fromPersonId < tie.toPersonId ? [tie.fromPersonId, tie.toPersonId] : [tie.toPersonId, tie.fromPersonId]
const pairKey = (personIds: readonly string[]) => personIds.join(' ')

/** One line for each child and elder: where both "parent" and a narrower kind were written, the narrower says more. */
function childTiesOf(ties: readonly GenogramTie[]): readonly ChildTie[] {
  const found = new Map<string, ChildTie>()
  for (const tie of ties) {
    const { id, fromPersonId: parentId, toPersonId: childId, relationshipType: code, basis } = tie
    // Care that has ended is no line of the day that is shown; parents, and those who came before them, stay for good.
    if (!PARENTS.has(code) || (tie.ended && !['PAR', 'APA', 'DON', 'GPA', 'GGP'].includes(code))) continue
    const generations = code === 'GGP' ? 3 : code === 'GPA' ? 2 : 1
    const line = generations > 1 ? 'grandparent' : (lineOfCode[code] ?? lineOfBasis[basis ?? ''] ?? 'birth')
    const key = `${pairKey([parentId, childId])} ${generations > 1 ? 'up' : ''}`
    const before = found.get(key)
    if (!before || before.line === 'birth') found.set(key, { tieId: id, parentId, childId, line, generations })
  }
  return [...found.values()]
}

function couplesOf(ties: readonly GenogramTie[], people: readonly GenogramPerson[]): readonly Couple[] {
  const died = new Set(people.filter(({ hasDied }) => hasDied).map(({ id }) => id))
  const found = new Map<string, Couple>()
  for (const tie of ties) {
    if (!COUPLES.has(tie.relationshipType)) continue
    const personIds = pairOf(tie)
    const couple = coupleOf(
      tie,
      personIds,
      personIds.some(id => died.has(id))
    )
    const before = found.get(couple.key)
    // What holds now is drawn; what was before it is in the words of the relationship itself.
    if (!before || couple.slashes < before.slashes) found.set(couple.key, couple)
  }
  return [...found.values()]
}

function coupleOf(tie: GenogramTie, personIds: readonly [string, string], widowed: boolean): Couple {
  const { relationshipType: code, basis } = tie
  const wed = basis === 'marriage' || basis === 'civil_partnership' || (code === 'SPO' && basis !== 'cohabiting')
  const apart = code === 'EXP' || basis === 'former_partner' || (tie.ended && !widowed)
  const divorced = wed && (code === 'EXP' || (tie.ended && !widowed)) && basis !== 'former_partner'
  return {
    key: pairKey(personIds),
    personIds,
    line: wed ? 'married' : 'together',
    slashes: divorced ? 2 : apart ? 1 : 0
  }
}

function siblingsOf(ties: readonly GenogramTie[]): readonly SiblingTie[] {
  const found = new Map<string, SiblingTie>()
  for (const tie of ties) {
    if (!isSibling(tie.relationshipType)) continue
    const twins = tie.identical ? 'identical' : 'twin'
    const kind = tie.relationshipType === 'TWN' ? twins : tie.relationshipType === 'HSB' ? 'half' : 'full'
    const personIds = pairOf(tie)
    const before = found.get(pairKey(personIds))
    if (!before || kind === 'twin' || kind === 'identical')
      found.set(pairKey(personIds), { tieId: tie.id, personIds, kind })
  }
  return [...found.values()]
}
