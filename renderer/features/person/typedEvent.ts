import { z } from 'zod'
import { noDateTyped } from '../../ui/boxesOf.ts'

/** What stands in the form of a birth, a death or the end of a pregnancy while it is being filled in. */
export const TypedEvent = z.strictObject({
  open: z.enum(['born', 'ended', 'death']).nullable(),
  on: z.strictObject({
    day: z.string(),
    month: z.string(),
    year: z.string(),
    about: z.boolean().exactOptional(),
    notKnown: z.boolean().exactOptional()
  }),
  sex: z.string(),
  forename: z.string(),
  surname: z.string()
})
export type TypedEvent = z.infer<typeof TypedEvent>

export const noEventTyped: TypedEvent = { open: null, on: noDateTyped, sex: '', forename: '', surname: '' }

/** One draft for a person: nobody is born and dies on the same page. */
export const eventKey = (familyId: string, personId: string) => `entry/${familyId}/lifeEvent/typed/${personId}`
