import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { findEntry } from '../../../../../db/queries/entries.ts'
import { readEntryHistory, saveEntry } from '../../../../../electron/contract/entry.ts'
import { listFamilies, openFamily, readFamilyHistory } from '../../../../../electron/contract/family.ts'
import { findPeopleAndFamilies, findPossibleMatches } from '../../../../../electron/contract/find.ts'
import {
  approveJoining,
  listJoiningsOfFamily,
  listWaitingJoinings,
  previewJoining,
  proposeJoining,
  separateAgain
} from '../../../../../electron/contract/merge.ts'
import { practiceId } from '../../../../../electron/core/practice/practiceId.ts'
import { amina, aPractice, familyIdOf, type Practice, personIdOf } from '../../../../builders/family.ts'

const ruth = 'ruth-adeyemi'
const second = 'nadia-karim'
const pair = { personId: personIdOf('holroyd', 'ellie'), aliasId: personIdOf('holroyd', 'kelly') }

/** Both managers of one team, so that both may know of the family. */
async function twoManagers(): Promise<Practice> {
  const practice = await aPractice()
  const [first, other] = [ruth, second].map(key => practiceId(`worker/${key}`))
  await practice.store.transact({ author: practice.author }, async unit => {
    const { teamId } = await unit.db
      .selectFrom('worker')
      .select('teamId')
      .where('id', '=', first ?? '')
      .executeTakeFirstOrThrow()
    unit.put({ type: 'worker', id: other ?? '', bucket: 'c:config', set: { teamId }, seen: 'current' })
    unit.audit({ action: 'worker.move', subjectIds: [], outcome: 'saved' })
  })
  return practice
}

const proposal = (practice: Practice): z.input<typeof proposeJoining.input> => ({
  id: practice.newId(),
  ...pair,
  reason: 'Typed twice at the front door',
  choices: { pronouns: 'alias' }
})
const titles = async ({ ask }: Practice) =>
  (await ask(amina, findPeopleAndFamilies, { words: 'holroyd', limit: 20 })).found
    .filter(one => one.kind === 'person')
    .map(one => one.title)

describe('joining two entries', () => {
  it('stands only when a second manager has approved it, and then one person is found', async () => {
    const practice = await twoManagers()
    const asked = proposal(practice)
    const before = await titles(practice)
    await practice.ask(ruth, proposeJoining, asked)
    const proposed = await titles(practice)
    const own = practice.ask(ruth, approveJoining, { id: asked.id })

    await expect(own).rejects.toMatchObject({ say: expect.stringContaining('another team manager') })
    expect((await practice.ask(second, listWaitingJoinings, {})).rows).toMatchObject([
      { id: asked.id, personName: 'Ellie Holroyd', aliasName: 'Kelly Holroyd', proposedByMe: false }
    ])
    await practice.ask(second, approveJoining, { id: asked.id })
    expect(proposed).toEqual(before)
    expect(await titles(practice)).toEqual(before.filter(title => title !== 'Kelly Holroyd'))
  })

  it('comes apart again and says who looked and what was written meanwhile', async () => {
    const practice = await twoManagers()
    const asked = proposal(practice)
    const before = await titles(practice)
    await practice.ask(ruth, proposeJoining, asked)
    await practice.ask(second, approveJoining, { id: asked.id })
    practice.clock.advance(3_600_000)
    await practice.ask(ruth, previewJoining, pair)
    await practice.store.transact({ author: practice.author }, async unit => {
      const set = { pronouns: 'they' }
      unit.put({ type: 'person', id: pair.personId, bucket: `p:${pair.personId}`, set, seen: 'current' })
      unit.audit({ action: 'person.change', subjectIds: [pair.personId], outcome: 'saved' })
    })

    const { written, lookedAt } = await practice.ask(ruth, separateAgain, { id: asked.id, reason: 'Mother and child' })

    expect(written).toEqual([{ type: 'person', count: 1 }])
    expect(lookedAt).toContain('Ruth Adeyemi')
    expect(await titles(practice)).toEqual(before)
  })

  it('is refused to whoever is no manager or may not know of both', async () => {
    const practice = await aPractice()
    const hidden = { ...pair, aliasId: personIdOf('castellan', 'luca') }

    await expect(practice.ask(amina, previewJoining, pair)).rejects.toMatchObject({ message: 'refused' })
    await expect(practice.ask(ruth, previewJoining, hidden)).rejects.toMatchObject({
      say: 'Nothing was found that you may join or separate.'
    })
  })

  it('shows both side by side and no address at all', async () => {
    const practice = await aPractice()

    const shown = await practice.ask(ruth, previewJoining, pair)

    expect([shown.person.name, shown.alias.name]).toEqual(['Ellie Holroyd', 'Kelly Holroyd'])
    expect(shown.fields.find(({ field }) => field === 'dateOfBirth')?.differs).toBe(true)
    expect(shown.fields.filter(({ field }) => field.includes('ddress') || field === 'lines')).toEqual([])
  })
})

