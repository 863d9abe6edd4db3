import type { ReadEntry } from '../../db/queries/entries.ts'
import type { AutomaticEvent } from '../../domain/chronology/automaticEvents.ts'
import type { CopyLayout } from '../../domain/copies/document.ts'
import type { CopyKind, RecipientKind } from '../../domain/copies/recipients.ts'
import type { Answer } from '../../domain/forms/answer.ts'
import type { FormDefinition } from '../../domain/forms/definition.ts'
import type { FoundScore } from '../../domain/readings/scaleAnswers.ts'

export type SourcePerson = {
  readonly id: string
  readonly isChild: boolean
  readonly isUnborn?: boolean
  readonly isAdultWithCare: boolean
  readonly deceased: boolean
  readonly ageYears: number | null
}

/** Who writes: the council, the worker, and a number of the service; never a worker's own. */
export type Sender = {
  readonly authority: string
  readonly workerName: string
  readonly jobTitle: string
  readonly serviceName: string
  readonly telephone: string
}

/** All that a copy could be made from. Only `openCopy` reads it, through the list of what is allowed. */
export type CopySource = {
  readonly today: string
  /** Of the practice authority: every page of it says that the people are invented. */
  readonly practice?: boolean
  readonly entries: readonly ReadEntry[]
  readonly people: readonly SourcePerson[]
  readonly form: FormDefinition | null
  /** The answers that this worker may see. */
  readonly answers: readonly Answer[]
  readonly assessmentIsDraft: boolean
  readonly sender: Sender
  /** Read only where a chronology is taken: what this worker may see of what somebody wrote, and what follows by itself. */
  readonly events?: readonly ReadEntry[]
  readonly automatic?: readonly AutomaticEvent[]
  readonly scores?: readonly SourceScore[]
  readonly note?: SourceNote | null
}

export type SourceScore = { readonly found: FoundScore; readonly origin: 'typed' | 'assessment' }

/** One finished note, as far as this worker may read it. */
export type SourceNote = {
  readonly entry: ReadEntry
  readonly authorName: string
  readonly paragraphs: readonly ReadEntry[]
  readonly addenda: readonly ReadEntry[]
  readonly promises: readonly ReadEntry[]
}

export type Recipient = { readonly kind: RecipientKind; readonly personId: string | null; readonly words: string }

export type CopyWish = {
  readonly copyKind: CopyKind
  readonly recipient: Recipient
  readonly layout: CopyLayout
  readonly language: string
  /** A few words of the worker's own, under everything else; typed by a person, also where they are a translation. */
  readonly ownWords: string
  /** Children's words that were looked at one by one and may stand in this copy. */
  readonly quotes: readonly string[]
  /** Paragraphs that the worker takes out of this copy. */
  readonly without: readonly string[]
  readonly visitOn: string | null
  /** The day a picture stands for; today without it. */
  readonly day?: string | null
  /** How scores are drawn. */
  readonly shape?: 'lines' | 'radar'
  /** Whose chronology; everybody's that the recipient may read without it. */
  readonly aboutId?: string | null
  readonly cover?: boolean
  /** What a translator typed or pasted, paragraph by paragraph, into `language`. */
  readonly translation?: WishedTranslation | null
}

export type WishedTranslation = {
  readonly by: string
  readonly lines: readonly { readonly of: string; readonly words: string }[]
}
