import { describe, expect, it } from 'vitest'
import type { ClockFacts } from '../../../../domain/clocks/clockFacts.ts'
import { holdsOf, listOpenClocks } from '../../../../domain/clocks/listClocks.ts'
import { withSettings } from '../../../../domain/clocks/ruleInForce.ts'
import { bankHolidays } from '../../../../resources/calendar/bankHolidays.ts'
import { clockRules } from '../../../../resources/clocks/clockRules.ts'
import { someClockFacts, step } from '../../../builders/clockFacts.ts'

const clocksOf = (facts: Partial<ClockFacts>, today: string) =>
  listOpenClocks(someClockFacts(facts), { rules: clockRules, calendar: bankHolidays, today })
const find = (facts: Partial<ClockFacts>, today: string, code: string) =>
  clocksOf(facts, today).find(clock => clock.code === code)

describe('listOpenClocks', () => {
  it('lists what runs after a worker was named, the first due first', () => {
    const steps = [step('T06', '2026-11-02'), step('T08', '2026-11-03')]

    expect(clocksOf({ steps }, '2026-11-04').map(({ code, dueOn }) => [code, dueOn])).toEqual([
      ['K-CON', '2026-11-06'],
      ['K-VIS', '2026-11-17'],
      ['K-EHA', '2026-12-22']
    ])
  })

  it('begins a family without written steps when it was entered and a lead was named', () => {
    const facts = {
      episode: { state: 'allocated', startedOn: '2026-11-02', endedOn: null },
      allocations: [{ role: 'lead', from: '2026-11-03', to: null }]
    }

    expect(clocksOf(facts, '2026-11-04').map(({ code }) => code)).toEqual(['K-CON', 'K-VIS', 'K-EHA'])
  })

  it('does not ask for what must have been done in a state that comes later', () => {
    const episode = { state: 'planning', startedOn: '2026-06-01', endedOn: null }
    const allocations = [{ role: 'lead', from: '2026-06-02', to: null }]

    expect(clocksOf({ episode, allocations }, '2026-11-04')).toEqual([])
  })

  it('reads sending and returning from the assessment itself', () => {
    const facts = {
      steps: [step('T08', '2026-09-01'), step('T10', '2026-09-02')],
      notes: [visit('2026-09-02')],
      assessments: [{ state: 'returned', submittedOn: '2026-10-01', decidedOn: '2026-10-05' }]
    }

    expect(find(facts, '2026-10-06', 'K-EHA')?.segments).toEqual([
      { from: '2026-09-01', to: '2026-10-01' },
      { from: '2026-10-05', to: null }
    ])
  })

  it('shows the days of a hold beside the time and never takes them off', () => {
    const steps = [step('T08', '2026-11-02'), step('T27', '2026-11-04', '2026-11-20'), step('T28', '2026-11-11')]
    const clock = find({ steps }, '2026-11-13', 'K-EHA')

    expect(clock && [clock.holdDays, clock.dueOn, clock.onHoldUntil]).toEqual([5, '2026-12-21', null])
  })

  it('is on hold while the end that was agreed has not passed', () => {
    const steps = [step('T08', '2026-11-02'), step('T27', '2026-11-03', '2026-11-20')]

    expect(find({ steps }, '2026-11-20', 'K-CON')?.standing.state).toBe('onHold')
    expect(find({ steps }, '2026-11-21', 'K-CON')?.standing.state).toBe('actNow')
  })

  it('never lets a hold quieten a late decision of social care', () => {
    const steps = [step('T18', '2026-11-02'), step('T27', '2026-11-02', '2026-11-30')]

    expect(find({ steps }, '2026-11-04', 'K-MASH')?.standing.state).toBe('actNow')
  })

  it('waits while a copy is held back for safety', () => {
    const facts = { steps: [step('T14', '2026-11-02')], copies: [{ madeOn: '2026-11-03', givenOn: null, held: true }] }
    const clock = find(facts, '2026-11-20', 'K-COPY')

    expect(clock && [clock.standing.state, clock.pausedSince]).toEqual(['onHold', '2026-11-03'])
  })

  it('names each child who was not seen, from the last time or from the day help began', () => {
    const facts = {
      steps: [step('T08', '2026-10-01')],
      children: [
        { id: 'ava', since: '2026-09-01' },
        { id: 'ben', since: '2026-10-12' }
      ],
      childrenSeen: [{ childId: 'ava', on: '2026-10-20' }]
    }
    const seen = clocksOf(facts, '2026-11-04').filter(({ code }) => code === 'K-SEE')

    expect(seen.map(({ about, startedOn, startedBy }) => [about, startedOn, startedBy])).toEqual([
      ['ben', '2026-10-12', 'child_counts'],
      ['ava', '2026-10-20', 'child_seen']
    ])
  })

  it('does not count a child who no longer belongs to the family', () => {
    const facts = { steps: [step('T08', '2026-10-01')], childrenSeen: [{ childId: 'gone', on: '2026-10-02' }] }

    expect(find(facts, '2026-11-04', 'K-SEE')).toBeUndefined()
  })

  it('stops reaching the family with a visit, not with an attempt', () => {
    const steps = [step('T08', '2026-11-02')]

    expect(find({ steps, notes: [visit('2026-11-03', true)] }, '2026-11-04', 'K-CON')).toBeDefined()
    expect(find({ steps, notes: [visit('2026-11-03')] }, '2026-11-04', 'K-CON')).toBeUndefined()
    expect(find({ steps, notes: [visit('2026-11-03')] }, '2026-11-04', 'K-VIS')).toBeUndefined()
  })

  it('shows the day with a warning when the holidays of its year are not loaded (AT-16)', () => {
    const clock = find({ steps: [step('T08', '2028-12-28')] }, '2028-12-29', 'K-VIS')

    expect(clock && [clock.dueOn, clock.holidaysNotLoadedFor]).toEqual(['2029-01-11', [2029]])
  })

  it('says that a due day moved when a bank holiday was added while the clock ran (E-40)', () => {
    const holidays = [...bankHolidays.holidays, { on: '2026-11-05', title: 'One-off', addedOn: '2026-11-04' }]
    const [clock] = listOpenClocks(someClockFacts({ steps: [step('T08', '2026-11-03')] }), {
      rules: clockRules,
      calendar: { ...bankHolidays, holidays },
      today: '2026-11-04'
    })

    expect(clock && [clock.code, clock.dueOn, clock.movedFrom]).toEqual(['K-CON', '2026-11-09', '2026-11-06'])
  })

  it('is judged by the rule in force when it started (D-05)', () => {
    const rules = withSettings(clockRules, [
      { key: 'clock.K-CON.days', value: '5', effectiveFrom: '2026-11-10' },
      { key: 'clock.K-NONE.days', value: '5', effectiveFrom: '2026-11-10' },
      { key: 'clock.K-CON.days', value: 'soon', effectiveFrom: '2026-11-11' }
    ])
    const dueAfter = (on: string) =>
      listOpenClocks(someClockFacts({ steps: [step('T08', on)] }), { rules, calendar: bankHolidays, today: on }).find(
        ({ code }) => code === 'K-CON'
      )?.dueOn

    expect([dueAfter('2026-11-09'), dueAfter('2026-11-10')]).toEqual(['2026-11-12', '2026-11-17'])
  })

  it('ends with the help', () => {
    const steps = [step('T08', '2026-09-01'), step('T30', '2026-10-01')]

    expect(clocksOf({ steps }, '2026-11-04').map(({ code }) => code)).toEqual(['K-SUS', 'K-RER'])
  })
})

describe('holdsOf', () => {
  it('lasts to the day of the resumption, or to the end that was agreed', () => {
    const steps = [
      step('T27', '2026-11-02', '2026-11-20'),
      step('T28', '2026-11-09'),
      step('T27', '2026-11-10', '2026-11-25')
    ]

    expect(holdsOf({ steps })).toEqual([
      { from: '2026-11-02', to: '2026-11-09' },
      { from: '2026-11-10', to: '2026-11-25' }
    ])
  })
})

function visit(on: string, failedContact = false) {
  return { id: `visit-${on}`, noteType: 'visit', on, failedContact, sawSomebody: !failedContact, keptOn: on }
}
