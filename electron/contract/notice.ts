import { z } from 'zod'

/**
 * What the window is told without having asked. A notice carries names of what changed, never content: the window asks
 * again through the door, where it is asked who may see it.
 */
export const Notice = z.discriminatedUnion('kind', [
  /** Entries of these types were written: whatever shows them asks again. */
  z.strictObject({ kind: z.literal('changed'), types: z.array(z.string()), ids: z.array(z.string()) }),
  /** Nobody has touched anything for a while: the window locks in so many seconds. */
  z.strictObject({ kind: z.literal('lockSoon'), seconds: z.number() }),
  /** The window is about to be ended: send what is still being typed now. */
  z.strictObject({ kind: z.literal('settleNow') }),
  /** The file can take no more writing; what is on the screen stays there. */
  z.strictObject({ kind: z.literal('storageProblem'), say: z.string(), reference: z.string() }),
  /** The clock of this computer was set back. */
  z.strictObject({ kind: z.literal('clock'), say: z.string() }),
  /** Cover the window with the neutral page, or take it away (F9 from the menu). */
  z.strictObject({ kind: z.literal('cover') }),
  /** Open the user guide at the page of the screen that is open (Help in the menu). */
  z.strictObject({ kind: z.literal('help') }),
  /** The invented authority is being written: so many of its families stand. */
  z.strictObject({ kind: z.literal('making'), made: z.number(), of: z.number() })
])
export type Notice = z.infer<typeof Notice>
