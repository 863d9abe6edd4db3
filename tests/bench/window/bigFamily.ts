import { z } from 'zod'
import { exactDate } from '../../../domain/dates/partialDate.ts'
import { eventCategories } from '../../../resources/codes/chronology.ts'
import { listLongFields } from '../world/assessment.ts'

/** Asks the core as the window does; a refusal ends the measure. */
export type Ask = (channel: string, input: unknown) => Promise<unknown>

export const bigFamily = { name: 'Holroyd', events: 2000, lettersInAssessment: 190_000 } as const
const together = 200
const dayLength = 86_400_000

const Families = z.object({ rows: z.array(z.object({ id: z.string(), familyName: z.string() })) })
const Assessments = z.object({ rows: z.array(z.object({ id: z.string(), state: z.string() })) })
const Opened = z.object({
  entries: z.array(z.object({ type: z.string(), id: z.string(), fields: z.record(z.string(), z.unknown()) }))
})
const Saved = z.object({ outcome: z.literal('saved') })

/** Ten years of a family that everybody knows: two thousand events, and an assessment of sixty pages. */
export async function fillBigFamily(ask: Ask): Promise<{ readonly familyId: string }> {
  const listed = { mine: true, closed: false, sort: 'name', offset: 0, limit: 100 }
  const family = Families.parse(await ask('family.list', listed)).rows.find(one => one.familyName === bigFamily.name)
  if (family === undefined) throw new Error(`there is no family ${bigFamily.name}`)
  await addEvents(ask, family.id)
  await writeAtLength(ask, family.id)
  return { familyId: family.id }
}

async function addEvents(ask: Ask, familyId: string): Promise<void> {
  const { entries } = Opened.parse(await ask('family.open', { familyId, asAt: null }))
  const child = entries.find(({ type, fields }) => type === 'person' && fields.personKind === 'child')
  if (child === undefined) throw new Error('there is no child')
  const events = Array.from({ length: bigFamily.events }, (_, place) => ({
    type: 'chronologyEvent',
    id: null,
    stamp: null,
    fields: {
      familyId,
      eventDate: exactDate(new Date(Date.UTC(2016, 0, 4) + place * 1.7 * dayLength).toISOString().slice(0, 10)),
      childIds: [child.id],
      category: eventCategories.codes[place % eventCategories.codes.length]?.code ?? '',
      what: `Event ${place}: seen at the nursery gate, cheerful and with a new coat`,
      significance: 'Mornings were easier in this month than in the one before.',
      source: 'Health visitor',
      shareClass: 'S2'
    }
  }))
  for (let from = 0; from < events.length; from += together)
    Saved.parse(await ask('entry.saveTogether', { familyId, entries: events.slice(from, from + together) }))
}

async function writeAtLength(ask: Ask, familyId: string): Promise<void> {
  const { rows } = Assessments.parse(await ask('assessment.list', { familyId }))
  const draft = rows.find(({ state }) => state === 'draft')
  if (draft === undefined) throw new Error('there is no draft to write in')
  const fields = listLongFields().filter(({ ofPerson }) => !ofPerson)
  const words = 'She said that mornings are better now that the bus stops here again. '
  const value = words.repeat(Math.ceil(bigFamily.lettersInAssessment / fields.length / words.length))
  const answers = fields.map(({ key }) => ({
    field: key,
    aboutId: '',
    given: { value },
    basis: 'fact_observed',
    sourcePersonId: null,
    sourceOrganisation: null,
    familyCopy: true,
    familyCopyReason: null,
    carried: 'no',
    stamp: null
  }))
  for (const answer of answers) await ask('assessment.journal', { assessmentId: draft.id, answers: [answer] })
  await ask('assessment.settle', { assessmentId: draft.id })
}
