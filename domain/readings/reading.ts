/**
 * One score. `scheme` names the measuring stick: two readings of different schemes never stand in one line
 * (domain.md 4.17), and two raters are never put together (4.19).
 */
export type Reading = {
  readonly id: string
  /** What was scored, as a key: an outcome area, or the question of a tool. */
  readonly outcome: string
  readonly outcomeWords: string
  readonly scheme: string
  readonly schemeWords: string
  readonly maximum: number
  /** Who scored, as a key and in words: a person, or a kind of rater. */
  readonly rater: string
  readonly raterWords: string
  readonly aboutId: string
  readonly aboutWords: string
  readonly score: number
  readonly readOn: string
  readonly words: string
  readonly origin: 'typed' | 'assessment'
}

export type ReadingLine = {
  readonly key: string
  readonly rater: string
  readonly raterWords: string
  readonly aboutWords: string
  /** Oldest first. */
  readonly readings: readonly Reading[]
}

export type ReadingChart = {
  readonly key: string
  readonly outcomeWords: string
  readonly schemeWords: string
  readonly maximum: number
  readonly lines: readonly ReadingLine[]
}

const keyOf = (...parts: readonly string[]) => parts.join('\n')
const oldestFirst = (one: Reading, other: Reading) =>
  one.readOn < other.readOn || (one.readOn === other.readOn && one.id < other.id) ? -1 : 1

/** One chart for each outcome on each measuring stick; in it one line for each rater about each person. */
export function chartsOf(readings: readonly Reading[]): readonly ReadingChart[] {
  const charts = Map.groupBy(readings, one => keyOf(one.outcome, one.scheme, String(one.maximum)))
  return [...charts].flatMap(([key, together]) => {
    const [first] = together
    if (first === undefined) return []
    const lines = Map.groupBy(together, one => keyOf(one.rater, one.aboutId))
    return [
      {
        key,
        outcomeWords: first.outcomeWords,
        schemeWords: first.schemeWords,
        maximum: first.maximum,
        lines: [...lines].flatMap(([line, ofRater]) => lineOf(line, ofRater))
      }
    ]
  })
}

function lineOf(key: string, ofRater: readonly Reading[]): readonly ReadingLine[] {
  const readings = ofRater.toSorted(oldestFirst)
  const [first] = readings
  if (first === undefined) return []
  return [{ key, rater: first.rater, raterWords: first.raterWords, aboutWords: first.aboutWords, readings }]
}

export type Disagreement = {
  readonly outcomeWords: string
  readonly aboutWords: string
  readonly readings: readonly Reading[]
}

/** Where the latest words of two raters about the same thing are not the same: shown side by side, never worked out. */
export function disagreements(readings: readonly Reading[]): readonly Disagreement[] {
  const things = Map.groupBy(readings, one => keyOf(one.outcome, one.scheme, String(one.maximum), one.aboutId))
  return [...things.values()].flatMap(together => {
    const raters = Map.groupBy(together, one => one.rater)
    const latest = [...raters.values()].flatMap(ofRater => ofRater.toSorted(oldestFirst).at(-1) ?? [])
    const [first] = latest
    const differ = new Set(latest.map(({ score }) => score)).size > 1
    return differ && first ? [{ outcomeWords: first.outcomeWords, aboutWords: first.aboutWords, readings: latest }] : []
  })
}
