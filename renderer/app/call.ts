// Before any schema is made: whichever bundle the schemas lie in, this lies there too.
import './zodWithoutEval.ts'
import type { z } from 'zod'
import type { Method, Reply } from '../../electron/contract/method.ts'
import { isSealed } from '../../electron/contract/seal.ts'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import './bridge.ts'
import { sealedCalls } from './seal/sealedCalls.ts'

const core = sealedCalls({ call: (channel, input) => window.goldthread.call(channel, input) })

/** The page and the core agree on their keys while the page is being made. */
export const agreeEarly = core.begin

/** Asks the one thing that the method names; what cannot be answered is a value with a sentence, never a throw. */
export async function call<Input extends z.ZodType, Output extends z.ZodType>(
  method: Method<Input, Output>,
  input: z.input<Input>
): Promise<Reply<z.output<Output>>> {
  try {
    return await (isSealed(method) ? core.ask(method.channel, input) : window.goldthread.call(method.channel, input))
  } catch {
    // The other side went away in the middle of the call (a lock, or the end of the core): nothing more is known here.
    return { ok: false, error: { code: 'failed', say: shellStrings.failure.unanswered, reference: 'window' } }
  }
}
