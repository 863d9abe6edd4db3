import type { z } from 'zod'
import type { Method, Reply } from '../../electron/contract/method.ts'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import './bridge.ts'

/** Asks the one thing that the method names; what cannot be answered is a value with a sentence, never a throw. */
export async function call<Input extends z.ZodType, Output extends z.ZodType>(
  method: Method<Input, Output>,
  input: z.input<Input>
): Promise<Reply<z.output<Output>>> {
  try {
    return await window.goldthread.call<z.output<Output>>(method.channel, input)
  } catch {
    // The other side went away in the middle of the call (a lock, or the end of the core): nothing more is known here.
    return { ok: false, error: { code: 'failed', say: shellStrings.failure.unanswered, reference: 'window' } }
  }
}
