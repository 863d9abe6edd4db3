import { describe, expect, it } from 'vitest'
import { findPeopleAndFamilies } from '../../../../../electron/contract/find.ts'
import {
  approveJoining,
  listWaitingJoinings,
  previewJoining,
  proposeJoining,
  separateAgain
} from '../../../../../electron/contract/merge.ts'
import { practiceId } from '../../../../../electron/core/practice/practiceId.ts'
import { amina, aPractice, type Practice, personIdOf } from '../../../../builders/family.ts'

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

const proposal = (practice: Practice) => ({
  id: practice.newId(),
  ...pair,
  reason: 'Typed twice at the front door',
  choices: { pronouns: 'alias' as const }
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
