import { create } from 'zustand'

type JotsShown = { readonly shown: boolean; readonly show: () => void; readonly hide: () => void }

/** Ctrl J: the tray for a thought that has no place yet, over whatever page is open. */
export const useJotsShown = create<JotsShown>(set => ({
  shown: false,
  show: () => set({ shown: true }),
  hide: () => set({ shown: false })
}))
