import type { ChildLine } from './facts.ts'
import type { GenogramSigns } from './layout.ts'

/** The sentences of a genogram, made where the language is known (resources/strings). */
export type GenogramWords = GenogramSigns & {
  readonly title: (day: string) => string
  readonly livesWith: (name: string, others: string) => string
  readonly livesInTwoHomes: (name: string, homes: string) => string
  readonly livesIn: (name: string, home: string) => string
  readonly homeHolds: (home: string, names: string) => string
  readonly livesWhere: (home: string, others: string) => string
  readonly childOf: (name: string, parents: string, line: ChildLine) => string
  readonly couple: (
    one: string,
    other: string,
    line: 'married' | 'together' | 'parents_only',
    slashes: 0 | 1 | 2,
    isPast: boolean
  ) => string
  readonly died: (name: string, when: string) => string
  readonly bornTogether: (names: string, count: number, identical: boolean) => string
  readonly parentsOfLoss: (parents: string) => string
  readonly childrenWith: (children: string, otherParent: string) => string
  readonly halfThrough: (parent: string, sets: string) => string
  readonly notDrawn: (relationships: string) => string
  readonly relationship: (from: string, code: string, to: string) => string
  readonly list: (names: readonly string[]) => string
  readonly table: { readonly caption: string; readonly columns: readonly [string, string, string, string, string] }
  readonly childLines: Readonly<Record<ChildLine, string>>
  readonly legend: {
    readonly shapes: Readonly<Record<'man' | 'woman' | 'other' | 'not_known' | 'unborn' | 'loss', string>>
    readonly died: string
    readonly married: string
    readonly together: string
    readonly parents_only: string
    readonly apart: string
    readonly divorced: string
    readonly twins: string
    readonly identical: string
    readonly home: string
  }
}
