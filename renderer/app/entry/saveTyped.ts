import type { z } from 'zod'
import type { Json } from '../../../domain/nonAnswer.ts'
import { type Entry, type FieldProblem, saveEntry, voidEntry } from '../../../electron/contract/entry.ts'
import { openFamily } from '../../../electron/contract/family.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { useChanges } from '../../state/changes.ts'
import { say } from '../../state/notices.ts'
import { call } from '../call.ts'
import type { FieldsTyped } from './fieldDefinition.ts'

export type EntryTypeName = z.input<typeof saveEntry.input>['type']

type Wish = {
  readonly familyId: string
  readonly type: EntryTypeName
  readonly entry: Entry | null
  readonly fields: FieldsTyped
}
type Outcome = { readonly saved: boolean; readonly problems: readonly FieldProblem[] }

const words = personStrings.entry
const typeWords: Readonly<Record<string, string>> = personStrings.types
const fieldsBefore = (entry: Entry, changed: FieldsTyped): { [field: string]: Json } =>
  Object.fromEntries(Object.keys(changed).map(field => [field, entry.fields[field] ?? null]))

/** The stamp of what stands now: an undo says that it has seen the value it takes back. */
async function stampOf(familyId: string, entryId: string): Promise<string | null> {
  const reply = await call(openFamily, { familyId, asAt: null })
  return (reply.ok && reply.value.entries.find(entry => entry.id === entryId)?.stamp) || null
}

async function takeBack(wish: Wish, id: string): Promise<void> {
  const { familyId, type, entry, fields } = wish
  const reply = entry
    ? await call(saveEntry, {
        familyId,
        type,
        id,
        stamp: await stampOf(familyId, id),
        fields: fieldsBefore(entry, fields)
      })
    : await call(voidEntry, { familyId, type, id, reason: words.undoReason, restore: false })
  useChanges.getState().noteChange(Date.now())
  say(reply.ok ? words.undone : reply.error.say, { tone: reply.ok ? 'notice' : 'overdue' })
}

/** Writes one entry and reports it with an undo; problems come back to stand beside their fields. */
export async function saveTyped(wish: Wish): Promise<Outcome> {
  const { familyId, type, entry, fields } = wish
  const reply = await call(saveEntry, {
    familyId,
    type,
    id: entry?.id ?? null,
    stamp: entry?.stamp ?? null,
    fields: { ...fields }
  })
  if (!reply.ok) {
    say(reply.error.say, { tone: 'overdue' })
    return { saved: false, problems: [] }
  }
  if (reply.value.outcome === 'problems') return { saved: false, problems: reply.value.problems }
  const { id, warnings } = reply.value
  useChanges.getState().noteChange(Date.now())
  const what = typeWords[type] ?? ''
  const doubts = warnings.map(warning => warning.say).join(' ')
  say([warnings.length > 0 ? words.savedWithWarnings(what) : words.saved(what), doubts].filter(Boolean).join(' '), {
    tone: warnings.length > 0 ? 'notice' : 'well',
    undo: () => takeBack(wish, id)
  })
  return { saved: true, problems: [] }
}
