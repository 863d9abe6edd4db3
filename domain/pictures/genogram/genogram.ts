import type { Picture } from '../drawing.ts'
import { describe, inReadingOrder, speakPerson, tableOf } from './describe.ts'
import type { GenogramFacts, GenogramWishes } from './facts.ts'
import { layOut } from './layout.ts'
import { legendOf } from './legend.ts'
import type { GenogramWords } from './words.ts'

export type Genogram = {
  readonly picture: Picture
  /** Where each person stands along their row: what is kept when one of them is moved. */
  readonly placeOf: ReadonlyMap<string, number>
}

/** The family tree of one day as a picture, a table and sentences. It is drawn from the facts; only places along a row can be changed. */
export function genogram(facts: GenogramFacts, wishes: GenogramWishes, words: GenogramWords, day: string): Genogram {
  const layout = layOut(facts, wishes, words)
  return {
    picture: {
      width: layout.width,
      height: layout.height,
      title: words.title(day),
      drawn: layout.drawn,
      stops: inReadingOrder(layout).map(person => ({
        key: person.id,
        name: speakPerson(person, layout, words),
        box: layout.boxOf.get(person.id) ?? { x: 0, y: 0, width: 0, height: 0 },
        opens: { kind: 'person', id: person.id }
      })),
      legend: legendOf(layout, words),
      words: describe(layout, words),
      table: tableOf(layout, words)
    },
    placeOf: layout.placeOf
  }
}
