import { create } from 'zustand'

export type Said = {
  readonly id: number
  readonly say: string
  readonly tone: 'well' | 'notice' | 'overdue'
  readonly undo: (() => Promise<void>) | null
}

type Notices = {
  readonly shown: readonly Said[]
  readonly say: (say: string, more?: { readonly tone?: Said['tone']; readonly undo?: () => Promise<void> }) => void
  readonly dismiss: (id: number) => void
  readonly reset: () => void
}

let counted = 0
const MOST_KEPT = 20

export const useNotices = create<Notices>(set => ({
  shown: [],
  say: (say, more) => {
    counted += 1
    const said: Said = { id: counted, say, tone: more?.tone ?? 'well', undo: more?.undo ?? null }
    set(state => ({ shown: [...state.shown.filter(before => before.undo !== null), said].slice(-MOST_KEPT) }))
  },
  dismiss: id => set(state => ({ shown: state.shown.filter(said => said.id !== id) })),
  reset: () => set({ shown: [] })
}))

/** Reports from anywhere what was done, with its undo where there is one. */
export const say = useNotices.getState().say
