import type { z } from 'zod'
import { listFamilyRows } from '../../../../db/queries/familyList.ts'
import type { listFamilies } from '../../../contract/family.ts'
import type { UseCaseContext } from '../../handler.ts'
import { authorOf } from './askAccess.ts'
import { findListScope } from './listScope.ts'

type Output = z.input<typeof listFamilies.output>

/** Families of this worker's roles and allocation, in SQL: hidden ones are in neither the rows nor the total. */
export async function list(context: UseCaseContext, input: z.output<typeof listFamilies.input>): Promise<Output> {
  return context.store.transact({ author: authorOf(context) }, async unit => {
    const scope = await findListScope(context, unit.db)
    const { rows, total } = await listFamilyRows(unit.db, scope, input)
    unit.audit({ action: 'family.list', subjectIds: [], outcome: 'shown' })
    return {
      rows: rows.map(({ leadId, ...row }) => ({ ...row, leadIsMe: leadId === context.worker.workerId })),
      total
    }
  })
}
