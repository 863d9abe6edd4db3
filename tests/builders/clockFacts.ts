import type { ClockFacts } from '../../domain/clocks/clockFacts.ts'

/** A family of which nothing is known but what the test says. */
export function someClockFacts(parts: Partial<ClockFacts> = {}): ClockFacts {
  return {
    episode: null,
    contacts: [],
    steps: [],
    allocations: [],
    assessments: [],
    notes: [],
    children: [],
    childrenSeen: [],
    meetings: [],
    copies: [],
    ...parts
  }
}

export const step = (transition: string, on: string, untilOn: string | null = null) => ({ transition, on, untilOn })
