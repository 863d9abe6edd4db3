import type { Durations } from './figures.ts'

type Work = (turn: number) => unknown

export type Alternated = { readonly product: Durations; readonly baseline: Durations }

async function timed(work: Work, turn: number): Promise<number> {
  const started = performance.now()
  await work(turn)
  return performance.now() - started
}

type Sides = {
  readonly product: Work
  readonly baseline: Work
  /** Done before each measurement and not measured. */
  readonly before?: () => unknown
}

/** Warms both up, then measures them turn about, each first as often as the other. */
export async function alternate(
  { before = () => undefined, ...sides }: Sides,
  { turns, warm }: { readonly turns: number; readonly warm: number }
): Promise<Alternated> {
  for (let turn = 0; turn < warm; turn += 1) {
    await sides.product(turn)
    await sides.baseline(turn)
  }
  const product: number[] = []
  const baseline: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const measures = [
      async () => product.push(await timed(sides.product, turn)),
      async () => baseline.push(await timed(sides.baseline, turn))
    ]
    for (const measure of turn % 2 === 0 ? measures : measures.toReversed()) {
      await before()
      await measure()
    }
  }
  return { product, baseline }
}

/** One thing alone, where a goal is a time and not a ratio. */
export async function repeat(
  work: Work,
  { turns, warm }: { readonly turns: number; readonly warm: number }
): Promise<Durations> {
  for (let turn = 0; turn < warm; turn += 1) await work(turn)
  const durations: number[] = []
  for (let turn = 0; turn < turns; turn += 1) durations.push(await timed(work, turn))
  return durations
}
