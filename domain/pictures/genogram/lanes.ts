/** A line that runs along between two rows: where it is met from above, where it goes down, and what it must run under. */
export type Net = {
  readonly key: string
  readonly area: number
  readonly tops: readonly number[]
  readonly bottoms: readonly number[]
  readonly under: string | null
}

const NEAR = 7

/**
 * Gives every line of one area a lane of its own where two would run over each other. A line that goes up at a place
 * runs above one that goes down at the same place: otherwise their ends would look like one line.
 */
export function lanesOf(nets: readonly Net[]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>()
  const waiting = new Set(nets)
  while (waiting.size > 0) {
    const free = [...waiting].filter(net => ![...waiting].some(other => other !== net && mustRunUnder(net, other)))
    // Two lines that each want to be above the other cross somewhere, whatever is done.
    const next = free.length > 0 ? free : [...waiting].slice(0, 1)
    for (const net of next) {
      waiting.delete(net)
      const above = nets.flatMap(other =>
        other !== net && mustRunUnder(net, other) ? (lanes.get(other.key) ?? -1) : -1
      )
      lanes.set(net.key, firstFree(net, nets, lanes, Math.max(-1, ...above) + 1))
    }
  }
  return lanes
}

const spanOf = ({ tops, bottoms }: Net) => ({ from: Math.min(...tops, ...bottoms), to: Math.max(...tops, ...bottoms) })

function mustRunUnder(net: Net, other: Net): boolean {
  if (net.under === other.key) return true
  if (other.under === net.key) return false
  return net.bottoms.some(bottom => other.tops.some(top => Math.abs(top - bottom) < NEAR))
}

function firstFree(net: Net, nets: readonly Net[], lanes: ReadonlyMap<string, number>, lowest: number): number {
  const own = spanOf(net)
  const taken = new Set(
    nets.flatMap(other => {
      const lane = lanes.get(other.key)
      const span = spanOf(other)
      return lane !== undefined && own.from - NEAR < span.to && span.from < own.to + NEAR ? [lane] : []
    })
  )
  let lane = lowest
  while (taken.has(lane)) lane++
  return lane
}
