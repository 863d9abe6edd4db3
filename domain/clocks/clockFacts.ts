/** What is known of one family that clocks are read from. Days are calendar days; nothing here is ever typed as a clock. */
export type ClockFacts = {
  readonly episode: {
    readonly state: string
    readonly startedOn: string | null
    readonly endedOn: string | null
  } | null
  readonly contacts: readonly {
    readonly id: string
    readonly state: string
    readonly receivedOn: string | null
    readonly endedOn: string | null
    readonly hasEpisode: boolean
  }[]
  readonly steps: readonly {
    readonly transition: string
    readonly on: string | null
    readonly untilOn: string | null
  }[]
  readonly allocations: readonly { readonly role: string; readonly from: string | null; readonly to: string | null }[]
  readonly assessments: readonly {
    readonly state: string
    readonly submittedOn: string | null
    readonly decidedOn: string | null
  }[]
  readonly notes: readonly {
    readonly id: string
    readonly noteType: string
    readonly on: string | null
    readonly failedContact: boolean
    readonly sawSomebody: boolean
    readonly keptOn: string | null
  }[]
  /** Children under 18 who belong to the family today, and since when they do. */
  readonly children: readonly { readonly id: string; readonly since: string | null }[]
  readonly childrenSeen: readonly { readonly childId: string; readonly on: string }[]
  readonly meetings: readonly {
    readonly id: string
    readonly meetingType: string
    readonly heldOn: string | null
    readonly minutesSentOn: string | null
  }[]
  readonly copies: readonly {
    readonly madeOn: string | null
    readonly givenOn: string | null
    readonly held: boolean
  }[]
}
