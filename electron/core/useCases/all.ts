import type { Handler } from '../handler.ts'
import { handlers as assessment } from './assessment/handlers.ts'
import { handlers as attachment } from './attachment.ts'
import { handlers as chronology } from './chronology.ts'
import { handlers as copies } from './copies/handlers.ts'
import { handlers as day } from './day/handlers.ts'
import { handlers as draft } from './draft.ts'
import { handlers as entry } from './entry.ts'
import { handlers as family } from './family.ts'
import { handlers as familyHistory } from './familyHistory.ts'
import { handlers as find } from './find.ts'
import { handlers as merge } from './merge/handlers.ts'
import { readingAsOne } from './merge/readingAsOne.ts'
import { handlers as note } from './note.ts'
import { handlers as reading } from './reading.ts'
import { handlers as visit } from './visit.ts'

const subjects: readonly (readonly Handler[])[] = [
  family,
  familyHistory,
  entry,
  find,
  merge,
  day,
  draft,
  assessment,
  attachment,
  note,
  copies,
  chronology,
  reading,
  visit
]

/** Every use case by the channel it answers. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  subjects
    .flat()
    .map(readingAsOne)
    .map(handler => [handler.method.channel, handler])
)
