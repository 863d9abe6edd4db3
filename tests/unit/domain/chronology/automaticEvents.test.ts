import { describe, expect, it } from 'vitest'
import { automaticEvents, type RegisterFacts } from '../../../../domain/chronology/automaticEvents.ts'
import { exactDate } from '../../../../domain/dates/partialDate.ts'

const nothing: RegisterFacts = {
  people: [],
  addresses: [],
  places: [],
  episodes: [],
  steps: [],
  leads: [],
  assessments: []
}
const told = (facts: Partial<RegisterFacts>) =>
  automaticEvents({ ...nothing, ...facts }).map(({ kind, personIds, detail }) => [kind, personIds, detail])

describe('automaticEvents', () => {
  it('is empty when nothing is known', () => {
    expect(told({})).toEqual([])
  })

  it('tells the births of children, not of adults or of babies to come, and deaths of everybody', () => {
    const people = [
      { id: 'sam', child: true, born: exactDate('2019-02-11'), died: null },
      { id: 'bump', child: true, born: { year: 2027, month: 3, day: 1, quality: 'expected' } as const, died: null },
      { id: 'gran', child: false, born: exactDate('1950-01-01'), died: exactDate('2025-05-05') }
    ]

    expect(told({ people })).toEqual([
      ['born', ['sam'], ''],
      ['died', [], 'gran']
    ])
  })

  it('tells one move for brothers and sisters, none for a first address, none for adults', () => {
    const child = (id: string, isChild = true) => ({ id, child: isChild, born: null, died: null })
    const first = { year: 2019, quality: 'year_only' } as const
    const later = exactDate('2026-03-01')
    const addresses = ['sam', 'ann', 'rosa'].flatMap(personId => [
      { personId, from: first },
      { personId, from: later }
    ])

    const events = told({ people: [child('sam'), child('ann'), child('rosa', false)], addresses })

    expect(events).toEqual([['moved', ['sam', 'ann'], '']])
  })

  it('does not call a move what may have been the same year', () => {
    const people = [{ id: 'sam', child: true, born: null, died: null }]
    const addresses = [
      { personId: 'sam', from: { year: 2026, quality: 'year_only' } as const },
      { personId: 'sam', from: exactDate('2026-03-01') }
    ]

    expect(told({ people, addresses })).toEqual([])
  })

  it('tells where a child began and left school', () => {
    const people = [{ id: 'sam', child: true, born: null, died: null }]
    const places = [
      { personId: 'sam', setting: 'Larkfield', from: exactDate('2023-09-04'), to: exactDate('2026-07-20') }
    ]

    expect(told({ people, places })).toEqual([
      ['school', ['sam'], 'Larkfield'],
      ['schoolLeft', ['sam'], 'Larkfield']
    ])
  })

  it('tells an end once, though the episode and its last step both know it', () => {
    const episodes = [{ id: 'e', startedOn: '2026-01-05', endedOn: '2026-06-01' }]
    const step = { id: 's', episodeId: 'e', fromState: 'plan_active', toState: 'closed', on: '2026-06-01' }
    const steps = [step, { ...step, id: 'p', fromState: 'planning', toState: 'plan_active', on: '2026-03-01' }]

    expect(told({ episodes, steps })).toEqual([
      ['episodeOpened', [], ''],
      ['episodeClosed', [], ''],
      ['step', [], 'plan_active']
    ])
  })

  it('tells an assessment by the day it was agreed, or by the day it was written', () => {
    const assessments = [
      { id: 'a', submittedOn: '2026-02-01', decidedOn: '2026-02-09' },
      { id: 'b', submittedOn: '2026-10-01', decidedOn: '' }
    ]

    expect(automaticEvents({ ...nothing, assessments }).map(({ kind, date }) => [kind, date])).toEqual([
      ['assessment', exactDate('2026-02-09')],
      ['submitted', exactDate('2026-10-01')]
    ])
  })
})
