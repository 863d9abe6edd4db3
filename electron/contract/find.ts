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

/** People and families by the beginnings of names; only those that this worker may see. `notice` is the ring message. */
export const findPeopleAndFamilies = method({
  channel: 'find.peopleAndFamilies',
  input: z.strictObject({ words: z.string().max(200), limit: z.int().min(1).max(50) }),
  output: z.strictObject({ found: z.array(Found), notice: z.string().nullable() }),
  audit: 'find.search'
})

/** "Do we know them?", asked while a person is being typed: candidates with the reasons, never merged by itself. */
export const findPossibleMatches = method({
  channel: 'find.possibleMatches',
  input: z.strictObject({
    forename: z.string().max(200),
    surname: z.string().max(200),
    dateOfBirth: z.string().max(10).nullable()
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
