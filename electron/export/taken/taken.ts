import type { Block, LeftOut } from '../../../domain/copies/document.ts'

/** One thing that can be taken out by itself: a person, a tie, an event, a paragraph. Its lines are looked through for places. */
export type TakenPart = { readonly key: string; readonly part: string; readonly lines: readonly string[] }

/** What is taken for one recipient, before anything of it is taken out. */
export type Taken = {
  readonly parts: readonly TakenPart[]
  readonly left: readonly LeftOut[]
  /** Names of the fields that were read; for the audit. */
  readonly fieldsRead: readonly string[]
  /** The pages, made of the parts that stand and of nothing else. */
  readonly build: (standing: ReadonlySet<string>) => readonly Block[]
}
