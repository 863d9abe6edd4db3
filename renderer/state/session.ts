import { create } from 'zustand'
import type { SessionStatus } from '../../electron/contract/session.ts'

type Session = {
  readonly status: SessionStatus | null
  readonly setStatus: (status: SessionStatus) => void
}

/** Who is signed in, and whether the file is open. */
export const useSession = create<Session>(set => ({ status: null, setStatus: status => set({ status }) }))
