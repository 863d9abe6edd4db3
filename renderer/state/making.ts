import { create } from 'zustand'

type Making = {
  /** How many families of the invented authority stand already; null while none is being made. */
  readonly progress: { readonly made: number; readonly of: number } | null
  readonly tell: (made: number, of: number) => void
}

/** How far the core is with the practice county. Only the first run shows it. */
export const useMaking = create<Making>(set => ({
  progress: null,
  tell: (made, of) => set({ progress: { made, of } })
}))
