import type { AutomaticEvent } from '../../../domain/chronology/automaticEvents.ts'
import { categoryOfFact } from '../../../domain/chronology/categoryOfFact.ts'
import { type EventLine, sortEvents } from '../../../domain/chronology/eventLine.ts'
import { isNamedOnlyEvent } from '../../../domain/chronology/namedOnly.ts'
import type { Block } from '../../../domain/copies/document.ts'
import { boundsOf } from '../../../domain/dates/compareDates.ts'
import { dateInWords } from '../../../domain/dates/dateInWords.ts'
import { drawTimeline } from '../../../domain/pictures/chronology/timeline.ts'
import { eventCategories, eventSourceTypes } from '../../../resources/codes/chronology.ts'
import { labelOf } from '../../../resources/codes/list.ts'
import { chronologyStrings } from '../../../resources/strings/en-GB/chronology.ts'
import { copyPaper, copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { eventWords } from '../../core/useCases/chronology/eventWords.ts'
import { nameOn } from '../names.ts'
import type { OpenedCopy } from '../openCopy.ts'
import type { CopySource, CopyWish } from '../source.ts'
import { headOf, picturePages } from './picturePages.ts'
import { readTaken } from './readTaken.ts'
import { mayReadOf } from './scopeOfTaken.ts'
import type { Taken } from './taken.ts'

const words = chronologyStrings
/** On no paper for anybody but our own file: what the police told, and what one of the family did to another. */
const neverGiven: ReadonlySet<string> = new Set(['police', 'domestic_abuse'])
/** That the other home moved, or has more people in it now, is the other home (FC-4). */
const otherHome: ReadonlySet<string> = new Set(['housing', 'move', 'family_change'])

/** What happened, for one recipient: as a table (`chronology`), or drawn along the years with its table (`timeline`). */
export function takeChronology(
  source: CopySource,
  opened: OpenedCopy,
  wish: CopyWish & { readonly copyKind: 'chronology' | 'timeline' },
  day: string
): Taken {
  const all = [...writtenLines(source, opened, wish.copyKind), ...followedLines(source, opened)]
  const ofOne = (line: EventLine) =>
    !wish.aboutId || line.personIds.length === 0 || line.personIds.includes(wish.aboutId)
  const lines = sortEvents(all.filter(line => mayRead(line, opened) && ofOne(line))).filter(
    ({ date }) => (boundsOf(date)?.earliest ?? '') <= day
  )
  const withheld = (source.events ?? []).filter(({ enteredInError }) => !enteredInError).length
  return {
    parts: lines.map(line => ({
      key: `event|${line.key}`,
      part: copyStrings.taken.event,
      lines: [line.what, line.significance, line.source].filter(part => part !== '')
    })),
    left:
      lines.filter(({ origin }) => origin !== 'system').length < withheld
        ? [{ what: copyStrings.taken.otherEvents, why: copyStrings.taken.whyEvents }]
        : [],
    fieldsRead: ['chronologyEvent'],
    build: standing => {
      const stands = lines.filter(({ key }) => standing.has(`event|${key}`))
      return wish.copyKind === 'timeline' ? drawn(source, opened, stands, day) : told(source, opened, stands, day)
    }
  }
}

function mayRead(line: EventLine, opened: OpenedCopy): boolean {
  if (opened.kind === 'file') return true
  if (neverGiven.has(line.category) || !mayReadOf(line.personIds, opened)) return false
  return opened.kind !== 'other_parent' || !otherHome.has(line.category)
}

function writtenLines(source: CopySource, opened: OpenedCopy, kind: 'chronology' | 'timeline'): readonly EventLine[] {
  return (source.events ?? []).flatMap((event): readonly EventLine[] => {
    if (event.enteredInError || event.bucket.includes('/r:') || isNamedOnlyEvent(event.fields)) return []
    const entry = readTaken(event, kind, opened)
    const shareClass = entry.text('shareClass')
    if (entry.kept) return []
    // A service reads what was shared with the team around the family; a family, what may stand in its copy.
    if (opened.kind === 'professional' && shareClass !== 'S2') return []
    if (opened.kind !== 'professional' && opened.kind !== 'file' && entry.number('familyCopy') === 0) return []
    return [
      {
        key: event.id,
        date: entry.partial('eventDate') ?? { quality: 'unknown' },
        end: entry.partial('eventEnd'),
        personIds: entry.texts('childIds'),
        category: entry.text('category'),
        what: entry.text('what'),
        significance: entry.text('significance'),
        source: entry.text('source'),
        sourceType: entry.text('sourceType'),
        origin: 'typed',
        namedOnly: false
      }
    ]
  })
}

function followedLines(source: CopySource, opened: OpenedCopy): readonly EventLine[] {
  const events = (source.automatic ?? []).filter(event => opened.kind === 'file' || aboutThem(event, opened))
  const ids = events.flatMap(({ personIds, detail }) => [...personIds, detail])
  const known = source.people.filter(({ id }) => ids.includes(id))
  const names = new Map(known.map(({ id }) => [id, nameOn(opened.kind, id, source.entries).full]))
  return events.map(event => ({
    key: event.key,
    date: event.date,
    end: null,
    personIds: event.personIds,
    category: categoryOfFact(event.kind),
    what: eventWords(event, names),
    significance: '',
    source: '',
    sourceType: 'record',
    origin: 'system',
    namedOnly: false
  }))
}

/** Of several children who began at one school each reader sees the line only if they may read of all of them. */
const aboutThem = (event: AutomaticEvent, opened: OpenedCopy) =>
  opened.kind !== 'professional' && mayReadOf(event.personIds, opened)

const whenOf = ({ date, end }: EventLine) => `${dateInWords(date)}${end === null ? '' : ` – ${dateInWords(end)}`}`
const toldBy = ({ source, sourceType }: EventLine) =>
  [source, sourceType === '' ? '' : labelOf(eventSourceTypes, sourceType)].filter(Boolean).join(', ')

function peopleOf(source: CopySource, opened: OpenedCopy, lines: readonly EventLine[]) {
  const ids = new Set(lines.flatMap(({ personIds }) => personIds))
  return source.people
    .filter(({ id }) => ids.has(id))
    .map(({ id }) => ({ id, name: nameOn(opened.kind, id, source.entries).full }))
}

function drawn(source: CopySource, opened: OpenedCopy, lines: readonly EventLine[], day: string): readonly Block[] {
  const forFile = opened.kind === 'file'
  const picture = drawTimeline(lines, peopleOf(source, opened, lines), {
    title: copyPaper.titles.timeline,
    family: words.family,
    empty: words.empty,
    undated: words.undated,
    columns: [...columns(forFile)],
    stop: words.stop,
    legend: words.legend,
    categoryOf: code => labelOf(eventCategories, code),
    sourceOf: toldBy
  })
  const rows = forFile ? picture.table.rows : picture.table.rows.map(row => row.slice(0, -1))
  return picturePages(source, opened, {
    kind: 'timeline',
    day,
    pictures: [{ ...picture, table: { ...picture.table, rows } }]
  })
}

function columns(forFile: boolean): readonly string[] {
  const { when, who, kind, what, meant, toldBy: by } = words.columns
  return [when, who, kind, what, meant, ...(forFile ? [by] : [])]
}

function told(source: CopySource, opened: OpenedCopy, lines: readonly EventLine[], day: string): readonly Block[] {
  const forFile = opened.kind === 'file'
  const people = peopleOf(source, opened, lines)
  const whose = ({ personIds }: EventLine) =>
    people
      .filter(({ id }) => personIds.includes(id))
      .map(({ name }) => name)
      .join(', ') || words.family
  return [
    ...headOf(source, opened, 'chronology', day),
    lines.length === 0
      ? { kind: 'paragraph', words: copyPaper.taken.noEvents }
      : {
          kind: 'table',
          caption: copyPaper.titles.chronology,
          columns: columns(forFile),
          rows: lines.map(line => [
            whenOf(line),
            whose(line),
            labelOf(eventCategories, line.category),
            line.what,
            line.significance,
            ...(forFile ? [toldBy(line)] : [])
          ])
        }
  ]
}
