import type { z } from 'zod'
import { categoryOfFact } from '../../../domain/chronology/categoryOfFact.ts'
import { type EventLine, sortEvents } from '../../../domain/chronology/eventLine.ts'
import { boundsOf } from '../../../domain/dates/compareDates.ts'
import type { listChronology } from '../../../electron/contract/chronology.ts'
import type { Entry } from '../../../electron/contract/entry.ts'
import { partialIn, textIn, textsIn } from '../../app/register/fieldsOf.ts'

type Told = z.output<typeof listChronology.output>
export type ShownLine = EventLine & { readonly entry: Entry | null }

/** Everything a chronology shows until a day, in order: what somebody wrote, and what follows from the register. */
export function linesOf({ entries, automatic }: Told, until: string): readonly ShownLine[] {
  const written = entries.filter(entry => !entry.enteredInError).map(writtenLine)
  const followed = automatic.map(
    ({ key, kind, date, personIds, what }): ShownLine => ({
      key,
      date,
      end: null,
      personIds,
      category: categoryOfFact(kind),
      what,
      significance: '',
      source: '',
      sourceType: 'record',
      origin: 'system',
      namedOnly: false,
      entry: null
    })
  )
  return sortEvents([...written, ...followed]).filter(({ date }) => (boundsOf(date)?.earliest ?? '') <= until)
}

function writtenLine(entry: Entry): ShownLine {
  return {
    key: entry.id,
    date: partialIn(entry, 'eventDate') ?? { quality: 'unknown' },
    end: partialIn(entry, 'eventEnd'),
    personIds: textsIn(entry, 'childIds'),
    category: textIn(entry, 'category'),
    what: textIn(entry, 'what'),
    significance: textIn(entry, 'significance'),
    source: textIn(entry, 'source'),
    sourceType: textIn(entry, 'sourceType'),
    origin: textIn(entry, 'origin') === 'promoted_from_note' ? 'promoted_from_note' : 'typed',
    namedOnly: textIn(entry, 'shareClass') === 'S4',
    entry
  }
}
