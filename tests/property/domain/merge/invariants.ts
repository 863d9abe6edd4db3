import fc from 'fast-check'
import { expect } from 'vitest'
import { dotOf } from '../../../../domain/commit/dot.ts'
import type { Commit } from '../../../../domain/commit/envelope.ts'
import { emptyReplica, mergeCommits, type Replica } from '../../../../domain/merge/replica.ts'
import { aHistory, picture, playHistory, receive, shuffled } from '../../../builders/history.ts'

function listStanding(replica: Replica): Set<string> {
  return new Set(
    [...replica.entries].flatMap(([key, entry]) =>
      [...entry.fields].flatMap(([field, { heads }]) =>
        heads.map(head => `${key}/${field}/${head.dot}/${JSON.stringify(head.value)}`)
      )
    )
  )
}

/** Every written value, and every value that some author replaced having had it before them. */
function listWrites(commits: readonly Commit[]) {
  const written: { readonly place: string; readonly dot: string; readonly value: string }[] = []
  const replaced = new Set<string>()
  for (const commit of commits) {
    for (const operation of commit.ops) {
      if (operation.k !== 'put') continue
      for (const [field, value] of Object.entries(operation.f)) {
        const place = `${operation.t}/${operation.i}/${field}`
        written.push({ place, dot: dotOf(commit.d, commit.n), value: JSON.stringify(value) })
        for (const dot of operation.x?.[field] ?? []) replaced.add(`${place}/${dot}`)
      }
    }
  }
  return { written, replaced }
}

/** I1, I3, I6 and I12 of sync.md 5 over histories by chance. */
export function checkMerge(runs: number, seed: number): void {
  fc.assert(
    fc.property(aHistory, ({ laptops: count, steps, order }) => {
      const { laptops, commits } = playHistory(count, steps)

      for (const laptop of laptops) {
        const sorted = laptop.readings.toSorted()
        expect(new Set(sorted).size).toBe(laptop.readings.length)
        expect(laptop.readings).toEqual(sorted)
        receive(laptop, shuffled([...commits, ...commits.slice(0, order() % 7)], order), 0)
      }

      const [first] = laptops
      const agreed = picture(first?.replica ?? emptyReplica)
      for (const laptop of laptops) {
        expect(picture(laptop.replica)).toEqual(agreed)
        expect(laptop.returned).toBe(0)
        expect(picture(mergeCommits(laptop.replica, shuffled(commits, order)))).toEqual(agreed)
      }
      expect(picture(mergeCommits(emptyReplica, shuffled(commits, order)))).toEqual(agreed)

      const standing = listStanding(first?.replica ?? emptyReplica)
      const { written, replaced } = listWrites(commits)
      for (const { place, dot, value } of written) {
        expect(standing.has(`${place}/${dot}/${value}`)).toBe(!replaced.has(`${place}/${dot}`))
      }
    }),
    { numRuns: runs, seed }
  )
}
