import { create } from 'zustand'

type KeysShown = { readonly shown: boolean; readonly show: () => void; readonly hide: () => void }

/** Shift F1: what the keys do, over whatever page is open. */
export const useKeysShown = create<KeysShown>(set => ({
  shown: false,
  show: () => set({ shown: true }),
  hide: () => set({ shown: false })
}))
