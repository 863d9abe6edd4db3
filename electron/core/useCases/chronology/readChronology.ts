import type { z } from 'zod'
import { listOtherValues } from '../../../../db/queries/entries.ts'
import { canCreate, canView } from '../../../../domain/access/canAccess.ts'
import { automaticEvents } from '../../../../domain/chronology/automaticEvents.ts'
import type { listChronology } from '../../../contract/chronology.ts'
import type { UseCaseContext } from '../../handler.ts'
import { namesInRegister } from '../../rules/names.ts'
import { inFamily, mustAllow, questionOf } from '../family/askAccess.ts'
import { toEntry } from '../family/openFamily.ts'
import { readRegister } from '../family/readRegister.ts'
import { viewRegister } from '../family/viewRegister.ts'
import { eventWords } from './eventWords.ts'
import { registerFacts } from './registerFacts.ts'
import { visibleEvents } from './visibleEvents.ts'

type Input = z.output<typeof listChronology.input>
type Output = z.input<typeof listChronology.output>

/** The chronology of one family as this worker may see it; the look is in the audit before anything is shown. */
export async function readChronology(context: UseCaseContext, { familyId }: Input): Promise<Output> {
  return inFamily(context, { familyId, action: 'chronology.list' }, async (unit, ask) => {
    mustAllow(canView(questionOf(context, ask, { object: 'person', shareClass: 'S1' })))
    const { entries, headline } = await visibleEvents(context, unit.db, ask)
    const seen = viewRegister({ context, ask, beside: await readRegister(context, unit.db, ask, null) })
    const names = namesInRegister(seen)
    const others = await listOtherValues(unit.db, entries)
    const own = { authorIds: [context.worker.workerId] }
    const mayAdd = canCreate(questionOf(context, ask, { object: 'chronology', shareClass: 'S3', content: own })).allowed
    unit.audit({ action: 'chronology.list', subjectIds: [familyId], outcome: 'shown' })
    return {
      entries: entries.map(entry => toEntry(entry, others)),
      automatic: automaticEvents(await registerFacts(unit.db, familyId, seen)).map(event => ({
        key: event.key,
        kind: event.kind,
        date: event.date,
        personIds: [...event.personIds],
        what: eventWords(event, names)
      })),
      headline,
      mayAdd
    }
  })
}
