import { wordsOf } from '../../domain/copies/advice.ts'
import type { Block, CopyDocument, LeftOut } from '../../domain/copies/document.ts'
import { findPlaces } from '../../domain/copies/placeWords.ts'
import { kindsFor } from '../../domain/copies/recipients.ts'
import { dateInWords } from '../../domain/dates/dateInWords.ts'
import { exactDate } from '../../domain/dates/partialDate.ts'
import { copyPaper, copyStrings } from '../../resources/strings/en-GB/copies.ts'
import { familyPages } from './familyPages.ts'
import { groupOf } from './groups.ts'
import { layOut } from './layOut.ts'
import { letterPages } from './letterPages.ts'
import { type OpenedCopy, openCopy } from './openCopy.ts'
import { type Piece, takePieces } from './pieces.ts'
import { mayBePassedOn } from './quotes.ts'
import { listRefusals } from './refusals.ts'
import type { CopySource, CopyWish } from './source.ts'

export type MadeCopy = {
  readonly document: CopyDocument
  /** Children's words that may be ticked into this copy, one by one. */
  readonly quotes: readonly { readonly key: string; readonly child: string; readonly words: string }[]
  /** Paragraphs that are not in it, because of what they may show; each is to be looked at (domain.md 13.3, 4). */
  readonly blocked: readonly { readonly key: string; readonly say: string }[]
  /** Paragraphs that are in it, by name, for taking out. */
  readonly pieces: readonly { readonly key: string; readonly part: string; readonly words: string }[]
  readonly warnings: readonly string[]
  readonly refusals: readonly string[]
  /** Names of the fields that were read; for the audit, never their words. */
  readonly fieldsRead: readonly string[]
}

const words = copyStrings

/** Makes one paper for one recipient: only from what `allowList` names for them, and without a gap where something is not. */
export function makeCopy(source: CopySource, wish: CopyWish): MadeCopy {
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
  const document = documentOf(blocks, {
    source,
    wish,
    opened,
    left: listLeftOut(found, standing, showing, { source, opened })
  })
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
      .map(piece => ({ key: piece.key, say: words.blocked.say(partName(piece, opened), placeOwners(piece, opened)) })),
    pieces: wanted
      .filter(piece => !showing.includes(piece))
      .map(piece => ({ key: piece.key, part: partName(piece, opened), words: piece.lines.join(' ') })),
    warnings: warningsOf(blocks, source, wish, opened),
    refusals: listRefusals(source, wish, opened, blocks),
    fieldsRead: [...new Set(standing.map(({ field }) => field))]
  }
}

type Making = {
  readonly source: CopySource
  readonly wish: CopyWish
  readonly opened: OpenedCopy
  readonly left: readonly LeftOut[]
}

function documentOf(blocks: readonly Block[], { source, wish, opened, left }: Making): CopyDocument {
  const day = dateInWords(exactDate(source.today))
  const footer = opened.kind === 'file' ? copyPaper.fileFooter(day) : copyPaper.footer(opened.recipientName, day)
  return {
    title: copyPaper.titles[wish.copyKind],
    recipient: opened.recipientName,
    language: wish.language,
    layout: wish.layout,
    madeOn: source.today,
    footer: source.practice ? copyPaper.practiceFooter(footer) : footer,
    blocks,
    leftOut: left
  }
}

const shortName = ({ names }: OpenedCopy, id: string) => names.get(id)?.short ?? ''

function partName(piece: Piece, opened: OpenedCopy): string {
  const group = words.pieces[groupOf(piece)]
  const name = shortName(opened, piece.aboutId)
  return name === '' ? group : words.ofChild(group, name)
}

function placeOwners(piece: Piece, opened: OpenedCopy): string {
  const ids = findPlaces(piece.lines.join('\n'), opened.mustNotShow).map(({ personId }) => personId)
  const names = [...new Set(ids)].map(id => opened.names.get(id)?.short ?? words.somebody)
  return [...new Set(names)].join(', ')
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

function warningsOf(
  blocks: readonly Block[],
  source: CopySource,
  wish: CopyWish,
  opened: OpenedCopy
): readonly string[] {
  const places = findPlaces(wordsOf(blocks), opened.shouldNotShow)
  const names = [...new Set(places.map(({ personId }) => opened.names.get(personId)?.short ?? words.somebody))]
  const draft = source.assessmentIsDraft && (wish.copyKind === 'family_copy' || wish.copyKind === 'child_page')
  return [...names.map(words.warnings.place), ...(draft ? [words.warnings.draft] : [])]
}
