import { describe, expect, it } from 'vitest'
import type { Json } from '../../../../../domain/nonAnswer.ts'
import { type Entry, saveEntry } from '../../../../../electron/contract/entry.ts'
import { openFamily } from '../../../../../electron/contract/family.ts'
import { amina, aPractice, familyIdOf, type Practice, personIdOf } from '../../../../builders/family.ts'

const holroyd = familyIdOf('holroyd')
const kelly = personIdOf('holroyd', 'kelly')
const manager = 'ruth-adeyemi'

type Wish = { readonly worker?: string; readonly id?: string; readonly type: Entry['type'] }

const write = ({ ask }: Practice, { worker = amina, id, type }: Wish, fields: { [field: string]: Json }) =>
  ask(worker, saveEntry, { familyId: holroyd, type, id: id ?? null, stamp: null, fields })

const standing = async ({ ask }: Practice, type: string, worker = amina) =>
  (await ask(worker, openFamily, { familyId: holroyd, asAt: null })).entries.filter(entry => entry.type === type)

const savedId = (answer: Awaited<ReturnType<typeof write>>) => {
  if (answer.outcome !== 'saved') throw new Error(JSON.stringify(answer.problems))
  return answer.id
}

const fieldsAtFault = (answer: Awaited<ReturnType<typeof write>>) =>
  answer.outcome === 'problems' ? answer.problems.filter(({ kind }) => kind === 'error').map(({ field }) => field) : []

const safety = {
  personId: kelly,
  alertType: 'staff_safety',
  evidence: 'On 4 March 2026 the dog was set on the worker at the door.'
}

describe('alertRule', () => {
  it('sets a day to look again in six months, and who set it, whatever was sent', async () => {
    const practice = await aPractice()

    savedId(await write(practice, { type: 'alert' }, { ...safety, alertType: 'animal', setOn: '2020-01-01' }))

    const [alert] = await standing(practice, 'alert')
    const { worker } = await practice.as(amina)
    const setOn = String(alert?.fields.setOn)
    expect(alert?.fields).toMatchObject({ setById: worker.workerId })
    expect(setOn).toBe(practice.clock.now().toISOString().slice(0, 10))
    expect(String(alert?.fields.reviewOn).slice(5, 7)).not.toBe(setOn.slice(5, 7))
  })

  it('refuses an alert about the safety of workers that rests on nothing', async () => {
    const practice = await aPractice()

    const answer = await write(practice, { type: 'alert' }, { ...safety, evidence: 'rumour' })

    expect(fieldsAtFault(answer)).toEqual(['evidence'])
  })

  it('lets a manager approve, and neither the worker who set it nor anybody who manages nothing', async () => {
    const practice = await aPractice()
    const id = savedId(await write(practice, { type: 'alert' }, safety))

    const own = await write(practice, { type: 'alert', id }, { approvedOn: '2026-11-22' })
    const managers = await write(practice, { worker: manager, type: 'alert', id }, { approvedOn: '2020-01-01' })

    expect(fieldsAtFault(own)).toEqual(['approvedOn'])
    savedId(managers)
    const [alert] = await standing(practice, 'alert')
    const { worker } = await practice.as(manager)
    expect(alert?.fields).toMatchObject({ approvedById: worker.workerId })
    expect(alert?.fields.approvedOn).not.toBe('2020-01-01')
  })

  it('waits for approval again when the fact is another', async () => {
    const practice = await aPractice()
    const id = savedId(await write(practice, { type: 'alert' }, safety))
    savedId(await write(practice, { worker: manager, type: 'alert', id }, { approvedOn: '2026-11-22' }))

    savedId(await write(practice, { type: 'alert', id }, { evidence: 'It was another house, says the neighbour.' }))

    const [alert] = await standing(practice, 'alert')
    expect(alert?.fields.approvedOn).toBeUndefined()
  })

  it('ends only with a reason', async () => {
    const practice = await aPractice()
    const id = savedId(await write(practice, { type: 'alert' }, safety))

    expect(fieldsAtFault(await write(practice, { type: 'alert', id }, { endedOn: '2026-01-02' }))).toContain(
      'endedReason'
    )
  })
})

