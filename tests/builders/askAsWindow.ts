import type { z } from 'zod'
import type { Method } from '../../electron/contract/method.ts'
import type { UseCaseContext } from '../../electron/core/handler.ts'
import { handlers } from '../../electron/core/useCases/all.ts'

/** Asks the use case of any method as the window would: what goes in and what comes out pass the contract. */
export async function askAsWindow<Input extends z.ZodType, Output extends z.ZodType>(
  context: UseCaseContext,
  method: Method<Input, Output>,
  input: z.input<Input>
): Promise<z.output<Output>> {
  const handler = handlers.get(method.channel)
  if (!handler) throw new Error(`nobody answers ${method.channel}`)
  return method.output.parse(await handler.run(context, method.input.parse(input)))
}
