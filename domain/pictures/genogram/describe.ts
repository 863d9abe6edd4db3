import type { PictureTable } from '../drawing.ts'
import type { GenogramPerson } from './facts.ts'
import type { GenogramLayout } from './layout.ts'
import { connected } from './unions.ts'
import type { GenogramWords } from './words.ts'

type Describer = { readonly layout: GenogramLayout; readonly words: GenogramWords }

const LISTED_EACH_TIME = 6

const called = ({ name, ageWords }: GenogramPerson) => (ageWords === '' ? name : `${name}, ${ageWords}`)

function namesOf({ layout, words }: Describer, ids: readonly string[]): string {
  return words.list(ids.flatMap(id => layout.facts.people.find(person => person.id === id)?.shortName ?? []))
}

/** Who live in a large home are listed once: ten names after each of ten names tell a listener nothing. */
function largeHomeSentences(describer: Describer): readonly string[] {
  const { layout, words } = describer
  return layout.facts.homes.flatMap(({ personIds }, at) =>
    personIds.length > LISTED_EACH_TIME
      ? [words.homeHolds(words.homeName(at), namesOf(describer, inRowOrder(personIds, layout)))]
      : []
  )
}

function homeSentences(person: GenogramPerson, describer: Describer): readonly string[] {
  const { layout, words } = describer
  const homes = layout.facts.homes.flatMap((home, at) =>
    home.personIds.includes(person.id)
      ? [
          {
            name: words.homeName(at),
            isLarge: home.personIds.length > LISTED_EACH_TIME,
            others: namesOf(
              describer,
              home.personIds.filter(id => id !== person.id)
            )
          }
        ]
      : []
  )
  if (homes.length > 1)
    return [
      words.livesInTwoHomes(
        called(person),
        words.list(homes.map(({ name, others, isLarge }) => (isLarge ? name : words.livesWhere(name, others))))
      )
    ]
  return homes.map(({ name, others, isLarge }) =>
    isLarge ? words.livesIn(called(person), name) : words.livesWith(called(person), others)
  )
}

function parentSentences(person: GenogramPerson, { layout, words }: Describer): readonly string[] {
  const describer = { layout, words }
  return layout.unions.flatMap(({ partnerIds, children }) =>
    partnerIds.length === 0
      ? []
      : children
          .filter(({ childId }) => childId === person.id)
          .map(({ line }) =>
            person.shape === 'loss'
              ? words.parentsOfLoss(namesOf(describer, partnerIds))
              : words.childOf(person.shortName, namesOf(describer, partnerIds), line)
          )
  )
}

function coupleSentences(person: GenogramPerson, { layout, words }: Describer, once: boolean): readonly string[] {
  return layout.unions.flatMap(({ couple }) => {
    if (!couple?.personIds.includes(person.id)) return []
    const otherId = couple.personIds.find(id => id !== person.id)
    const other = layout.facts.people.find(({ id }) => id === otherId)
    if (!other || (once && couple.personIds[0] !== person.id)) return []
    const isPast = person.hasDied || other.hasDied
    return [words.couple(person.shortName, other.shortName, couple.line, couple.slashes, isPast)]
  })
}

/** All who were born together in one sentence; who of them is identical in one of its own where they are more than two. */
function twinSentences(person: GenogramPerson, describer: Describer, once: boolean): readonly string[] {
  const { layout, words } = describer
  const ties = layout.read.siblings.filter(({ kind }) => kind === 'twin' || kind === 'identical')
  const order = layout.rows.flat()
  const set = connected(ties.map(({ personIds }) => personIds)).find(ids => ids.includes(person.id))
  if (!set) return []
  const together = order.filter(id => set.includes(id))
  const identical = ties.filter(
    ({ kind, personIds }) => kind === 'identical' && personIds[0] !== undefined && set.includes(personIds[0])
  )
  if (once && together[0] !== person.id) return []
  if (together.length === 2) return [words.bornTogether(namesOf(describer, together), 2, identical.length > 0)]
  return [
    words.bornTogether(namesOf(describer, together), together.length, false),
    ...identical.map(({ personIds }) => words.bornTogether(namesOf(describer, personIds), 2, true))
  ]
}

