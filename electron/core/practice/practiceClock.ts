/** The clock of a file that is being filled: it stands where the telling of the county has come to. */
export type PracticeClock = {
  readonly now: () => Date
  /** Null lets it run on from the real time. */
  readonly turnTo: (at: Date | null) => void
}

export function practiceClock(real: () => Date): PracticeClock {
  let told: Date | null = null
  return {
    now: () => told ?? real(),
    turnTo: at => {
      told = at
    }
  }
}
