import type { z } from 'zod'
import { listOtherValues, type ReadEntry } from '../../../../db/queries/entries.ts'
import { canView } from '../../../../domain/access/canAccess.ts'
import { entryKey } from '../../../../domain/merge/replica.ts'
import { peopleSentences } from '../../../../resources/strings/en-GB/people.ts'
import type { openFamily } from '../../../contract/family.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { inFamily, mustAllow, questionOf } from './askAccess.ts'
import { readHeader } from './familyHeader.ts'
import { readRegister } from './readRegister.ts'
import { viewRegister } from './viewRegister.ts'

type Input = z.output<typeof openFamily.input>
type Output = z.input<typeof openFamily.output>

/** The whole register of one family as this worker may see it; the look is in the audit before anything is shown. */
export async function open(context: UseCaseContext, { familyId, asAt }: Input): Promise<Output> {
  if (asAt !== null && Number.isNaN(Date.parse(asAt))) throw new Refused(peopleSentences.notRead)
  return inFamily(context, { familyId, action: 'family.open' }, async (unit, ask) => {
    mustAllow(canView(questionOf(context, ask, { object: 'person', shareClass: 'S1' })))
    const beside = await readRegister(context, unit.db, ask, asAt)
    const seen = viewRegister({ context, ask, beside })
    const others = asAt === null ? await listOtherValues(unit.db, seen) : new Map()
    const entries = seen.map(entry => toEntry(entry, others))
    const otherVersions = entries.reduce((sum, entry) => sum + entry.others.length, 0)
    const header = await readHeader(context, unit.db, ask, { register: beside.register, otherVersions })
    const personIds = seen.filter(entry => entry.type === 'person').map(entry => entry.id)
    unit.audit({ action: 'family.open', subjectIds: [familyId, ...personIds].slice(0, 200), outcome: 'shown' })
    return { header, entries }
  })
}

type Others = Awaited<ReturnType<typeof listOtherValues>>

/** Another version of a field that this worker may not see is not shown either. */
export function toEntry(entry: ReadEntry, others: Others): Output['entries'][number] {
  const { type, id, stamp, fields, enteredInError } = entry
  const visible = (others.get(entryKey(type, id)) ?? []).filter(other => other.field in fields)
  return { type, id, stamp, fields: { ...fields }, others: [...visible], enteredInError }
}