const holroyd = familyIdOf('holroyd')

async function join(practice: Practice, wish: Partial<ReturnType<typeof proposal>> = {}) {
  const asked = { ...proposal(practice), ...wish }
  await practice.ask(ruth, proposeJoining, asked)
  await practice.ask(second, approveJoining, { id: asked.id })
  return asked
}
const openHolroyd = async ({ ask }: Practice) =>
  (await ask(amina, openFamily, { familyId: holroyd, asAt: null })).entries
const countOf = async ({ ask }: Practice) => {
  const question = { mine: false, closed: false, sort: 'name' as const, offset: 0, limit: 50 }
  const { rows } = await ask(amina, listFamilies, question)
  return rows.find(({ id }) => id === holroyd)?.memberCount
}

describe('a family with two joined entries', () => {
  it('shows one person under the kept entry with the chosen facts, and brings both back exactly', async () => {
    const practice = await twoManagers()
    const [before, count] = [await openHolroyd(practice), await countOf(practice)]

    const asked = await join(practice, { choices: { dateOfBirth: 'alias', name: 'person' } })
    const joined = await openHolroyd(practice)
    const counted = await countOf(practice)
    await practice.ask(ruth, separateAgain, { id: asked.id, reason: 'Mother and child after all' })

    const bornOf = (entries: typeof before, id: string) => entries.find(one => one.id === id)?.fields.dateOfBirth
    expect(JSON.stringify(joined)).not.toContain(pair.aliasId)
    expect(bornOf(joined, pair.personId)).toEqual(bornOf(before, pair.aliasId))
    expect(joined.filter(({ type }) => type === 'person')).toHaveLength(
      before.filter(({ type }) => type === 'person').length - 1
    )
    expect(counted).toBe((count ?? 0) - 1)
    expect(await openHolroyd(practice)).toEqual(before)
    expect(await countOf(practice)).toBe(count)
  })

  it('finds and matches the kept entry by the other name too, and says so', async () => {
    const practice = await twoManagers()
    await join(practice, { choices: {} })

    const { found } = await practice.ask(amina, findPeopleAndFamilies, { words: 'kelly holroyd', limit: 5 })
    const { matches } = await practice.ask(amina, findPossibleMatches, {
      forename: 'Kelly',
      surname: 'Holroyd',
      dateOfBirth: null
    })

    expect(found.filter(({ kind }) => kind === 'person')).toMatchObject([
      { id: pair.personId, title: 'Ellie Holroyd', detail: expect.stringContaining('Kelly') }
    ])
    expect(matches.map(({ personId }) => personId)).toContain(pair.personId)
    expect(matches.map(({ personId }) => personId)).not.toContain(pair.aliasId)
  })

  it('reads what was written last, under one history, and keeps what was written when they are separated', async () => {
    const practice = await twoManagers()
    const asked = await join(practice, { choices: { pronouns: 'alias', dateOfBirth: 'alias' } })
    const person = (entries: Awaited<ReturnType<typeof openHolroyd>>) => entries.find(one => one.id === pair.personId)
    const shown = person(await openHolroyd(practice))
    const wish = { familyId: holroyd, type: 'person', id: pair.personId, stamp: shown?.stamp ?? null } as const

    const saved = await practice.ask(amina, saveEntry, { ...wish, fields: { pronouns: 'they/them' } })
    const read = person(await openHolroyd(practice))
    const { stamp: _, ...entry } = wish
    const history = await practice.ask(amina, readEntryHistory, { ...entry, field: 'pronouns' })
    const family = await practice.ask(amina, readFamilyHistory, {
      familyId: holroyd,
      before: null,
      looksBefore: null,
      limit: 50
    })
    await practice.ask(ruth, separateAgain, { id: asked.id, reason: 'Mother and child after all' })

    expect(saved).toMatchObject({ outcome: 'saved', id: pair.personId })
    expect(read).toMatchObject({ fields: { pronouns: 'they/them' }, others: [] })
    expect(history.rows.map(({ value }) => value)).toContain('they/them')
    expect(family.changes.map(({ entryId }) => entryId)).not.toContain(pair.aliasId)
    expect(person(await openHolroyd(practice))?.fields.pronouns).toBe('they/them')
  })

  it('tells who may know both what was said, and lets only a manager undo it', async () => {
    const practice = await twoManagers()
    const asked = await join(practice)

    const rowsOf = async (worker: string) =>
      (await practice.ask(worker, listJoiningsOfFamily, { familyId: holroyd })).rows
    const undo = practice.ask(amina, separateAgain, { id: asked.id, reason: 'Mother and child after all' })

    expect(await rowsOf(ruth)).toMatchObject([
      { state: 'standing', reason: asked.reason, aliasName: 'Kelly Holroyd', may: { approve: false, separate: true } }
    ])
    expect(await rowsOf(amina)).toMatchObject([{ state: 'standing', reason: '', may: { separate: false } }])
    await expect(undo).rejects.toMatchObject({ message: 'refused' })
  })
})

