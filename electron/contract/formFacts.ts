import { z } from 'zod'
import { EntryId } from '../../domain/ids.ts'
import { Given } from '../../domain/nonAnswer.ts'

/** One person as the form needs them (domain/forms), reckoned by the core from the register. */
export const AboutPerson = z.strictObject({
  id: EntryId,
  shortName: z.string(),
  fullName: z.string(),
  bornOn: z.string().nullable(),
  ageYears: z.number().nullable(),
  ageMonths: z.number().nullable(),
  /** The age in words for the tab of a person ("9", "5 months", "24 weeks' pregnancy"). */
  ageWords: z.string(),
  kind: z.enum(['child', 'unborn', 'adult_carer', 'adult_other', 'significant_other', 'deceased']),
  isChild: z.boolean(),
  isUnborn: z.boolean(),
  isAdultWithCare: z.boolean(),
  isParentElsewhere: z.boolean(),
  isYoungCarer: z.boolean(),
  deceased: z.boolean()
})
export type AboutPerson = z.infer<typeof AboutPerson>

/** What the form engine needs beside the answers: the window runs the same rules as the core, on the same facts. */
export const FormFacts = z.strictObject({
  today: z.iso.date(),
  formLength: z.enum(['full', 'short']),
  people: z.array(AboutPerson),
  supportingFamilies: z.boolean(),
  register: z.strictObject({
    given: z.record(z.string(), z.record(z.string(), Given.nullable())),
    homes: z.array(
      z.strictObject({
        personId: EntryId,
        noFixedAddress: z.boolean(),
        confidential: z.boolean(),
        confidentialFrom: z.array(EntryId)
      })
    ),
    pairsInTheHome: z.array(
      z.strictObject({
        adultId: EntryId,
        childId: EntryId,
        parentalResponsibility: z.enum(['yes', 'no', 'not_known']).nullable()
      })
    ),
    agreements: z.array(
      z.strictObject({ personId: EntryId, agreedOn: z.string(), withdrawnOn: z.string().nullable() })
    ),
    twins: z.array(z.tuple([EntryId, EntryId])),
    chronologyEvents: z.number(),
    safetyCallRecorded: z.boolean()
  })
})
export type FormFacts = z.infer<typeof FormFacts>
