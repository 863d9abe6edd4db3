import type { Block } from '../../../domain/copies/document.ts'
import { localDateOf } from '../../../domain/dates/isoDate.ts'
import { labelOf } from '../../../resources/codes/list.ts'
import { noteHeadingCodes, noteTypeCodes } from '../../../resources/codes/note.ts'
import { copyPaper, copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import type { OpenedCopy } from '../openCopy.ts'
import type { CopySource, SourceNote } from '../source.ts'
import { headOf, paperDay } from './picturePages.ts'
import { readTaken, type TakenEntry } from './readTaken.ts'
import { mayReadOf } from './scopeOfTaken.ts'
import type { Taken, TakenPart } from './taken.ts'

const words = copyPaper.taken

/** One finished note: the paragraphs that were marked for the family and are about whoever reads, and what was promised. */
export function takeNote(source: CopySource, opened: OpenedCopy): Taken {
  const { note } = source
  if (!note) return { parts: [], left: [], fieldsRead: [], build: () => [] }
  const paragraphs = mayBeGiven(note.paragraphs, opened)
  const addenda = opened.kind === 'file' ? readable(note.addenda, opened) : []
  const promises = readable(note.promises, opened).filter(promise => mayReadOf(promise.texts('toIds'), opened))
  const part = (key: string, name: string, entry: TakenEntry): TakenPart => ({
    key: `${key}|${entry.id}`,
    part: name,
    lines: [entry.text('words')]
  })
  return {
    parts: [
      ...paragraphs.map(one => part('paragraph', labelOf(noteHeadingCodes, one.text('heading')), one)),
      ...addenda.map(one => part('addendum', words.added, one)),
      ...promises.map(one => part('promise', words.promised, one))
    ],
    left:
      paragraphs.length < note.paragraphs.length
        ? [{ what: copyStrings.taken.otherParagraphs, why: copyStrings.taken.whyParagraphs }]
        : [],
    fieldsRead: ['noteParagraph', 'noteAddendum', 'promise'],
    build: standing => {
      const stands = (key: string) => (entry: TakenEntry) => standing.has(`${key}|${entry.id}`)
      return [
        ...noteHead(source, opened, note),
        ...paragraphs.filter(stands('paragraph')).flatMap(paragraphBlocks),
        ...addendumBlocks(addenda.filter(stands('addendum'))),
        ...promiseBlocks(promises.filter(stands('promise')))
      ]
    }
  }
}

const readable = (entries: SourceNote['paragraphs'], opened: OpenedCopy): readonly TakenEntry[] =>
  entries
    .filter(({ enteredInError }) => !enteredInError)
    .map(entry => readTaken(entry, 'note', opened))
    .filter(({ kept }) => !kept)

function mayBeGiven(entries: SourceNote['paragraphs'], opened: OpenedCopy): readonly TakenEntry[] {
  const open = readable(entries, opened)
  if (opened.kind === 'file') return open
  return open.filter(one => one.number('familyCopy') === 1 && mayReadOf(one.texts('aboutIds'), opened))
}

function noteHead(source: CopySource, opened: OpenedCopy, note: SourceNote): readonly Block[] {
  const entry = readTaken(note.entry, 'note', opened)
  const [heading] = headOf(source, opened, 'note', source.today)
  const eventOn = entry.text('eventOn')
  const kind = labelOf(noteTypeCodes, entry.text('noteType'))
  return [
    ...(heading === undefined ? [] : [heading]),
    {
      kind: 'facts',
      rows: [
        ...(opened.kind === 'file' ? [] : [{ name: copyPaper.forWhom, words: opened.recipientName }]),
        { name: words.when, words: [kind, eventOn === '' ? '' : paperDay(eventOn)].filter(Boolean).join(', ') },
        { name: words.writtenBy, words: note.authorName },
        { name: copyPaper.madeOn, words: paperDay(source.today) }
      ].filter(row => row.words !== '')
    }
  ]
}

/** Words that were typed in several lines stay in several lines. */
const lines = (text: string): readonly Block[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => ({ kind: 'paragraph', words: line }))

const paragraphBlocks = (entry: TakenEntry): readonly Block[] => [
  { kind: 'heading', level: 2, words: labelOf(noteHeadingCodes, entry.text('heading')) },
  ...lines(entry.text('words'))
]

function addendumBlocks(addenda: readonly TakenEntry[]): readonly Block[] {
  if (addenda.length === 0) return []
  return [
    { kind: 'heading', level: 2, words: words.added },
    ...addenda.flatMap(entry => {
      const at = entry.text('writtenAt')
      return [...(at === '' ? [] : lines(paperDay(localDateOf(at)))), ...lines(entry.text('words'))]
    })
  ]
}

function promiseBlocks(promises: readonly TakenEntry[]): readonly Block[] {
  if (promises.length === 0) return []
  const say = (entry: TakenEntry) => {
    const [due, kept] = [entry.text('dueOn'), entry.text('keptOn')]
    const when = kept === '' ? (due === '' ? '' : words.by(paperDay(due))) : words.kept(paperDay(kept))
    return [entry.text('words'), when].filter(Boolean).join(' ')
  }
  return [
    { kind: 'heading', level: 2, words: words.promised },
    { kind: 'list', items: promises.map(say) }
  ]
}
