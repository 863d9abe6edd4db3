import { create } from 'zustand'

type Changes = {
  /** Grows with every change that anybody made to the open file: whoever shows something asks again. */
  readonly count: number
  readonly lastAt: number | null
  readonly noteChange: (at: number) => void
  readonly reset: () => void
}

export const useChanges = create<Changes>(set => ({
  count: 0,
  lastAt: null,
  noteChange: at => set(state => ({ count: state.count + 1, lastAt: at })),
  reset: () => set({ count: 0, lastAt: null })
}))
