import type { z } from 'zod'
import { findEntry } from '../../../../db/queries/entries.ts'
import { isRecordTypeName } from '../../../../domain/records/registry.ts'
import { noSuchEntry } from '../../../../resources/strings/en-GB/access.ts'
import { peopleSentences } from '../../../../resources/strings/en-GB/people.ts'
import type { voidEntry } from '../../../contract/entry.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { findRule } from '../../rules/all.ts'
import { movedId } from '../../rules/movedId.ts'
import { inFamily } from '../family/askAccess.ts'
import { joinedIn } from '../merge/joinedIn.ts'
import { mustBeAllowedToWrite } from './mayWrite.ts'
import { mustBelong } from './saveEntry.ts'

/** "Entered in error", or taken back: nothing is removed, and the reason stands beside it for good. */
export async function markAsError(
  context: UseCaseContext,
  { familyId, type, id, reason, restore }: z.output<typeof voidEntry.input>
): Promise<z.input<typeof voidEntry.output>> {
  // A tie to a family is ended by a manager, for a reason, in a use case of its own.
  const ownWay = type === 'family' || type === 'conflictOfInterest'
  if (!isRecordTypeName(type) || findRule(type) === null || ownWay) throw new Refused(peopleSentences.readOnlyType)
  return inFamily(context, { familyId, action: 'entry.void' }, async (unit, ask) => {
    const existing = await findEntry(unit.db, type, id)
    if (existing === null) throw new Refused(noSuchEntry)
    const joined = await joinedIn(context, unit.db, familyId)
    await mustBelong(unit, ask, { type, id, existing, movedFrom: null }, joined)
    await mustBeAllowedToWrite(context, unit.db, ask, { type, existing, changes: {} })
    // What was moved into a compartment is not brought back into the open by an undo.
    if (restore && (await findEntry(unit.db, type === 'personAddress' ? 'safeAddress' : type, movedId(id))) !== null)
      throw new Refused(noSuchEntry)
    const change = { type, id, bucket: existing.bucket, seen: 'current' as const }
    if (restore) unit.reinstate(change)
    else unit.void({ ...change, reason })
    unit.audit({ action: 'entry.void', subjectIds: [familyId, id], outcome: restore ? 'restored' : 'entered-in-error' })
    return { outcome: 'saved', id, warnings: [] }
  })
}
