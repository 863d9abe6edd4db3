import type { Kysely } from 'kysely'
import type { Tables } from '../../../../db/schema/tables.ts'
import { decideAccess } from '../../../../domain/access/decideAccess.ts'
import type { AccessRefusal, ContentFacts } from '../../../../domain/access/facts.ts'
import type { Action } from '../../../../domain/access/words.ts'
import type { MoveFacts } from '../../../../domain/assessment/lifecycle.ts'
import type { FormDefinition } from '../../../../domain/forms/definition.ts'
import { shareClassOf } from '../../../../domain/forms/shareClassOf.ts'
import type { ShareClass } from '../../../../domain/nonAnswer.ts'
import type { UseCaseContext } from '../../handler.ts'
import { AccessRefused, getAsk, questionOf } from '../family/askAccess.ts'

export type Gate = {
  readonly today: string
  readonly may: (action: Action, content?: ContentFacts) => boolean
  readonly whyNot: (action: Action, content?: ContentFacts) => AccessRefusal | null
  /** Whether the words of a field may be shown; what may not is told to be there and left out. */
  readonly maySee: (form: FormDefinition, field: string, content: ContentFacts) => boolean
}

async function allocatedWorkers(db: Kysely<Tables>, familyId: string, today: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('allocation')
    .select('workerId')
    .where('familyId', '=', familyId)
    .where('_void', '=', 0)
    .where(is => is.or([is('from', 'is', null), is('from', '<=', today)]))
    .where(is => is.or([is('to', 'is', null), is('to', '>=', today)]))
    .execute()
  return rows.flatMap(row => row.workerId ?? [])
}

/** What this worker may do with the assessments of one family; a family they must not know of is "not found". */
export async function openGate(context: UseCaseContext, db: Kysely<Tables>, familyId: string): Promise<Gate> {
  const ask = await getAsk(context, db, familyId)
  const allocated = await allocatedWorkers(db, familyId, ask.today)
  const decide = (action: Action, shareClass: ShareClass, content: ContentFacts) =>
    decideAccess(questionOf(context, ask, { object: 'assessment', shareClass, content }), action)
  const whyNot = (action: Action, content: ContentFacts = {}) => {
    const verdict = decide(action, 'S2', content)
    return verdict.allowed ? null : verdict.because
  }
  // Whoever decides about an assessment reads all of it: nobody can authorise what they were not shown.
  const namedWorkerIds = decide('A', 'S2', {}).allowed ? [...allocated, context.worker.workerId] : allocated
  return {
    today: ask.today,
    whyNot,
    may: (action, content) => whyNot(action, content) === null,
    maySee: (form, field, content) => {
      const verdict = decide('R', shareClassOf(form, field), { ...content, namedWorkerIds })
      return verdict.allowed && verdict.masked === undefined && verdict.limitedTo === undefined
    }
  }
}

/** Refuses with a sentence, and never says more to somebody who must not know than "not found". */
export function demand(gate: Gate, action: Action, content: ContentFacts = {}): void {
  const because = gate.whyNot(action, content)
  if (because !== null) throw new AccessRefused(because)
}

const states = ['draft', 'submitted', 'returned', 'authorised', 'withdrawn'] as const

export function moveFacts(
  row: { readonly state: string; readonly leadAssessorId: string; readonly submittedById: string | null },
  authorIds: readonly string[]
): MoveFacts {
  return { ...row, state: states.find(state => state === row.state) ?? 'withdrawn', authorIds }
}
