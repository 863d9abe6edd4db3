import { z } from 'zod'
import { allowList } from '../../../domain/copies/allowList.ts'
import { exactDate } from '../../../domain/dates/partialDate.ts'
import { eventCategories } from '../../../resources/codes/chronology.ts'
import { listLongFields } from '../world/assessment.ts'

/** Asks the core as the window does; a refusal ends the measure. */
export type Ask = (channel: string, input: unknown) => Promise<unknown>

export const bigFamily = { name: 'Holroyd', events: 2000 } as const
/** A family whose assessment fills sixty pages of the copy that a parent is given. */
export const longFamily = { name: 'Okafor-Lane', letters: 190_000 } as const
const together = 200
const dayLength = 86_400_000

const Families = z.object({ rows: z.array(z.object({ id: z.string(), familyName: z.string() })) })
const Status = z.object({ worker: z.object({ id: z.string() }) })
const Opened = z.object({
  entries: z.array(z.object({ type: z.string(), id: z.string(), fields: z.record(z.string(), z.unknown()) }))
})
const Saved = z.object({ outcome: z.literal('saved') })

/** Ten years of a family that everybody knows: two thousand events; and another family's assessment of sixty pages. */
export async function fillBigFamily(ask: Ask): Promise<{ readonly familyId: string }> {
  const listed = { mine: true, closed: false, sort: 'name', offset: 0, limit: 100 }
  const family = Families.parse(await ask('family.list', listed)).rows.find(one => one.familyName === bigFamily.name)
  if (family === undefined) throw new Error(`there is no family ${bigFamily.name}`)
  await addEvents(ask, family.id)
  await authoriseAtLength(ask)
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

const Workers = z.object({ workers: z.array(z.object({ id: z.string(), roles: z.array(z.string()) })) })
const Waiting = z.object({ rows: z.array(z.object({ id: z.string(), familyName: z.string(), waitsFor: z.string() })) })
const Gaps = z.object({
  gaps: z.array(z.object({ check: z.string(), field: z.string().nullable(), aboutId: z.string() }))
})
const Answered = z.object({ answers: z.array(z.object({ field: z.string(), aboutId: z.string(), stamp: z.string() })) })

/** What was sent back is written again at length in everything that a family copy may show, sent and authorised. */
async function authoriseAtLength(ask: Ask): Promise<void> {
  const { workers } = Workers.parse(await ask('session.listWorkersToSignInAs', {}))
  const writer = Status.parse(await ask('session.status', {})).worker.id
  const { rows } = Waiting.parse(await ask('assessment.waiting', {}))
  const assessmentId = rows.find(({ familyName }) => familyName === longFamily.name)?.id
  if (assessmentId === undefined) throw new Error(`nothing waits to be corrected for ${longFamily.name}`)
  const { answers } = Answered.parse(await ask('assessment.open', { assessmentId }))
  const long = new Set(listLongFields().map(({ key }) => key))
  const inCopy = new Set([...allowList.parent.ofFamily, ...allowList.parent.ofChild].map(({ field }) => field))
  const places = answers.filter(({ field }) => long.has(field) && inCopy.has(field))
  const letters = Math.ceil(longFamily.letters / places.length)
  for (const [at, { field, aboutId, stamp }] of places.entries()) {
    const words = `${at}: she said that mornings are better now that the bus stops here again. `
    const value = words.repeat(Math.ceil(letters / words.length))
    const given = { field, aboutId, given: { value }, ...plainly, stamp }
    await ask('assessment.journal', { assessmentId, answers: [given] })
  }
  const askedToday = answers.find(({ field }) => field === 'S.answered_on')
  const today = { field: 'S.answered_on', aboutId: '', given: { value: new Date().toISOString().slice(0, 10) } }
  await ask('assessment.journal', {
    assessmentId,
    answers: [{ ...today, ...plainly, basis: null, stamp: askedToday?.stamp ?? null }]
  })
  await ask('assessment.settle', { assessmentId })
  const { gaps } = Gaps.parse(await ask('assessment.check', { assessmentId }))
  const warningComments = Object.fromEntries(
    gaps.map(({ check, field, aboutId }) => [`${check} ${field ?? ''} ${aboutId}`, 'Read through and meant so.'])
  )
  const sent = await ask('assessment.submit', { assessmentId, note: 'Written at length', warningComments })
  z.object({ outcome: z.literal('submitted') }).parse(sent)
  for (const { id } of workers.filter(({ roles }) => roles.includes('TM'))) {
    await ask('session.signInAs', { workerId: id })
    const waits = Waiting.parse(await ask('assessment.waiting', {})).rows
    if (!waits.some(row => row.id === assessmentId)) continue
    const asked = { assessmentId, comment: 'Read through', levelConfirmed: true }
    z.object({ outcome: z.literal('authorised') }).parse(await ask('assessment.authorise', asked))
    break
  }
  await ask('session.signInAs', { workerId: writer })
}

const plainly = {
  basis: 'fact_observed',
  sourcePersonId: null,
  sourceOrganisation: null,
  familyCopy: true,
  familyCopyReason: null,
  carried: 'no'
} as const
