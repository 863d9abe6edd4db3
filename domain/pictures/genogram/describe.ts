import type { PictureTable } from '../drawing.ts'
import type { GenogramPerson } from './facts.ts'
import type { GenogramLayout } from './layout.ts'
import type { GenogramWords } from './words.ts'

type Describer = { readonly layout: GenogramLayout; readonly words: GenogramWords }

const called = ({ name, ageWords }: GenogramPerson) => (ageWords === '' ? name : `${name}, ${ageWords}`)

function namesOf({ layout, words }: Describer, ids: readonly string[]): string {
  return words.list(ids.flatMap(id => layout.facts.people.find(person => person.id === id)?.shortName ?? []))
}

function homeSentences(person: GenogramPerson, describer: Describer): readonly string[] {
  const { layout, words } = describer
  const homes = layout.facts.homes.flatMap((home, at) =>
    home.personIds.includes(person.id)
      ? [
          {
            name: words.homeName(at),
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
      words.livesInTwoHomes(called(person), words.list(homes.map(({ name, others }) => words.livesWhere(name, others))))
    ]
  return homes.map(({ others }) => words.livesWith(called(person), others))
}

function parentSentences(person: GenogramPerson, describer: Describer): readonly string[] {
  // The line says it; a sentence about whose child it would have been is one that nobody needs to read.
  if (person.shape === 'loss') return []
  return describer.layout.unions.flatMap(({ partnerIds, children }) =>
    partnerIds.length === 0
      ? []
      : children
          .filter(({ childId }) => childId === person.id)
          .map(({ line }) => describer.words.childOf(person.shortName, namesOf(describer, partnerIds), line))
  )
}

function coupleSentences(person: GenogramPerson, { layout, words }: Describer, once: boolean): readonly string[] {
  return layout.unions.flatMap(({ couple }) => {
    if (!couple?.personIds.includes(person.id)) return []
    const otherId = couple.personIds.find(id => id !== person.id)
    const other = layout.facts.people.find(({ id }) => id === otherId)
    if (!other || (once && couple.personIds[0] !== person.id)) return []
    return [words.couple(person.shortName, other.shortName, couple.line, couple.slashes)]
  })
}

function twinSentences(person: GenogramPerson, describer: Describer, once: boolean): readonly string[] {
  return describer.layout.read.siblings
    .filter(({ kind, personIds }) => kind !== 'full' && kind !== 'half' && personIds.includes(person.id))
    .filter(({ personIds }) => !once || personIds[0] === person.id)
    .map(({ personIds, kind }) => describer.words.twins(namesOf(describer, personIds), kind === 'identical'))
}

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
    ...twinSentences(person, describer, false),
    ...homeSentences({ ...person, name: person.shortName, ageWords: '' }, describer)
  ].join(' ')
}

/** The picture in sentences, in the order in which it is read: row by row. */
export function describe(layout: GenogramLayout, words: GenogramWords): readonly string[] {
  const describer = { layout, words }
  const people = inReadingOrder(layout)
  return [
    ...people.flatMap(person => {
      const home = homeSentences(person, describer)
      return [
        ...(home.length > 0 ? home : [`${called(person)}.`]),
        ...(person.hasDied && person.diedWords !== '' ? [words.died(person.shortName, person.diedWords)] : []),
        ...parentSentences(person, describer),
        ...coupleSentences(person, describer, true),
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
