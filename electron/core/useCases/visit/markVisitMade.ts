import type { Unit } from '../../../../db/commit/unit.ts'
import { listPlannedVisits } from '../../../../db/queries/plannedVisits.ts'
import type { NoteDraft } from '../../../../domain/notes/noteDraft.ts'
import { plannedFor } from '../../../../domain/visits/plannedVisit.ts'
import { visitStrings } from '../../../../resources/strings/en-GB/visit.ts'

type Made = { readonly familyId: string; readonly draft: NoteDraft; readonly eventOn: string }

/** The note of a visit ends the plan of it: it was made, or nobody opened the door. In the note's own transaction. */
export async function markVisitMade(unit: Unit, { familyId, draft, eventOn }: Made): Promise<void> {
  if (draft.noteType !== 'visit') return
  const planned = plannedFor(await listPlannedVisits(unit.db, familyId), eventOn)
  if (planned === null) return
  const set = draft.failedContact ? { cancelledReason: visitStrings.planned.notReached } : { heldOn: eventOn }
  unit.put({ type: 'meeting', id: planned.id, bucket: `f:${familyId}`, set, seen: 'current' })
}
