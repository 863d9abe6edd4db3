import type { LeftOut } from '../../domain/copies/document.ts'
import { findPlaces } from '../../domain/copies/placeWords.ts'
import { isTaken, kindsFor } from '../../domain/copies/recipients.ts'
import { copyStrings } from '../../resources/strings/en-GB/copies.ts'
import { documentOf, placeOwners, warningsOf } from './documentOf.ts'
import { familyPages } from './familyPages.ts'
import { groupOf } from './groups.ts'
import { layOut } from './layOut.ts'
import { letterPages } from './letterPages.ts'
import type { MadeCopy } from './madeCopy.ts'
import { type OpenedCopy, openCopy } from './openCopy.ts'
import { type Piece, takePieces } from './pieces.ts'
import { mayBePassedOn } from './quotes.ts'
import { listRefusals } from './refusals.ts'
import type { CopySource, CopyWish } from './source.ts'
import { makeTaken } from './taken/makeTaken.ts'

const words = copyStrings

/** Makes one paper for one recipient: only from what `allowList` names for them, and without a gap where something is not. */
export function makeCopy(source: CopySource, wish: CopyWish): MadeCopy {
  return isTaken(wish.copyKind) ? makeTaken(source, { ...wish, copyKind: wish.copyKind }) : makePages(source, wish)
}

function makePages(source: CopySource, wish: CopyWish): MadeCopy {
  const opened = openCopy(source, wish.recipient)
  const found = kindsFor[opened.kind].includes(wish.copyKind) ? takePieces(source, opened) : []
  const quotes = found.filter(piece => piece.place === 'quote' && mayBePassedOn(piece.aboutId, source, opened))
  const wanted = found.filter(
    ({ place, key }) =>
      place !== 'quote' || opened.kind === 'child' || (quotes.some(one => one.key === key) && wish.quotes.includes(key))
  )
  const showing = wanted.filter(piece => findPlaces(piece.lines.join('\n'), opened.mustNotShow).length > 0)
  const standing = wanted.filter(piece => !showing.includes(piece) && !wish.without.includes(piece.key))
  const pages =
    wish.copyKind === 'family_copy' || wish.copyKind === 'child_page'
      ? familyPages(source, wish, opened, standing)
      : letterPages(wish, opened, standing)
  const blocks = layOut(pages, wish.layout)
  const left = listLeftOut(found, standing, showing, { source, opened })
  const document = documentOf(blocks, { source, wish, opened, left })
  return {
    document,
    quotes:
      opened.kind === 'child'
        ? []
        : quotes.map(piece => ({
            key: piece.key,
            child: shortName(opened, piece.aboutId),
            words: piece.lines.join(' ')
          })),
    blocked: showing
      .filter(({ key }) => !wish.without.includes(key))
      .map(piece => ({
        key: piece.key,
        say: words.blocked.say(partName(piece, opened), placeOwners(piece.lines, opened))
      })),
    pieces: wanted
      .filter(piece => !showing.includes(piece))
      .map(piece => ({ key: piece.key, part: partName(piece, opened), words: piece.lines.join(' ') })),
    warnings: warningsOf(document, source, wish, opened),
    refusals: listRefusals(source, wish, opened, document),
    fieldsRead: [...new Set(standing.map(({ field }) => field))]
  }
}

const shortName = ({ names }: OpenedCopy, id: string) => names.get(id)?.short ?? ''

function partName(piece: Piece, opened: OpenedCopy): string {
  const group = words.pieces[groupOf(piece)]
  const name = shortName(opened, piece.aboutId)
  return name === '' ? group : words.ofChild(group, name)
}

function listLeftOut(
  found: readonly Piece[],
  standing: readonly Piece[],
  showing: readonly Piece[],
  { source, opened }: { readonly source: CopySource; readonly opened: OpenedCopy }
): readonly LeftOut[] {
  const pieces = found
    .filter(piece => !standing.includes(piece))
    .map(piece => ({
      what: partName(piece, opened),
      why: showing.includes(piece) ? words.why.place : piece.place === 'quote' ? words.why.quote : words.why.takenOut
    }))
  const own = opened.ownCopyIds.map(id => ({ what: shortName(opened, id), why: words.why.ownCopy }))
  const others = source.people.some(({ isChild, id }) => isChild && !opened.names.has(id))
  const limited = others && opened.kind !== 'file' ? [{ what: words.otherChildren, why: words.why.notTheirs }] : []
  const never = words.never[opened.kind].map(what => ({ what, why: words.why.kind }))
  return [...pieces, ...own, ...limited, ...never]
}
