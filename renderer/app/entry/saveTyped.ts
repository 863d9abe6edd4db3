import type { z } from 'zod'
import type { Json } from '../../../domain/nonAnswer.ts'
import { type Entry, type FieldProblem, saveEntries, saveEntry, voidEntry } from '../../../electron/contract/entry.ts'
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
  reportTakenBack(await askBack(wish, id))
}

async function takeAllBack(wishes: readonly (Wish & { readonly id: string })[]): Promise<void> {
  const replies = []
  for (const wish of wishes.toReversed()) replies.push(await askBack(wish, wish.id))
  const [first] = replies
  reportTakenBack(replies.find(reply => !reply.ok) ?? first)
}

function reportTakenBack(reply: Awaited<ReturnType<typeof askBack>> | undefined): void {
  useChanges.getState().noteChange(Date.now())
  if (reply) say(reply.ok ? words.undone : reply.error.say, { tone: reply.ok ? 'notice' : 'overdue' })
}

async function askBack(wish: Wish, id: string) {
  const { familyId, type, entry, fields } = wish
  return entry
    ? await call(saveEntry, {
        familyId,
        type,
        id,
        // What is kept private has no stamp in the register.
        stamp: type === 'safeAddress' ? null : await stampOf(familyId, id),
        fields: fieldsBefore(entry, fields)
      })
    : await call(voidEntry, { familyId, type, id, reason: words.undoReason, restore: false })
}

/** Writes several entries that are one fact, all or none, with one report and one undo. */
export async function saveAllTyped(
  familyId: string,
  wishes: readonly Omit<Wish, 'familyId'>[],
  what: string
): Promise<Outcome> {
  const reply = await call(saveEntries, {
    familyId,
    entries: wishes.map(({ type, entry, fields }) => ({
      type,
      id: entry?.id ?? null,
      stamp: entry?.stamp ?? null,
      fields: { ...fields }
    }))
  })
  if (!reply.ok) {
    say(reply.error.say, { tone: 'overdue' })
    return { saved: false, problems: [] }
  }
  if (reply.value.outcome === 'problems')
    return { saved: false, problems: reply.value.problems.map(({ field, kind, say }) => ({ field, kind, say })) }
  const { ids, warnings } = reply.value
  useChanges.getState().noteChange(Date.now())
  const doubts = [...new Set(warnings.map(warning => warning.say))].join(' ')
  say([doubts ? words.savedWithWarnings(what) : words.saved(what), doubts].filter(Boolean).join(' '), {
    tone: doubts ? 'notice' : 'well',
    undo: () => takeAllBack(wishes.map((wish, at) => ({ ...wish, familyId, id: ids[at] ?? '' })))
  })
  return { saved: true, problems: [] }
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
