import type { CopyDocument } from '../../domain/copies/document.ts'

export type MadeCopy = {
  readonly document: CopyDocument
  /** Children's words that may be ticked into this copy, one by one. */
  readonly quotes: readonly { readonly key: string; readonly child: string; readonly words: string }[]
  /** Paragraphs that are not in it, because of what they may show; each is to be looked at (domain.md 13.3, 4). */
  readonly blocked: readonly { readonly key: string; readonly say: string }[]
  /** Paragraphs that are in it, by name, for taking out. */
  readonly pieces: readonly { readonly key: string; readonly part: string; readonly words: string }[]
  readonly warnings: readonly string[]
  readonly refusals: readonly string[]
  /** Names of the fields that were read; for the audit, never their words. */
  readonly fieldsRead: readonly string[]
}
