import type { Kysely } from 'kysely'
import { z } from 'zod'
import { sha256 } from '../../../../db/commit/signing.ts'
import type { Unit } from '../../../../db/commit/unit.ts'
import type { EntryFields, ReadEntry } from '../../../../db/queries/entries.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { Json } from '../../../../domain/nonAnswer.ts'
import type { NoteSealState } from '../../../contract/note.ts'
import { textOf } from '../../rules/rule.ts'
import { isOwnKey, isWhole, listSealed, readBody } from '../seal/sealed.ts'

/** A commit holds 256 KiB, and JSON inside JSON grows: a part stays below this, counted as it will stand there. */
const largestPart = 200_000

export type SealedParagraph = { readonly id: string; readonly bucket: string; readonly fields: EntryFields }

const Part = z.object({
  kind: z.literal('notePart'),
  noteId: z.string(),
  paragraphs: z.array(z.object({ id: z.string(), fields: z.record(z.string(), Json) }))
})
const Body = z.object({
  kind: z.literal('note'),
  noteId: z.string(),
  sealId: z.string(),
  byWorkerId: z.string(),
  fields: z.record(z.string(), Json),
  parts: z.array(z.object({ id: z.string(), sha256: z.string() }))
})

/** Half of a letter pair is no letter: the file keeps the sign for that, so this is what is signed and compared. */
const asKept = (_key: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value)

const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(JSON.stringify(value)), 'utf8')

/** What is for named people only never shares a part with the rest. */
function partsOf(paragraphs: readonly SealedParagraph[]) {
  const parts: { bucket: string; size: number; paragraphs: Omit<SealedParagraph, 'bucket'>[] }[] = []
  for (const { bucket, ...paragraph } of paragraphs) {
    const size = sizeOf(paragraph)
    const open = parts.findLast(part => part.bucket === bucket)
    if (open && open.size + size <= largestPart) {
      open.paragraphs.push(paragraph)
      open.size += size
    } else parts.push({ bucket, size, paragraphs: [paragraph] })
  }
  return parts
}

export type NoteToSeal = {
  readonly noteId: string
  readonly sealId: string
  readonly familyId: string
  readonly byWorkerId: string
  readonly fields: EntryFields
  readonly paragraphs: readonly SealedParagraph[]
  readonly aboutIds: readonly string[]
}

/** Signs the whole note with its writer's key: first the paragraphs in parts, then one body that names each by its hash. */
export function sealNote(unit: Unit, note: NoteToSeal, newId: () => string): void {
  const { noteId, sealId, familyId, byWorkerId, fields, aboutIds } = note
  const draft = { id: noteId, seen: [] }
  const parts = partsOf(note.paragraphs).map(({ bucket, paragraphs }, place) => {
    const body = JSON.stringify({ kind: 'notePart', noteId, place, paragraphs }, asKept)
    const id = newId()
    unit.seal({ type: 'notePart', id, bucket, body, draft, aboutIds })
    return { id, sha256: sha256(Buffer.from(body, 'utf8')).toString('hex') }
  })
  const body = JSON.stringify({ kind: 'note', noteId, sealId, byWorkerId, fields, parts }, asKept)
  unit.seal({ type: 'note', id: sealId, bucket: `f:${familyId}`, body, draft, aboutIds })
}

const inOneOrder = (fields: { readonly [field: string]: Json }) =>
  JSON.stringify(
    Object.entries(fields).toSorted(([left], [right]) => left.localeCompare(right)),
    asKept
  )

/**
 * Whether a note is still what its writer signed: each time it is opened, so that a file changed outside the app is not
 * read as if somebody stood for it. `paragraphs` are all that stand, whoever may read them.
 */
export async function checkNoteSeal(
  db: Kysely<Tables>,
  note: ReadEntry,
  paragraphs: readonly ReadEntry[]
): Promise<NoteSealState> {
  const main = (await listSealed(db, [textOf(note.fields.sealId)])).find(({ type }) => type === 'note')
  if (!main) return 'missing'
  const body = readBody(Body, main.body)
  const isAbout = body?.noteId === note.id && body.sealId === main.id && body.byWorkerId === main.workerId
  if (!body || !isAbout || !isWhole(main) || !(await isOwnKey(db, main))) return 'broken'
  const rows = await listSealed(
    db,
    body.parts.map(({ id }) => id)
  )
  const signed = new Map<string, string>()
  for (const { id, sha256: named } of body.parts) {
    const row = rows.find(one => one.id === id && one.type === 'notePart')
    if (!row) return 'missing'
    const part = readBody(Part, row.body)
    const isNamed = sha256(Buffer.from(row.body, 'utf8')).toString('hex') === named
    if (!isNamed || !isWhole(row) || part?.noteId !== note.id) return 'broken'
    for (const paragraph of part.paragraphs) signed.set(paragraph.id, inOneOrder(paragraph.fields))
  }
  const stands =
    inOneOrder(body.fields) === inOneOrder(note.fields) &&
    signed.size === paragraphs.length &&
    paragraphs.every(({ id, fields }) => signed.get(id) === inOneOrder(fields))
  return stands ? 'holds' : 'answersDiffer'
}
