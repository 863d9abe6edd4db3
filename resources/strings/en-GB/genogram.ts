import type { GenogramWords } from '../../../domain/pictures/genogram/words.ts'
import { isRelationshipCode } from '../../../domain/relationships/relationshipCodes.ts'
import { relationshipLabel } from '../../../domain/relationships/relationshipLabel.ts'

/** Made once: a new one for every sentence cost more than the drawing. */
const listFormat = new Intl.ListFormat('en-GB')
const list = (names: readonly string[]) => listFormat.format(names)
const couples = {
  married: ['is married to, or in a civil partnership with,', 'is separated from', 'is divorced from'],
  together: ['lives as a couple with', 'is no longer together with', 'is no longer together with'],
  parents_only: ['has a child with', 'has a child with', 'has a child with']
} as const
/** One of the two has died. */
const couplesBefore = {
  married: ['was married to, or in a civil partnership with,', 'was separated from', 'was divorced from'],
  together: ['lived as a couple with', 'was no longer together with', 'was no longer together with'],
  parents_only: ['had a child with', 'had a child with', 'had a child with']
} as const
const hangs = {
  birth: 'is the child of',
  adopted: 'was adopted: the parents are',
  kinship: 'is cared for as kin by',
  foster: 'is fostered by',
  step: 'is the step-child of',
  disputed: 'may be the child of (this is disputed):',
  donor: 'was conceived with a donor:',
  grandparent: 'is a grandchild or great-grandchild of',
  half: 'is a half-brother or half-sister of'
} as const

export const genogramWords: GenogramWords = {
  letters: {
    birth: '',
    adopted: 'A',
    kinship: 'K',
    foster: 'F',
    step: 'S',
    disputed: '?',
    donor: 'D',
    grandparent: 'G',
    half: '½'
  },
  homeName: at => `Home ${at + 1}`,
  title: day => `Genogram: who is who on ${day}`,
  livesWith: (name, others) => `${name}, lives with ${others}.`,
  livesInTwoHomes: (name, homes) => `${name}, has more than one home: ${homes}.`,
  livesIn: (name, home) => `${name}, lives in ${home}.`,
  homeHolds: (home, names) => `${home}: ${names} live there together.`,
  livesWhere: (home, others) => `${home} with ${others}`,
  childOf: (name, parents, line) => `${name} ${hangs[line]} ${parents}.`,
  couple: (one, other, line, slashes, isPast) =>
    `${one} ${(isPast ? couplesBefore : couples)[line][slashes]} ${other}.`,
  died: (name, when) => `${name}: ${when}.`,
  bornTogether: (names, count, identical) =>
    `${names} ${count === 2 ? (identical ? 'are identical twins' : 'are twins') : count === 3 ? 'are triplets' : 'were born together'}.`,
  parentsOfLoss: parents => `The parents: ${parents}.`,
  childrenWith: (children, otherParent) =>
    `${children} (${otherParent === '' ? 'the other parent is not written down' : `with ${otherParent}`})`,
  halfThrough: (parent, sets) => `Half-brothers and half-sisters through ${parent}: ${sets}.`,
  notDrawn: relationships => `Not drawn: ${relationships}.`,
  relationship: (from, code, to) => `${from} is ${isRelationshipCode(code) ? relationshipLabel(code) : code} of ${to}`,
  list,
  table: {
    caption: 'The people of the genogram, from the eldest generation down',
    columns: ['Person', 'Age', 'Child of', 'Partners, twins', 'Home']
  },
  childLines: {
    birth: 'born to them',
    adopted: 'adopted',
    kinship: 'cared for by kin or a guardian',
    foster: 'fostered',
    step: 'step-child',
    disputed: 'disputed: not known for certain',
    donor: 'donor',
    grandparent: 'grandchild, the parent between is not written down',
    half: 'half-brother or half-sister, parents not written down'
  },
  legend: {
    shapes: {
      man: 'man or boy',
      woman: 'woman or girl',
      other: 'non-binary, or another gender',
      not_known: 'not known',
      unborn: 'not born yet',
      loss: 'pregnancy that ended'
    },
    died: 'has died',
    married: 'married or civil partners',
    together: 'a couple, not married',
    parents_only: 'parents together; nothing is written about them as a couple',
    apart: 'no longer together',
    divorced: 'divorced, or the civil partnership ended',
    twins: 'twins or more',
    identical: 'identical twins',
    home: 'people at one address on that day'
  }
}

export const genogramStrings = {
  label: 'Genogram',
  why: 'Drawn from the people, their relationships and their addresses. Change those, and it changes by itself.',
  secret: 'Show what only named people may see (disputed parents, donors)',
  losses: 'Show pregnancies that ended',
  move: 'Move people along their row',
  moveDone: 'Stop moving',
  moveHint:
    'Choose somebody, then drag, or press the left and right arrow keys. Everybody stays in the row of their generation.',
  reset: 'Undo all moves',
  resetDone: 'Everybody stands where the picture puts them.',
  empty: 'No people yet. Write down who belongs to the family, and the genogram draws itself.',
  emptyGo: 'Go to people',
  diedOn: (when: string) => `died ${when}`,
  endedOn: (when: string) => `ended ${when}`
}
