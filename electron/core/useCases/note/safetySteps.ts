import type { z } from 'zod'
import type { Unit } from '../../../../db/commit/unit.ts'
import { findEntry, type ReadEntry } from '../../../../db/queries/entries.ts'
import type { NoteDraft } from '../../../../domain/notes/noteDraft.ts'
import { isTimeAhead, readDay, readTime } from '../../../../domain/notes/noteTime.ts'
import { callsMade, isWorry } from '../../../../domain/notes/safetyCalls.ts'
import { noteProblemSentences, noteSentences } from '../../../../resources/strings/en-GB/notes.ts'
import type { recordCall, SafetyStep } from '../../../contract/note.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { error, textOf } from '../../rules/rule.ts'
import { inFamily } from '../family/askAccess.ts'
import { openNoteGate } from './noteGate.ts'
import { timeNowOf } from './timeNow.ts'

type Writing = {
  readonly familyId: string
  readonly noteId: string
  readonly draft: NoteDraft
  readonly at: string
}

/** Writes the calls that were made, and where none was, why. A call that lacks a part is not written as one. */
export function writeSafetySteps(context: UseCaseContext, unit: Unit, { familyId, noteId, draft, at }: Writing): void {
  const bucket = `f:${familyId}`
  const own = { familyId, noteId, workerId: context.worker.workerId, writtenAt: at }
  const calls = callsMade(draft)
  for (const { who, number, on, time, outcome } of calls) {
    const fields = {
      ...own,
      stepKind: 'rung',
      whoWords: who.trim(),
      number: number.trim(),
      rungOn: readDay(on),
      rungTime: readTime(time),
      outcomeWords: outcome.trim()
    }
    unit.put({ type: 'safetyStep', id: context.newId(), bucket, set: fields })
  }
  const why = draft.notRungWhy.trim()
  if (!isWorry(draft.safety) || calls.length > 0 || why === '') return
  const fields = { ...own, stepKind: 'not_rung', outcomeWords: why }
  unit.put({ type: 'safetyStep', id: context.newId(), bucket, set: fields })
}

export function asSafetyStep({ id, fields }: ReadEntry, names: ReadonlyMap<string, string>): SafetyStep {
  return {
    id,
    kind: fields.stepKind === 'rung' ? 'rung' : 'not_rung',
    who: textOf(fields.whoWords),
    number: textOf(fields.number),
    on: textOf(fields.rungOn),
    time: textOf(fields.rungTime),
    outcome: textOf(fields.outcomeWords),
    byWorkerName: names.get(textOf(fields.workerId)) ?? ''
  }
}

/** A call that was made after the note was finished. */
export async function record(
  context: UseCaseContext,
  input: z.output<typeof recordCall.input>
): Promise<z.input<typeof recordCall.output>> {
  const { familyId, noteId, id, who, number, on, outcome } = input
  return inFamily(context, { familyId, action: 'note.recordCall' }, async (unit, ask) => {
    const note = await findEntry(unit.db, 'note', noteId)
    const gate = await openNoteGate(
      context,
      unit.db,
      ask,
      [textOf(note?.fields.authorId)].filter(one => one !== '')
    )
    if (note === null || note.fields.familyId !== familyId || !gate.maySee(note, 'S3'))
      throw new Refused(noteSentences.notFound)
    gate.mustWrite()
    const at = context.now().toISOString()
    const [year = '', month = '', day = ''] = on.split('-')
    const rungOn = readDay({ year, month, day })
    const rungTime = readTime(input.time)
    const whole = who !== '' && number !== '' && outcome !== '' && rungOn !== null && rungTime !== null
    const ahead = whole && isTimeAhead(rungOn, rungTime, { today: ask.today, timeNow: timeNowOf(at) })
    if (!whole || ahead) {
      unit.audit({ action: 'note.recordCall', subjectIds: [familyId, noteId], outcome: 'problems' })
      const say = noteProblemSentences[ahead ? 'callInFuture' : 'callIncomplete']
      return { outcome: 'problems', problems: [error('call', say)] }
    }
    const known = await findEntry(unit.db, 'safetyStep', id)
    if (known !== null && known.fields.noteId !== noteId) throw new Refused(noteSentences.notFound)
    const set = {
      familyId,
      noteId,
      stepKind: 'rung',
      whoWords: who,
      number,
      rungOn,
      rungTime,
      outcomeWords: outcome,
      workerId: context.worker.workerId,
      writtenAt: at
    }
    if (known === null) unit.put({ type: 'safetyStep', id, bucket: `f:${familyId}`, set })
    unit.audit({
      action: 'note.recordCall',
      subjectIds: [familyId, noteId],
      outcome: known === null ? 'saved' : 'repeated'
    })
    return { outcome: 'recorded' }
  })
}
