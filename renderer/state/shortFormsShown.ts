import { create } from 'zustand'

type ShortFormsShown = {
  /** Who asks to explain a short form on a screen, in the order of the page; only the first one does. */
  readonly asking: Readonly<Record<string, readonly string[]>>
  readonly ask: (form: string, who: string) => void
  readonly leave: (form: string, who: string) => void
}

/** A short form is explained once on a screen: a dotted line under each would make a page of twenty children restless. */
export const useShortFormsShown = create<ShortFormsShown>(set => ({
  asking: {},
  ask: (form, who) => set(({ asking }) => ({ asking: { ...asking, [form]: [...(asking[form] ?? []), who] } })),
  leave: (form, who) =>
    set(({ asking }) => ({ asking: { ...asking, [form]: (asking[form] ?? []).filter(one => one !== who) } }))
}))
