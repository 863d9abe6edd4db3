import { create } from 'zustand'

type Typing = {
  /** Screens that hold words which the disk does not have yet. */
  readonly waiting: number
  readonly savedAt: string | null
  readonly begin: () => void
  readonly end: (savedAt: string | null) => void
}

/** What the header needs beyond the file itself: whether a journal is on its way, and when the last one arrived. */
export const useTyping = create<Typing>(set => ({
  waiting: 0,
  savedAt: null,
  begin: () => set(state => ({ waiting: state.waiting + 1 })),
  end: savedAt => set(state => ({ waiting: Math.max(0, state.waiting - 1), savedAt: savedAt ?? state.savedAt }))
}))
