import { findPlaces } from '../../../domain/copies/placeWords.ts'
import { kindsFor, type TakenKind } from '../../../domain/copies/recipients.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { documentOf, placeOwners, warningsOf } from '../documentOf.ts'
import { ownWordsOf } from '../familyPages.ts'
import type { MadeCopy } from '../madeCopy.ts'
import { type OpenedCopy, openCopy } from '../openCopy.ts'
import { listRefusals } from '../refusals.ts'
import type { CopySource, CopyWish } from '../source.ts'
import { takeChronology } from './takeChronology.ts'
import { takeEcomap } from './takeEcomap.ts'
import { takeGenogram } from './takeGenogram.ts'
import { takeNote } from './takeNote.ts'
import type { Taken } from './taken.ts'
import { takeScores } from './takeScores.ts'

type TakenWish = CopyWish & { readonly copyKind: TakenKind }

const words = copyStrings
const nothing: Taken = { parts: [], left: [], fieldsRead: [], build: () => [] }

/** A picture, a chronology or a note for one recipient: what may show a kept place stands back until it was looked at. */
export function makeTaken(source: CopySource, wish: TakenWish): MadeCopy {
  const opened = openCopy(source, wish.recipient)
  const taken = kindsFor[opened.kind].includes(wish.copyKind) ? take(source, opened, wish) : nothing
  const showing = taken.parts.filter(({ lines }) => findPlaces(lines.join('\n'), opened.mustNotShow).length > 0)
  const wanted = taken.parts.filter(part => !showing.includes(part))
  const standing = wanted.filter(({ key }) => !wish.without.includes(key))
  const blocks = [...taken.build(new Set(standing.map(({ key }) => key))), ...ownWordsOf(wish)]
  const left = [
    ...showing.map(({ part }) => ({ what: part, why: words.why.place })),
    ...wanted.filter(part => !standing.includes(part)).map(({ part }) => ({ what: part, why: words.why.takenOut })),
    ...taken.left,
    ...words.never[opened.kind].map(what => ({ what, why: words.why.kind }))
  ]
  const document = documentOf(blocks, { source, wish, opened, left })
  return {
    document,
    quotes: [],
    blocked: showing
      .filter(({ key }) => !wish.without.includes(key))
      .map(({ key, part, lines }) => ({ key, say: words.blocked.say(part, placeOwners(lines, opened)) })),
    pieces: wanted.map(({ key, part, lines }) => ({ key, part, words: lines.join(' ') })),
    warnings: warningsOf(document, source, wish, opened),
    refusals: listRefusals(source, wish, opened, document),
    fieldsRead: taken.fieldsRead
  }
}

function take(source: CopySource, opened: OpenedCopy, wish: TakenWish): Taken {
  const day = wish.day !== undefined && wish.day !== null && wish.day < source.today ? wish.day : source.today
  switch (wish.copyKind) {
    case 'genogram':
      return takeGenogram(source, opened, day)
    case 'ecomap':
      return takeEcomap(source, opened, day)
    case 'scores':
      return takeScores(source, opened, wish, day)
    case 'timeline':
    case 'chronology':
      return takeChronology(source, opened, { ...wish, copyKind: wish.copyKind }, day)
    case 'note':
      return takeNote(source, opened)
  }
}
