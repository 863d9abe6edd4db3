import { describe, expect, it } from 'vitest'
import { saveEntry, voidEntry } from '../../../../../electron/contract/entry.ts'
import {
  endConflict,
  listConflicts,
  listFamilies,
  openFamily,
  readFamilyHistory
} from '../../../../../electron/contract/family.ts'
import { accessSentences } from '../../../../../resources/strings/en-GB/access.ts'
import { peopleSentences } from '../../../../../resources/strings/en-GB/people.ts'
import { amina, aPractice, familyIdOf } from '../../../../builders/family.ts'

const familyId = familyIdOf('holroyd')
const ruth = 'ruth-adeyemi'
const today = '2026-09-14'
const reason = 'It was another family of the same name.'

async function aTie() {
  const practice = await aPractice()
  const { ask } = practice
  const declared = { familyId, type: 'conflictOfInterest', id: null, stamp: null, fields: {} } as const
  await ask(amina, saveEntry, declared)
  const { conflicts } = await ask(ruth, listConflicts, { familyId })
  const conflictId = conflicts[0]?.id ?? ''
  const end = (worker: string, endedOn = today) => ask(worker, endConflict, { familyId, conflictId, endedOn, reason })
  const mayOpen = async () => (await ask(amina, listFamilies, everything)).rows.some(({ id }) => id === familyId)
  return { ...practice, conflictId, end, mayOpen }
}
const everything = { mine: false, closed: false, sort: 'name', offset: 0, limit: 50 } as const

describe('endConflict', () => {
  it('opens the family to the worker again, and keeps who said it, who ended it, when and why', async () => {
    const { ask, end, mayOpen, conflictId } = await aTie()
    const closed = await mayOpen()

    expect(await end(ruth)).toEqual({ outcome: 'saved' })

    expect([closed, await mayOpen()]).toEqual([false, true])
    expect((await ask(ruth, listConflicts, { familyId })).conflicts).toEqual([
      {
        id: conflictId,
        workerName: 'Amina Mensah',
        declaredOn: today,
        endedOn: today,
        endedByName: 'Ruth Adeyemi',
        reason
      }
    ])
    const { looks } = await ask(amina, readFamilyHistory, { familyId, before: null, limit: 50 })
    expect(looks).toContainEqual({
      at: expect.any(String),
      workerName: 'Ruth Adeyemi',
      action: 'family.endConflict',
      outcome: 'ended'
    })
  })

  it('lets the worker say it once more later', async () => {
    const { ask, end, mayOpen } = await aTie()
    await end(ruth)

    await ask(amina, saveEntry, { familyId, type: 'conflictOfInterest', id: null, stamp: null, fields: {} })

    expect(await mayOpen()).toBe(false)
    expect((await ask(ruth, listConflicts, { familyId })).conflicts).toHaveLength(2)
  })

  it.each([
    ['before it was said', '2026-09-13', peopleSentences.conflictEndsBefore],
    ['in days to come', '2026-09-15', peopleSentences.dateAhead]
  ])('refuses an end %s', async (_, endedOn, say) => {
    const { end, mayOpen } = await aTie()

    expect(await end(ruth, endedOn)).toEqual({ outcome: 'refused', say })
    expect(await mayOpen()).toBe(false)
  })

  it('ends a tie once', async () => {
    const { end } = await aTie()
    await end(ruth)

    expect(await end(ruth)).toEqual({ outcome: 'refused', say: peopleSentences.conflictEnded })
  })

  it('is refused to the worker who said it, and to a colleague who helps the family', async () => {
    const { end, mayOpen } = await aTie()

    expect(await end(amina)).toEqual({ outcome: 'refused', say: accessSentences.conflict_of_interest })
    expect(await end('tom-barlow')).toMatchObject({ outcome: 'refused' })
    expect(await mayOpen()).toBe(false)
  })

  it('is the only way: nobody marks it as an error', async () => {
    const { ask, conflictId } = await aTie()
    const marking = ask(ruth, voidEntry, {
      familyId,
      type: 'conflictOfInterest',
      id: conflictId,
      reason: 'Taken back',
      restore: false
    })

    await expect(marking).rejects.toMatchObject({ say: peopleSentences.readOnlyType })
  })
})

describe('listConflicts', () => {
  it('tells nothing to whoever may not end it', async () => {
    const { ask } = await aTie()

    expect(await ask('tom-barlow', listConflicts, { familyId })).toEqual({ conflicts: [] })
    await expect(ask('daniel-okoro', openFamily, { familyId, asAt: null })).rejects.toThrow('refused')
  })
})
