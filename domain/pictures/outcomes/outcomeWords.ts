export type OutcomeWords = {
  readonly radarTitle: string
  readonly linesTitle: string
  readonly caption: string
  readonly columns: readonly string[]
  readonly empty: string
  readonly family: string
  readonly reading: (rater: string, what: string, score: number, maximum: number, day: string) => string
  readonly change: (rater: string, what: string, first: number, last: number) => string
  readonly once: (rater: string, what: string, score: number, day: string) => string
  readonly differ: (what: string, day: string, said: readonly string[]) => string
  readonly latest: string
  readonly before: string
  readonly origin: Readonly<Record<'typed' | 'assessment', string>>
}
