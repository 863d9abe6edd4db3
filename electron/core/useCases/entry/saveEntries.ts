import type { z } from 'zod'
import type { saveEntries } from '../../../contract/entry.ts'
import type { UseCaseContext } from '../../handler.ts'
import { authorOf, inFamily } from '../family/askAccess.ts'
import { saveInUnit } from './saveEntry.ts'

type Input = z.output<typeof saveEntries.input>
type Output = z.input<typeof saveEntries.output>
type Problems = Extract<Output, { outcome: 'problems' }>['problems']

const action = 'entry.save'

/** Ends the transaction, so that what stood before the problem is not written either. */
class ProblemAmongEntries extends Error {
  readonly problems: Problems
  constructor(problems: Problems) {
    super('One of several entries cannot be written')
    this.name = 'ProblemAmongEntries'
    this.problems = problems
  }
}

/** Several entries in one transaction: each is decided, checked and audited as it would be alone. */
export async function saveTogether(context: UseCaseContext, { familyId, entries }: Input): Promise<Output> {
  try {
    return await inFamily(context, { familyId, action }, async (unit, ask) => {
      const ids: string[] = []
      const warnings: Problems = []
      for (const [at, entry] of entries.entries()) {
        const saved = await saveInUnit(context, { unit, ask }, { familyId, ...entry })
        if (saved.outcome === 'problems')
          throw new ProblemAmongEntries(saved.problems.map(problem => ({ ...problem, at })))
        ids.push(saved.id)
        warnings.push(...saved.warnings.map(warning => ({ ...warning, at })))
        // The next entry is checked beside this one.
        unit.flush()
      }
      return { outcome: 'saved', ids, warnings }
    })
  } catch (error) {
    if (!(error instanceof ProblemAmongEntries)) throw error
    await context.store.transact({ author: authorOf(context) }, async unit =>
      unit.audit({ action, subjectIds: [familyId], outcome: 'problems' })
    )
    return { outcome: 'problems', problems: error.problems }
  }
}
