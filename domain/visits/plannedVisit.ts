/** A visit that somebody means to make. It is kept as a meeting of this type. */
export const visitMeeting = 'visit'

export type PlannedVisit = {
  readonly id: string
  readonly meetingType: string
  readonly plannedOn: string | null
  readonly plannedTime: string
  readonly heldOn: string | null
  readonly cancelledReason: string | null
}

const isWaiting = ({ meetingType, plannedOn, heldOn, cancelledReason }: PlannedVisit) =>
  meetingType === visitMeeting && plannedOn !== null && heldOn === null && (cancelledReason ?? '') === ''
const inOrder = (one: PlannedVisit, other: PlannedVisit) =>
  `${one.plannedOn} ${one.plannedTime} ${one.id}` < `${other.plannedOn} ${other.plannedTime} ${other.id}` ? -1 : 1

/** The visit that a brief is read for: the earliest that waits, also where its day has passed. */
export function nextPlanned<Visit extends PlannedVisit>(planned: readonly Visit[]): Visit | null {
  return planned.filter(isWaiting).toSorted(inOrder)[0] ?? null
}

/**
 * Which planned visit a note of a visit stands for: that of its own day, else the last one before it. A visit that is
 * planned for a later day stays planned: whoever came by today still means to come on Thursday.
 */
export function plannedFor<Visit extends PlannedVisit>(planned: readonly Visit[], on: string): Visit | null {
  const waiting = planned.filter(isWaiting).toSorted(inOrder)
  return (
    waiting.find(({ plannedOn }) => plannedOn === on) ??
    waiting.findLast(({ plannedOn }) => (plannedOn ?? '') < on) ??
    null
  )
}
