import * as assessment from './assessment.ts'
import * as attachment from './attachment.ts'
import * as chronology from './chronology.ts'
import * as copies from './copies.ts'
import * as day from './day.ts'
import * as draft from './draft.ts'
import * as entry from './entry.ts'
import * as family from './family.ts'
import * as find from './find.ts'
import * as merge from './merge.ts'
import type { Method } from './method.ts'
import * as note from './note.ts'
import * as print from './print.ts'
import * as reading from './reading.ts'
import * as seal from './seal.ts'
import * as session from './session.ts'
import * as visit from './visit.ts'
import * as window from './window.ts'

const subjects = [
  seal,
  session,
  window,
  family,
  entry,
  find,
  merge,
  day,
  draft,
  assessment,
  attachment,
  note,
  chronology,
  reading,
  copies,
  visit,
  print
]

function isMethod(exported: unknown): exported is Method {
  return typeof exported === 'object' && exported !== null && 'channel' in exported && 'audit' in exported
}

/** Every method by its channel: whatever is not here does not exist for the window. */
export const methods: ReadonlyMap<string, Method> = new Map(
  subjects
    .flatMap(subject => Object.values<unknown>(subject))
    .filter(isMethod)
    .map(method => [method.channel, method])
)
