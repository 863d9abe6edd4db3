import type { DueThing } from '../../../electron/contract/day.ts'

export type FamilyThings = {
  readonly familyId: string
  readonly familyName: string
  readonly things: readonly DueThing[]
}

export type Bands = {
  /** Today and overdue, by family: the family that has waited longest comes first. */
  readonly now: readonly FamilyThings[]
  readonly week: readonly DueThing[]
  /** Promises with a later day: nobody forgets what they said because it is not due yet. */
  readonly later: readonly DueThing[]
}

const isNow = ({ standing, dueOn }: DueThing, today: string) =>
  standing.state !== 'onHold' && (standing.late || dueOn <= today)
const isSoon = ({ standing }: DueThing) => standing.state === 'soon'

/** The three bands of My day, from things in the order of their days. */
export function bandsOf(things: readonly DueThing[], today: string): Bands {
  const now = things.filter(thing => isNow(thing, today))
  const rest = things.filter(thing => !isNow(thing, today))
  const families = [...Map.groupBy(now, ({ familyId }) => familyId).entries()]
  return {
    now: families.map(([familyId, ofFamily]) => ({
      familyId,
      familyName: ofFamily[0]?.familyName ?? '',
      things: ofFamily
    })),
    week: rest.filter(isSoon),
    later: rest.filter(thing => thing.kind === 'promise' && !isSoon(thing))
  }
}
