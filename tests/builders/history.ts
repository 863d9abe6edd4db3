import fc from 'fast-check'
import { earliestReading, nextReading, observeReading } from '../../domain/commit/clock.ts'
import { dotOf } from '../../domain/commit/dot.ts'
import { type Commit, firstPrevious } from '../../domain/commit/envelope.ts'
import { voidField } from '../../domain/commit/operations.ts'
import { emptyReplica, entryKey, mergeCommits, type Replica } from '../../domain/merge/replica.ts'

/** One thing that happens in an invented history: somebody writes, or commits reach a laptop. */
export type Step =
  | {
      readonly kind: 'write'
      readonly at: number
      readonly entry: number
      readonly field: number
      readonly value: number
      readonly seen: 'all' | 'none' | 'older'
      readonly wall: number
    }
  | { readonly kind: 'deliver'; readonly to: number; readonly picks: readonly number[]; readonly wall: number }

export const entryIds = [
  '018f0000-0000-7000-8000-000000000001',
  '018f0000-0000-7000-8000-000000000002',
  '018f0000-0000-7000-8000-000000000003'
] as const
export const fieldNames = ['placeholder', 'pronouns', 'sex', voidField] as const
const values = ['she', 'he', 'they', null, 'not_known'] as const

/** Every moment a laptop has ever believed in: 1970 to 2099, jumping. */
const wall = fc.integer({ min: 0, max: Date.UTC(2099, 11, 31) })

const write: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('write' as const),
  at: fc.nat(4),
  entry: fc.nat(entryIds.length - 1),
  field: fc.nat(fieldNames.length - 1),
  value: fc.nat(values.length - 1),
  seen: fc.constantFrom('all', 'none', 'older'),
  wall
})
const deliver: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('deliver' as const),
  to: fc.nat(4),
  picks: fc.array(fc.nat(200), { maxLength: 12 }),
  wall
})

export const aHistory = fc.record({
  laptops: fc.integer({ min: 2, max: 5 }),
  steps: fc.array(fc.oneof(write, deliver), { minLength: 1, maxLength: 60 }),
  /** In which order everything reaches everybody in the end. */
  order: fc.infiniteStream(fc.nat(1_000_000)).map(stream => () => stream.next().value ?? 0)
})

export type Laptop = {
  replica: Replica
  older: Replica
  reading: string
  n: number
  readonly readings: string[]
  /** For each value: whether it has stood here, and whether it was replaced here afterwards. */
  readonly stood: Set<string>
  readonly gone: Set<string>
  returned: number
}

const headNames = (replica: Replica) =>
  new Set(
    [...replica.entries].flatMap(([key, entry]) =>
      [...entry.fields].flatMap(([field, state]) => state.heads.map(head => `${key}/${field}/${head.dot}`))
    )
  )

function noteHeads(laptop: Laptop): void {
  const standing = headNames(laptop.replica)
  for (const name of laptop.stood) if (!standing.has(name)) laptop.gone.add(name)
  for (const name of standing) {
    if (laptop.gone.has(name)) laptop.returned += 1
    laptop.stood.add(name)
  }
}

export function receive(laptop: Laptop, commits: readonly Commit[], wallNow: number): void {
  laptop.replica = mergeCommits(laptop.replica, commits)
  for (const commit of commits) laptop.reading = observeReading(laptop.reading, commit.h, wallNow, 0)
  noteHeads(laptop)
}

function seenDots(step: Extract<Step, { kind: 'write' }>, laptop: Laptop, key: string, field: string): string[] {
  if (step.seen === 'none') return []
  const replica = step.seen === 'all' ? laptop.replica : laptop.older
  return (replica.entries.get(key)?.fields.get(field)?.heads ?? []).map(head => head.dot)
}

function writeStep(step: Extract<Step, { kind: 'write' }>, laptop: Laptop, device: string): Commit {
  const id = entryIds[step.entry] ?? entryIds[0]
  const field = fieldNames[step.field] ?? fieldNames[0]
  const replaced = seenDots(step, laptop, entryKey('person', id), field)
  laptop.reading = nextReading(laptop.reading, step.wall, 0)
  laptop.readings.push(laptop.reading)
  laptop.n += 1
  return {
    v: 1,
    s: 1,
    d: device,
    n: laptop.n,
    p: firstPrevious,
    h: laptop.reading,
    w: new Date(step.wall).toISOString(),
    o: 0,
    u: `worker-${device}`,
    g: 'session',
    b: `p:${id}`,
    a: dotOf(device, laptop.n),
    ops: [{ k: 'put', t: 'person', i: id, f: { [field]: values[step.value] ?? null }, x: { [field]: replaced } }]
  }
}

/** Plays a history: every laptop writes on what it has seen, and gets what others wrote in any order, any number of times. */
export function playHistory(laptopCount: number, steps: readonly Step[]): { laptops: Laptop[]; commits: Commit[] } {
  const commits: Commit[] = []
  const laptops = Array.from(
    { length: laptopCount },
    (): Laptop => ({
      replica: emptyReplica,
      older: emptyReplica,
      reading: earliestReading,
      n: 0,
      readings: [],
      stood: new Set(),
      gone: new Set(),
      returned: 0
    })
  )
  for (const step of steps) {
    const number = (step.kind === 'write' ? step.at : step.to) % laptopCount
    const laptop = laptops[number]
    if (!laptop) continue
    const before = laptop.replica
    if (step.kind === 'write') {
      const commit = writeStep(step, laptop, `laptop${number}`)
      commits.push(commit)
      receive(laptop, [commit], step.wall)
    } else {
      const picked = step.picks.flatMap(pick => commits[pick % Math.max(commits.length, 1)] ?? [])
      receive(laptop, picked, step.wall)
    }
    laptop.older = before
  }
  return { laptops, commits }
}

/** What two laptops must agree on: every value that stands, and every dot still awaited as replaced. */
export function picture(replica: Replica): unknown {
  return [...replica.entries]
    .map(([key, entry]) => [
      key,
      [...entry.fields]
        .map(([field, { heads, killed }]) => [
          field,
          heads.map(head => JSON.stringify(head)).toSorted(),
          killed.filter(dot => !replica.merged.has(dot)).toSorted()
        ])
        .toSorted()
    ])
    .toSorted()
}

export function shuffled<Value>(values: readonly Value[], next: () => number): Value[] {
  return values
    .map(value => ({ value, rank: next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ value }) => value)
}
