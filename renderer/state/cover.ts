import { create } from 'zustand'

type Cover = { readonly covered: boolean; readonly turn: () => void; readonly uncover: () => void }

/** F9: a neutral page over everything, for the moment when somebody looks over the shoulder. */
export const useCover = create<Cover>(set => ({
  covered: false,
  turn: () => set(state => ({ covered: !state.covered })),
  uncover: () => set({ covered: false })
}))
