import { z } from 'zod'
import { method } from './method.ts'
import { SessionStatus } from './session.ts'

/** The first useful thing stands on the screen: from here on a picture of the window is worth taking. */
export const reportReady = method({
  channel: 'window.ready',
  input: z.strictObject({}),
  output: z.strictObject({}),
  audit: null,
  whileLocked: true,
  byMain: true
})

/**
 * What the first screen of a shut file needs, from the main process and therefore before the core has started. Null
 * where a file is open, or where anything is not as it should be: then only the core can say what.
 */
export const readFirstStatus = method({
  channel: 'window.firstStatus',
  input: z.strictObject({}),
  output: SessionStatus.nullable(),
  audit: null,
  whileLocked: true,
  byMain: true
})

/** Why the lock screen is here, in a sentence, when it was not the person who locked: a core that ended, a full disk. */
export const readLockReason = method({
  channel: 'window.lockReason',
  input: z.strictObject({}),
  output: z.strictObject({ say: z.string().nullable(), reference: z.string().nullable() }),
  audit: null,
  whileLocked: true,
  byMain: true
})
