import type { z } from 'zod'
import { historyOf } from '../../../../db/history/historyOf.ts'
import { findEntry } from '../../../../db/queries/entries.ts'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import { canView } from '../../../../domain/access/canAccess.ts'
import { idsOf, keptIdOf } from '../../../../domain/joining/joined.ts'
import { isRecordTypeName } from '../../../../domain/records/registry.ts'
import { noSuchEntry } from '../../../../resources/strings/en-GB/access.ts'
import { peopleSentences } from '../../../../resources/strings/en-GB/people.ts'
import type { readEntryHistory } from '../../../contract/entry.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { inFamily, mustAllow, questionOf } from '../family/askAccess.ts'
import { readRegister } from '../family/readRegister.ts'
import { fieldViewer, viewRegister } from '../family/viewRegister.ts'
import { joinedIn } from '../merge/joinedIn.ts'
import { canViewSafeAddress } from './mayWrite.ts'

/** Every value that a field ever had, of the fields that this worker may see today. */
export async function readHistory(
  context: UseCaseContext,
  { familyId, type, id, field }: z.output<typeof readEntryHistory.input>
): Promise<z.input<typeof readEntryHistory.output>> {
  if (!isRecordTypeName(type)) throw new Refused(peopleSentences.readOnlyType)
  return inFamily(context, { familyId, action: 'entry.history' }, async (unit, ask) => {
    mustAllow(canView(questionOf(context, ask, { object: 'person', shareClass: 'S1' })))
    const beside = await readRegister(context, unit.db, ask, null)
    const joined = type === 'person' ? await joinedIn(context, unit.db, familyId) : []
    const shownId = keptIdOf(id, joined)
    const entry = beside.register.find(one => one.type === type && one.id === shownId)
    if (!entry) throw new Refused(noSuchEntry)
    const isKept = entry.type === 'safeAddress'
    if (!isKept && !viewRegister({ context, ask, beside }).some(one => one.type === type && one.id === shownId))
      throw new Refused(noSuchEntry)
    if (isKept) {
      const whole = await findEntry(unit.db, type, id)
      mustAllow(canViewSafeAddress(context, ask, whole ?? entry))
    }
    const mayRead = fieldViewer({ context, ask, beside })
    const steps = []
    for (const each of type === 'person' ? idsOf(id, joined) : [id])
      steps.push(...(await historyOf(unit.db, { type, id: each }, field)))
    const visible = steps.filter(step => isKept || mayRead(entry, step.field))
    const names = await listWorkerNames(
      unit.db,
      visible.map(step => step.workerId)
    )
    unit.audit({ action: 'entry.history', subjectIds: [familyId, id], outcome: 'shown' })
    return {
      rows: visible.map(({ field, value, writtenAt, workerId, standing }) => ({
        field,
        value,
        writtenAt,
        workerId,
        workerName: names.get(workerId) ?? '',
        shown: standing === 'shown'
      }))
    }
  })
}
