import { create } from 'zustand'

/** Where the caret stood in a page: the id of the field and the place in its text. */
export type Spot = { readonly focus: string | null; readonly caret: number | null; readonly scroll: number }

type Navigation = {
  readonly trail: readonly string[]
  readonly at: number
  /** Kept per address, so that a tab comes back as it was left. */
  readonly spots: Readonly<Record<string, Spot>>
  readonly open: (address: string) => void
  /** Changes the address without a new step, where one page sorts out which of its parts to show. */
  readonly replace: (address: string) => void
  readonly back: () => void
  readonly forward: () => void
  readonly keepSpot: (address: string, spot: Spot) => void
  readonly reset: () => void
}

export const firstAddress = 'desk'
const start = { trail: [firstAddress], at: 0, spots: {} }

export const useNavigation = create<Navigation>(set => ({
  ...start,
  open: address =>
    set(state =>
      state.trail[state.at] === address
        ? state
        : { trail: [...state.trail.slice(0, state.at + 1), address], at: state.at + 1 }
    ),
  replace: address => set(state => ({ trail: state.trail.map((step, at) => (at === state.at ? address : step)) })),
  back: () => set(state => ({ at: Math.max(0, state.at - 1) })),
  forward: () => set(state => ({ at: Math.min(state.trail.length - 1, state.at + 1) })),
  keepSpot: (address, spot) => set(state => ({ spots: { ...state.spots, [address]: spot } })),
  reset: () => set(start)
}))

export const currentAddress = (state: Pick<Navigation, 'trail' | 'at'>) => state.trail[state.at] ?? firstAddress

/** Opens a place from code that is not a component. */
export function goTo(address: string): void {
  useNavigation.getState().open(address)
}
