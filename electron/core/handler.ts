import type { z } from 'zod'
import type { Store } from '../../db/commit/store.ts'
import type { WorkerFacts } from '../../domain/access/facts.ts'
import type { Method } from '../contract/method.ts'

/** What every use case is handed: the open file, who asks, and time and chance as arguments. */
export type UseCaseContext = {
  readonly store: Store
  readonly worker: WorkerFacts
  readonly sessionId: string
  readonly practice: boolean
  readonly now: () => Date
  readonly newId: () => string
}

export type Handler = {
  readonly method: Method
  readonly run: (context: UseCaseContext, input: unknown) => Promise<unknown>
}

/** Ties a use case to its contract; input was parsed by the contract before it comes here, output is parsed after. */
export function handle<Input extends z.ZodType, Output extends z.ZodType>(
  method: Method<Input, Output>,
  run: (context: UseCaseContext, input: z.output<Input>) => Promise<z.input<Output>>
): Handler {
  return { method, run: async (context, input) => run(context, method.input.parse(input)) }
}

/** The worker may not do this: the door answers `refused` with the sentence, and the refusal is in the audit. */
export class Refused extends Error {
  readonly say: string
  constructor(say: string) {
    super('refused')
    this.name = 'Refused'
    this.say = say
  }
}
