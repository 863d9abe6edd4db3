import { lock } from '../../electron/contract/session.ts'
import { settleEverything } from '../state/settling.ts'
import { call } from './call.ts'

/** What is being typed goes to the disk first; then the window and the core process end. */
export async function lockNow(): Promise<void> {
  await settleEverything()
  await call(lock, {})
}