describe('networkTieRule', () => {
  it('keeps a chosen strength as a number', async () => {
    const practice = await aPractice()

    savedId(
      await write(practice, { type: 'networkTie' }, { name: 'Nana Jean', tieKind: 'extended_family', strength: '3' })
    )

    const [tie] = await standing(practice, 'networkTie')
    expect(tie?.fields).toMatchObject({ familyId: holroyd, name: 'Nana Jean', strength: 3 })
  })

  it('says that somebody who is counted on has not said yes', async () => {
    const practice = await aPractice()

    const answer = await write(
      practice,
      { type: 'networkTie' },
      {
        name: 'Nana Jean',
        tieKind: 'extended_family',
        flow: 'to_family',
        helpsWith: 'school run'
      }
    )

    expect(answer).toMatchObject({ outcome: 'saved', warnings: [{ field: 'agreedByThem' }] })
  })

  it('refuses a tie without a name or kind, of an impossible strength, to a service of nobody', async () => {
    const practice = await aPractice()

    const nameless = await write(practice, { type: 'networkTie' }, { strength: 9 })
    const strange = await write(
      practice,
      { type: 'networkTie' },
      { tieKind: 'agency', involvedAgencyId: practice.newId() }
    )

    expect(fieldsAtFault(nameless)).toEqual(['name', 'tieKind', 'strength'])
    expect(fieldsAtFault(strange)).toEqual(['involvedAgencyId'])
  })

  it('takes the name of the service that it leads to when it has none of its own', async () => {
    const practice = await aPractice()
    const involvedAgencyId = savedId(
      await write(practice, { type: 'involvedAgency' }, { organisation: 'Vale Young Carers', fromOn: '2026-01-05' })
    )

    savedId(await write(practice, { type: 'networkTie' }, { tieKind: 'agency', involvedAgencyId }))

    const [tie] = await standing(practice, 'networkTie')
    expect(tie?.fields).toMatchObject({ involvedAgencyId, name: 'Vale Young Carers' })
  })
})

describe('outcomeReadingRule', () => {
  it.each([
    [-1, ['score']],
    [11, ['score']],
    [5.5, ['score']],
    [0, []],
    [10, []]
  ])('answers a score of %s', async (score, faults) => {
    const practice = await aPractice()

    const answer = await write(
      practice,
      { type: 'outcomeReading' },
      {
        outcome: 'overall',
        raterKind: 'parent',
        score,
        readOn: '2026-03-01'
      }
    )

    expect([...new Set(fieldsAtFault(answer))]).toEqual(faults)
  })
})

describe('alerts in the header', () => {
  it('are said by kind and name, never with the fact they rest on, and end with a reason', async () => {
    const practice = await aPractice()
    const id = savedId(await write(practice, { type: 'alert' }, safety))
    const header = async () => (await practice.ask(amina, openFamily, { familyId: holroyd, asAt: null })).header
    const about = async () => (await header()).alerts.filter(({ kind }) => kind === 'aboutPerson').map(({ say }) => say)

    const waiting = await about()
    savedId(await write(practice, { worker: manager, type: 'alert', id }, { approvedOn: '2026-11-22' }))
    const standing = await about()
    const endedOn = practice.clock.now().toISOString().slice(0, 10)
    savedId(await write(practice, { type: 'alert', id }, { endedOn, endedReason: 'The dog has gone.' }))

    expect(waiting).toEqual(['Safety of workers: Kelly Holroyd (waits for a manager)'])
    expect(standing).toEqual(['Safety of workers: Kelly Holroyd'])
    expect(await about()).toEqual([])
  })
})