describe('joining across two families', () => {
  /** As a laptop of somebody who may know both wrote it. */
  const joinElsewhere = (practice: Practice, wish: { readonly personId: string; readonly aliasId: string }) =>
    practice.store.transact({ author: practice.author }, async unit => {
      const at = practice.clock.now().toISOString()
      const by = practiceId(`worker/${ruth}`)
      unit.put({
        type: 'personAlias',
        id: practice.newId(),
        bucket: `p:${wish.personId}`,
        set: { ...wish, choices: {}, proposedById: by, proposedAt: at, approvedById: by, approvedAt: at }
      })
      unit.audit({ action: 'merge.approve', subjectIds: [], outcome: 'saved' })
    })

  it('teaches nothing to a worker who may not know of one of the two', async () => {
    const practice = await twoManagers()
    const typed = { forename: 'Luca', surname: 'Castellan', dateOfBirth: null }
    const looks = async () => [
      await openHolroyd(practice),
      await countOf(practice),
      await practice.ask(amina, findPeopleAndFamilies, { words: 'kelly holroyd', limit: 5 }),
      await practice.ask(amina, findPossibleMatches, typed),
      await practice.ask(ruth, listJoiningsOfFamily, { familyId: holroyd })
    ]

    const before = await looks()
    await joinElsewhere(practice, { personId: personIdOf('castellan', 'luca'), aliasId: pair.aliasId })

    expect(await looks()).toEqual(before)
  })

  it('shows the kept entry in both families, and writes to the entry of the family it is written in', async () => {
    const practice = await twoManagers()
    const both = { personId: personIdOf('whitlock', 'dana'), aliasId: pair.aliasId }
    await joinElsewhere(practice, both)
    const whitlock = familyIdOf('whitlock')

    const shown = (await openHolroyd(practice)).find(({ id }) => id === both.personId)
    const contact = { personId: both.personId, kind: 'mobile', value: '07700 900123' }
    const written = await practice.ask(amina, saveEntry, {
      familyId: holroyd,
      type: 'contactPoint',
      id: null,
      stamp: null,
      fields: contact
    })
    const named = await practice.ask(amina, saveEntry, {
      familyId: holroyd,
      type: 'person',
      id: both.personId,
      stamp: shown?.stamp ?? null,
      fields: { pronouns: 'she/her' }
    })
    const id = written.outcome === 'saved' ? written.id : ''
    const read = await practice.ask(amina, openFamily, { familyId: whitlock, asAt: null })
    const stored = await practice.store.read(db => findEntry(db, 'contactPoint', id))

    expect([written.outcome, named.outcome]).toEqual(['saved', 'saved'])
    expect(stored?.fields.personId).toBe(both.aliasId)
    expect(read.entries.find(one => one.id === id)?.fields.personId).toBe(both.personId)
    expect(read.entries.find(one => one.id === both.personId)?.fields.pronouns).toBe('she/her')
  })
})
