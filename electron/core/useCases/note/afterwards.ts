import type { z } from 'zod'
import { findEntry } from '../../../../db/queries/entries.ts'
import { listPromiseEntries } from '../../../../db/queries/notes.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import { noteSentences } from '../../../../resources/strings/en-GB/notes.ts'
import type { addToNote, keepPromise, listPromises, voidNote } from '../../../contract/note.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { textOf } from '../../rules/rule.ts'
import { inFamily } from '../family/askAccess.ts'
import { openNoteGate } from './noteGate.ts'
import { asPromise } from './openNote.ts'
import { readNotes } from './readNotes.ts'

/** What comes after a note was finalised stands beside it, signed, with its own day and name. */
export async function add(
  context: UseCaseContext,
  { familyId, noteId, id, words, shareClass }: z.output<typeof addToNote.input>
): Promise<z.input<typeof addToNote.output>> {
  return inFamily(context, { familyId, action: 'note.add' }, async (unit, ask) => {
    const { gate, notes } = await readNotes(context, unit, ask)
    if (!notes.some(({ row }) => row.id === noteId)) throw new Refused(noteSentences.notFound)
    gate.mustWrite()
    const known = await findEntry(unit.db, 'noteAddendum', id)
    if (known !== null && known.fields.noteId !== noteId) throw new Refused(noteSentences.notFound)
    if (known === null) {
      const bucket = shareClass === 'S4' ? `f:${familyId}/r:named` : `f:${familyId}`
      const fields = {
        noteId,
        words,
        shareClass,
        authorId: context.worker.workerId,
        writtenAt: context.now().toISOString()
      }
      unit.put({ type: 'noteAddendum', id, bucket, set: fields })
      const body = JSON.stringify({ kind: 'noteAddendum', id, fields })
      unit.seal({
        type: 'noteAddendum',
        id: context.newId(),
        bucket,
        body,
        draft: { id: noteId, seen: [] },
        aboutIds: []
      })
    }
    unit.audit({ action: 'note.add', subjectIds: [familyId, noteId], outcome: known === null ? 'saved' : 'repeated' })
    return { id }
  })
}

export async function markAsError(
  context: UseCaseContext,
  { familyId, noteId, reason, restore }: z.output<typeof voidNote.input>
): Promise<z.input<typeof voidNote.output>> {
  return inFamily(context, { familyId, action: 'note.void' }, async (unit, ask) => {
    const { notes } = await readNotes(context, unit, ask)
    const note = notes.find(({ row }) => row.id === noteId)
    if (!note) throw new Refused(noteSentences.notFound)
    if (note.row.authorId !== context.worker.workerId) throw new Refused(noteSentences.onlyWriter)
    const change = { type: 'note', id: noteId, bucket: `f:${familyId}`, seen: 'current' } as const
    if (restore) unit.reinstate(change)
    else unit.void({ ...change, reason })
    unit.audit({
      action: 'note.void',
      subjectIds: [familyId, noteId],
      outcome: restore ? 'restored' : 'entered-in-error'
    })
    return {}
  })
}

export async function promises(
  context: UseCaseContext,
  { familyId }: z.output<typeof listPromises.input>
): Promise<z.input<typeof listPromises.output>> {
  return inFamily(context, { familyId, action: 'note.list' }, async (unit, ask) => {
    const gate = await openNoteGate(context, unit.db, ask, [])
    const entries = (await listPromiseEntries(unit.db, familyId)).filter(entry => gate.maySee(entry, 'S3'))
    const names = await listWorkerNames(
      unit.db,
      entries.map(({ fields }) => textOf(fields.byWorkerId)).filter(id => id !== '')
    )
    unit.audit({ action: 'note.list', subjectIds: [familyId], outcome: 'shown' })
    return { rows: entries.map(entry => asPromise(entry, names)) }
  })
}

export async function keep(
  context: UseCaseContext,
  { familyId, promiseId, keptOn }: z.output<typeof keepPromise.input>
): Promise<z.input<typeof keepPromise.output>> {
  return inFamily(context, { familyId, action: 'note.keepPromise' }, async (unit, ask) => {
    const gate = await openNoteGate(context, unit.db, ask, [])
    const promise = await findEntry(unit.db, 'promise', promiseId)
    if (promise === null || promise.fields.familyId !== familyId || !gate.maySee(promise, 'S3'))
      throw new Refused(noteSentences.notFound)
    gate.mustWrite()
    if (keptOn !== null && keptOn > ask.today) throw new Refused(noteSentences.keptInFuture)
    unit.put({ type: 'promise', id: promiseId, bucket: promise.bucket, set: { keptOn }, seen: 'current' })
    unit.audit({
      action: 'note.keepPromise',
      subjectIds: [familyId, promiseId],
      outcome: keptOn === null ? 'open' : 'kept'
    })
    return {}
  })
}