/** Who are half-brothers and half-sisters is seen from the lines; whoever hears the picture is told. */
function halfSentences(person: GenogramPerson, describer: Describer): readonly string[] {
  const { layout, words } = describer
  const sets = layout.unions.flatMap(({ partnerIds, children }) => {
    const ids = children.filter(({ line }) => line === 'birth').map(({ childId }) => childId)
    if (!partnerIds.includes(person.id) || ids.length === 0) return []
    const others = partnerIds.filter(id => id !== person.id)
    const inOrder = inRowOrder(ids, layout)
    return [{ inOrder, words: words.childrenWith(namesOf(describer, inOrder), namesOf(describer, others)) }]
  })
  const order = layout.rows.flat()
  const fromLeft = sets.toSorted(
    (one, other) => order.indexOf(one.inOrder[0] ?? '') - order.indexOf(other.inOrder[0] ?? '')
  )
  return sets.length < 2 ? [] : [words.halfThrough(person.shortName, fromLeft.map(set => set.words).join('; '))]
}

const inRowOrder = (ids: readonly string[], { rows }: GenogramLayout) => rows.flat().filter(id => ids.includes(id))

function notDrawnSentences({ layout, words }: Describer): readonly string[] {
  const nameOf = (id: string) => layout.facts.people.find(person => person.id === id)?.shortName ?? ''
  const said = layout.notDrawn.map(tie =>
    words.relationship(nameOf(tie.fromPersonId), tie.relationshipType, nameOf(tie.toPersonId))
  )
  return said.length === 0 ? [] : [words.notDrawn(words.list(said))]
}

/** Everything that is said of one person: what the keyboard stop speaks. */
export function speakPerson(person: GenogramPerson, layout: GenogramLayout, words: GenogramWords): string {
  const describer = { layout, words }
  return [
    `${called(person)}.`,
    ...(person.diedWords === '' ? [] : [`${person.diedWords}.`]),
    ...parentSentences(person, describer),
    ...coupleSentences(person, describer, false),
    ...halfSentences(person, describer),
    ...twinSentences(person, describer, false),
    ...homeSentences({ ...person, name: person.shortName, ageWords: '' }, describer)
  ].join(' ')
}

/** The picture in sentences, in the order in which it is read: row by row. */
export function describe(layout: GenogramLayout, words: GenogramWords): readonly string[] {
  const describer = { layout, words }
  const people = inReadingOrder(layout)
  return [
    ...largeHomeSentences(describer),
    ...people.flatMap(person => {
      const home = homeSentences(person, describer)
      return [
        ...(home.length > 0 ? home : [`${called(person)}.`]),
        ...(person.diedWords === '' ? [] : [words.died(person.shortName, person.diedWords)]),
        ...parentSentences(person, describer),
        ...coupleSentences(person, describer, true),
        ...halfSentences(person, describer),
        ...twinSentences(person, describer, true)
      ]
    }),
    ...notDrawnSentences(describer)
  ]
}

export const inReadingOrder = (layout: GenogramLayout): readonly GenogramPerson[] =>
  layout.rows.flat().flatMap(id => layout.facts.people.find(person => person.id === id) ?? [])

export function tableOf(layout: GenogramLayout, words: GenogramWords): PictureTable {
  const describer = { layout, words }
  return {
    caption: words.table.caption,
    columns: words.table.columns,
    rows: inReadingOrder(layout).map(person => [
      person.name,
      [person.ageWords, person.diedWords].filter(Boolean).join(', '),
      layout.unions
        .flatMap(({ partnerIds, children }) =>
          partnerIds.length === 0
            ? []
            : children
                .filter(({ childId }) => childId === person.id)
                .map(({ line }) =>
                  [namesOf(describer, partnerIds), line === 'birth' ? '' : ` (${words.childLines[line]})`].join('')
                )
        )
        .join('; '),
      [...coupleSentences(person, describer, false), ...twinSentences(person, describer, false)].join(' '),
      layout.facts.homes
        .flatMap((home, at) => (home.personIds.includes(person.id) ? [words.homeName(at)] : []))
        .join(', ')
    ])
  }
}
