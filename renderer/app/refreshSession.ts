import { readSessionStatus } from '../../electron/contract/session.ts'
import { useSession } from '../state/session.ts'
import { call } from './call.ts'

export async function refreshSession(): Promise<void> {
  const reply = await call(readSessionStatus, {})
  if (reply.ok) useSession.getState().setStatus(reply.value)
}
