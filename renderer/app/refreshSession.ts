import { readSessionStatus } from '../../electron/contract/session.ts'
import { readFirstStatus } from '../../electron/contract/window.ts'
import { useSession } from '../state/session.ts'
import { call } from './call.ts'

export async function refreshSession(): Promise<void> {
  const reply = await call(readSessionStatus, {})
  if (reply.ok) useSession.getState().setStatus(reply.value)
}

/** What the first screen needs is there before the core is; the core is asked where that is not enough. */
export async function readSessionFirst(): Promise<void> {
  const first = await call(readFirstStatus, {})
  if (first.ok && first.value !== null) useSession.getState().setStatus(first.value)
  else await refreshSession()
}
