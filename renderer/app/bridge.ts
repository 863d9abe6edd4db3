import type { Reply } from '../../electron/contract/method.ts'
import type { Notice } from '../../electron/contract/notice.ts'

/** What the preload exposes: one call, one listener. What the core answers passes it sealed: see `call`. */
export type Bridge = {
  readonly call: <Value>(channel: string, input: unknown) => Promise<Reply<Value>>
  readonly onNotice: (listener: (notice: Notice) => void) => void
}

declare global {
  interface Window {
    readonly goldthread: Bridge
  }
}
