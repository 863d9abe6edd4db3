import { wordsOf } from '../../domain/copies/advice.ts'
import type { Block, CopyDocument, LeftOut, Translation } from '../../domain/copies/document.ts'
import { findPlaces } from '../../domain/copies/placeWords.ts'
import { isTaken } from '../../domain/copies/recipients.ts'
import { listChildrenOf } from '../../domain/copies/scope.ts'
import { dateInWords } from '../../domain/dates/dateInWords.ts'
import { exactDate } from '../../domain/dates/partialDate.ts'
import { languageOf } from '../../resources/codes/writtenLanguage.ts'
import { copyPaper, copyStrings } from '../../resources/strings/en-GB/copies.ts'
import { livesElsewhere } from './homes.ts'
import { nameOn } from './names.ts'
import { listKin, type OpenedCopy } from './openCopy.ts'
import type { CopySource, CopyWish } from './source.ts'

type Making = {
  readonly source: CopySource
  readonly wish: CopyWish
  readonly opened: OpenedCopy
  readonly left: readonly LeftOut[]
}

const words = copyStrings

/** The finished paper: its pages, what stands at the foot of each, its cover, and the same words in another language. */
export function documentOf(blocks: readonly Block[], { source, wish, opened, left }: Making): CopyDocument {
  const day = dateInWords(exactDate(source.today))
  const footer = opened.kind === 'file' ? copyPaper.fileFooter(day) : copyPaper.footer(opened.recipientName, day)
  const beside = translationOf(wish)
  return {
    title: copyPaper.titles[wish.copyKind],
    recipient: opened.recipientName,
    language: 'en-GB',
    layout: isTaken(wish.copyKind) && wish.layout === 'child' ? 'plain' : wish.layout,
    madeOn: source.today,
    footer: source.practice ? copyPaper.practiceFooter(footer) : footer,
    blocks,
    leftOut: left,
    ...(isTaken(wish.copyKind) && wish.copyKind !== 'note' ? { landscape: true } : {}),
    ...(wish.cover === true ? { cover: copyPaper.cover(opened.sender.authority, source.practice === true) } : {}),
    ...(beside === null ? {} : { beside })
  }
}

function translationOf({ translation, language }: CopyWish): Translation | null {
  const lines = (translation?.lines ?? []).filter(line => line.words.trim() !== '')
  const { code, label } = languageOf(language)
  if (!translation || lines.length === 0 || code === 'en') return null
  return { language: code, madeBy: copyPaper.translated(label, translation.by), lines }
}

/** Every word there is on the paper: also what a translator typed, and who that was. */
export function allWordsOf({ blocks, beside, footer, recipient }: CopyDocument): string {
  const translated = beside === undefined ? [] : [beside.madeBy, ...beside.lines.map(line => line.words)]
  return [wordsOf(blocks), ...translated, footer, recipient].join('\n')
}

/** Whose kept places some lines may show, as this recipient may call them. */
export function placeOwners(lines: readonly string[], opened: OpenedCopy): string {
  const ids = findPlaces(lines.join('\n'), opened.mustNotShow).map(({ personId }) => personId)
  const names = [...new Set(ids)].map(id => opened.names.get(id)?.short ?? words.somebody)
  return [...new Set(names)].join(', ')
}

export function warningsOf(
  document: CopyDocument,
  source: CopySource,
  wish: CopyWish,
  opened: OpenedCopy
): readonly string[] {
  const places = findPlaces(allWordsOf(document), opened.shouldNotShow)
  const names = [...new Set(places.map(({ personId }) => opened.names.get(personId)?.short ?? words.somebody))]
  const draft = source.assessmentIsDraft && (wish.copyKind === 'family_copy' || wish.copyKind === 'child_page')
  const printed = new Set(document.blocks.flatMap(linesOfBlock))
  const stale = document.beside?.lines.some(({ of }) => !printed.has(of)) === true
  return [
    ...names.map(words.warnings.place),
    ...(draft ? [words.warnings.draft] : []),
    ...listParentsElsewhere(source, opened).map(words.warnings.parentElsewhere),
    ...(stale ? [words.warnings.translation] : [])
  ]
}

/** What a translator works through, one after the other. */
export function linesOfBlock(block: Block): readonly string[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [block.words]
  return block.kind === 'list' ? block.items : []
}

/** What is told of the whole family may be about a parent who lives elsewhere: their health, money and home are not (FC-4). */
function listParentsElsewhere(source: CopySource, { kind, recipientId, childIds }: OpenedCopy): readonly string[] {
  if (kind !== 'parent' || recipientId === null) return []
  const kin = listKin(source.entries)
  return source.people
    .filter(({ id, isChild, deceased }) => id !== recipientId && !isChild && !deceased)
    .filter(({ id }) => listChildrenOf(id, kin).some(child => childIds.includes(child)))
    .filter(({ id }) => livesElsewhere(recipientId, id, source))
    .map(({ id }) => nameOn(kind, id, source.entries).short)
}
