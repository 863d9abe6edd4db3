import type { DueCount } from './day.ts'
import type { FailureCode } from './method.ts'
import type { Notice } from './notice.ts'

/** Where the file lies and what only the main process can know; the first message a core is sent. */
export type CoreStart = {
  readonly kind: 'start'
  readonly profile: string
  /** The secret this computer's keychain keeps for us, or null where it has none. */
  readonly deviceSecret: Uint8Array | null
  /** Only tests, which make hundreds of files: the least cost of a guess that is allowed, without measuring. */
  readonly cheapKdf: boolean
  /** Only tests: a practice file with the hand-written families and nothing of the two years before them. */
  readonly county?: 'handWritten'
}

export type ToCore =
  | CoreStart
  | {
      readonly kind: 'call'
      readonly id: number
      readonly channel: string
      readonly input: unknown
      readonly reference: string
    }
  /** Finish what runs, settle the journals, anchor the audit, close the file. */
  | { readonly kind: 'close'; readonly id: number }
  /** The person chose in the system's own dialog where the copy that this ticket stands for is to lie. */
  | { readonly kind: 'saveCopy'; readonly id: number; readonly ticket: string; readonly place: string }
  /** A process that checks files, on a line of its own; and that it ended by itself. */
  | { readonly kind: 'checkerLine' }
  | { readonly kind: 'checkerEnded' }

export type CoreReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: FailureCode; readonly say: string | null }

/** Why a core ends its session by itself. */
export type Breakdown = 'storageBroken' | 'auditBroken'

export type FromCore =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: CoreReply }
  | { readonly kind: 'closed'; readonly id: number }
  | { readonly kind: 'session'; readonly open: boolean; readonly idleMinutes: number }
  /** What the person chose for this file; it takes the place of what was before, at once. */
  | { readonly kind: 'settings'; readonly idleMinutes: number; readonly hideFromCapture: boolean }
  | { readonly kind: 'notice'; readonly notice: Notice }
  /** How many things are due on which day, for one quiet notice a day: never what or for whom. */
  | { readonly kind: 'due'; readonly wished: boolean; readonly coming: readonly DueCount[] }
  | { readonly kind: 'brokenDown'; readonly why: Breakdown; readonly reference: string }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  /** A file waits to be looked over: a core that can start no process itself asks for one, and says when it is done with. */
  | { readonly kind: 'wantChecker' }
  | { readonly kind: 'endChecker' }

/** What a log may know of an error: its class, a code of the system or of SQLite, and the place in our own bundle. */
export type Trouble = {
  readonly reference: string
  readonly channel: string
  readonly error: string
  readonly code: string
  readonly where: string
}
