import { z } from 'zod'
import { EntryId } from '../../domain/ids.ts'
import { method } from './method.ts'

export const Found = z.strictObject({
  kind: z.enum(['person', 'family']),
  id: EntryId,
  familyId: EntryId.nullable(),
  title: z.string(),
  detail: z.string()
})
export type Found = z.infer<typeof Found>

export const FindOnly = z.enum(['all', 'mine', 'writtenByMe'])
export type FindOnly = z.infer<typeof FindOnly>
export const FindState = z.enum(['all', 'open', 'closed'])
export type FindState = z.infer<typeof FindState>

/** People and families by whatever of them is typed; only those that this worker may see. `notice` is the ring message. */
export const findPeopleAndFamilies = method({
  channel: 'find.peopleAndFamilies',
  input: z.strictObject({
    words: z.string().max(200),
    limit: z.int().min(1).max(100),
    only: z.enum(['all', 'mine']).default('all'),
    state: FindState.default('all'),
    /** Looks for sounds, schools and homes too where some names already fit. */
    thorough: z.boolean().default(false)
  }),
  output: z.strictObject({ found: z.array(Found), notice: z.string().nullable() }),
  audit: 'find.search'
})

/** "Do we know them?", asked while a person is being typed: candidates with the reasons, never merged by itself. */
export const findPossibleMatches = method({
  channel: 'find.possibleMatches',
  input: z.strictObject({
    forename: z.string().max(200),
    surname: z.string().max(200),
    dateOfBirth: z.string().max(10).nullable(),
    /** NHS number, pupil number. */
    identifiers: z.array(z.string().max(40)).max(4).default([]),
    telephone: z.string().max(40).nullable().default(null),
    postcode: z.string().max(20).nullable().default(null)
  }),
  output: z.strictObject({
    matches: z.array(
      z.strictObject({
        personId: EntryId,
        name: z.string(),
        born: z.string(),
        familyName: z.string().nullable(),
        reasons: z.array(z.string())
      })
    )
  }),
  audit: 'find.match'
})

/** Words across notes, what was added to them, events and answers; `next` is handed back to read on. */
export const findWords = method({
  channel: 'find.words',
  input: z.strictObject({
    words: z.string().max(200),
    limit: z.int().min(1).max(50),
    familyId: EntryId.nullable().default(null),
    only: FindOnly.default('all'),
    state: FindState.default('all'),
    before: z.int().nullable().default(null)
  }),
  output: z.strictObject({
    found: z.array(
      z.strictObject({
        kind: z.enum(['note', 'noteParagraph', 'noteAddendum', 'chronologyEvent', 'answer']),
        id: EntryId,
        familyId: EntryId,
        familyName: z.string(),
        /** The note, event or assessment whose page shows it. */
        inId: EntryId,
        title: z.string(),
        /** The day in words. */
        on: z.string().nullable(),
        pieces: z.array(z.strictObject({ text: z.string(), hit: z.boolean() }))
      })
    ),
    next: z.int().nullable(),
    /** A file from before the search is indexed while it is used: until then not everything is found. */
    preparing: z
      .strictObject({
        /** What is being read at the moment, in this order. */
        part: z.enum(['people', 'notes', 'answers']),
        /** The day, in words, since which notes and events can be found; null while none can. */
        since: z.string().nullable()
      })
      .nullable()
  }),
  audit: 'find.words'
})
