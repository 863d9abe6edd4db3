import type { z } from 'zod'

/**
 * One thing the window may ask. `audit` names the entry that is written before the answer leaves (null only for calls
 * that touch no personal content). `whileLocked` marks the few calls that are answered before a file is open.
 */
export type Method<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  readonly channel: string
  readonly input: Input
  readonly output: Output
  readonly audit: string | null
  readonly whileLocked?: boolean
  /** Answered by the main process itself (windows, printing, pictures), not by the core. */
  readonly byMain?: boolean
}

export function method<Input extends z.ZodType, Output extends z.ZodType>(
  definition: Method<Input, Output>
): Method<Input, Output> {
  return definition
}

/** Why a call was not answered. `say` is a whole sentence for a person; `reference` finds it in the log. */
export const failureCodes = ['refused', 'locked', 'invalid', 'failed', 'storage', 'unknown', 'unsealed'] as const
export type FailureCode = (typeof failureCodes)[number]
export type Failure = { readonly code: FailureCode; readonly say: string; readonly reference: string }
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }
