import { create } from 'zustand'

type HelpShown = { readonly shown: boolean; readonly show: () => void; readonly hide: () => void }

/** The user guide, over whatever page is open: nothing that was being written there moves. */
export const useHelpShown = create<HelpShown>(set => ({
  shown: false,
  show: () => set({ shown: true }),
  hide: () => set({ shown: false })
}))
