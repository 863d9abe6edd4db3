import { describe, expect, it } from 'vitest'
import { saveEntry } from '../../../../../electron/contract/entry.ts'
import {
  changeAddressAccess,
  openFamily,
  readAddressAccess,
  readFamilyHistory,
  revealSafeAddress
} from '../../../../../electron/contract/family.ts'
import { practiceId } from '../../../../../electron/core/practice/practiceId.ts'
import { namingSentences } from '../../../../../resources/strings/en-GB/access.ts'
import { peopleSentences } from '../../../../../resources/strings/en-GB/people.ts'
import { amina, aPractice, familyIdOf, type Practice } from '../../../../builders/family.ts'

const familyId = familyIdOf('whitlock')
const helen = practiceId('worker/helen-brookes')
const reason = 'She covers the visits of this week.'

async function kept(practice: Practice) {
  const { entries } = await practice.ask(amina, openFamily, { familyId, asAt: null })
  const safeAddressId = entries.find(entry => entry.type === 'safeAddress')?.id ?? ''
  const at = { familyId, safeAddressId }
  const look = (worker: string) => practice.ask(worker, revealSafeAddress, { ...at, reason: 'Visit on Tuesday.' })
  const change = (worker: string, workerId: string, change: 'grant' | 'end') =>
    practice.ask(worker, changeAddressAccess, { ...at, workerId, change, reason })
  const read = (worker: string) => practice.ask(worker, readAddressAccess, at)
  return { at, look, change, read }
}

describe('changeAddressAccess', () => {
  it('names a worker, who then sees the address, and ends it, so that they see it no longer', async () => {
    const practice = await aPractice()
    const { look, change } = await kept(practice)
    const before = await look('helen-brookes')

    expect(await change(amina, helen, 'grant')).toEqual({ outcome: 'saved' })
    const named = await look('helen-brookes')
    expect(await change(amina, helen, 'end')).toEqual({ outcome: 'saved' })
    const after = await look('helen-brookes')

    expect([before.outcome, named.outcome, after.outcome]).toEqual(['refused', 'shown', 'refused'])
  })

  it('keeps who decided what and why, newest first, and writes both into the audit', async () => {
    const practice = await aPractice()
    const { change, read } = await kept(practice)
    await change(amina, helen, 'grant')
    practice.clock.advance(60_000)
    await change(amina, helen, 'end')

    const { decisions } = await read(amina)
    const { looks } = await practice.ask(amina, readFamilyHistory, { familyId, before: null, limit: 50 })

    expect(decisions.map(one => [one.change, one.workerName, one.byName, one.reason])).toEqual([
      ['end', 'Helen Brookes', 'Amina Mensah', reason],
      ['grant', 'Helen Brookes', 'Amina Mensah', reason]
    ])
    expect(looks.filter(({ action }) => action === 'safeAddress.changeAccess').map(({ outcome }) => outcome)).toEqual([
      'ended',
      'granted'
    ])
  })

  it('lets a service manager name others without seeing it, and never themselves', async () => {
    const practice = await aPractice()
    const { look, change } = await kept(practice)

    const own = await change('helen-brookes', helen, 'grant')
    const ended = await change('helen-brookes', practiceId('worker/ruth-adeyemi'), 'end')
    const again = await change('helen-brookes', practiceId('worker/ruth-adeyemi'), 'grant')

    expect(own).toEqual({ outcome: 'refused', say: namingSentences.not_for_yourself })
    expect([ended, again]).toEqual([{ outcome: 'saved' }, { outcome: 'saved' }])
    expect((await look('helen-brookes')).outcome).toBe('refused')
  })

  it('names nobody who could not open it anyway', async () => {
    const { change } = await kept(await aPractice())

    expect(await change(amina, practiceId('worker/daniel-okoro'), 'grant')).toEqual({
      outcome: 'refused',
      say: namingSentences.could_not_see
    })
  })

  it('leaves the last name where it is', async () => {
    const { change } = await kept(await aPractice())
    await change(amina, practiceId('worker/ruth-adeyemi'), 'end')

    expect(await change(amina, practiceId('worker/amina-mensah'), 'end')).toEqual({
      outcome: 'refused',
      say: namingSentences.last_one
    })
  })

  it('is the only way: the entry itself takes no names without a reason', async () => {
    const practice = await aPractice()
    const { at, look } = await kept(practice)

    const saved = await practice.ask(amina, saveEntry, {
      familyId,
      type: 'safeAddress',
      id: at.safeAddressId,
      stamp: null,
      fields: { confidentialAccess: [practiceId('worker/amina-mensah'), helen] }
    })

    expect(saved).toEqual({
      outcome: 'problems',
      problems: [{ field: 'confidentialAccess', kind: 'error', say: peopleSentences.namesHaveReasons }]
    })
    expect((await look('helen-brookes')).outcome).toBe('refused')
  })
})

describe('readAddressAccess', () => {
  it('tells who is named and who could be, and nothing of where it is', async () => {
    const { read } = await kept(await aPractice())

    const told = await read(amina)

    expect(told.named.map(({ workerName }) => workerName)).toEqual(['Amina Mensah', 'Ruth Adeyemi'])
    expect(told.choices.map(({ workerName }) => workerName)).toContain('Helen Brookes')
    expect(told.choices.map(({ workerName }) => workerName)).not.toContain('Daniel Okoro')
    expect(JSON.stringify(told)).not.toMatch(/MV3|Hawthorn/)
  })

  it('is refused to a worker who may not open the family', async () => {
    const { read } = await kept(await aPractice())

    await expect(read('daniel-okoro')).rejects.toThrow('refused')
  })
})
