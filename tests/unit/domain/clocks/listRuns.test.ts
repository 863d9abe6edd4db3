import { describe, expect, it } from 'vitest'
import { finalStop, firstStart } from '../../../../domain/clocks/clockRun.ts'
import { dueDayOf } from '../../../../domain/clocks/dueDay.ts'
import type { ClockEvent, Happening } from '../../../../domain/clocks/happening.ts'
import { listRuns } from '../../../../domain/clocks/listRuns.ts'
import { addWorkingDays, isLate, workingDaysBetween } from '../../../../domain/dates/workingDays.ts'
import { bankHolidays } from '../../../../resources/calendar/bankHolidays.ts'
import { clockRules } from '../../../../resources/clocks/clockRules.ts'

const event = (happening: Happening, on: string, about = ''): ClockEvent => ({ happening, on, about, urgent: false })
const runsOf = (code: string, ...events: readonly ClockEvent[]) =>
  listRuns(clockRules, events).filter(run => run.code === code)
const stretches = (code: string, ...events: readonly ClockEvent[]) => runsOf(code, ...events).map(run => run.segments)

describe('listRuns', () => {
  it('does not start again when the family is handed back and another worker is named', () => {
    const events = [event('T08', '2026-11-02'), event('T09', '2026-11-09'), event('T08', '2026-11-12')]

    expect(stretches('K-EHA', ...events)).toEqual([[{ from: '2026-11-02', to: null }]])
  })

  it('gives waiting for a worker a stretch of its own when the family is handed back', () => {
    const [run] = runsOf(
      'K-ALL',
      event('T06', '2026-11-02'),
      event('T08', '2026-11-03'),
      event('T09', '2026-11-09'),
      event('T34', '2026-11-10')
    )

    expect(run?.segments).toEqual([
      { from: '2026-11-02', to: '2026-11-03' },
      { from: '2026-11-09', to: null }
    ])
    expect(run && dueDayOf(run, bankHolidays, [], '2026-11-10').on).toBe('2026-11-11')
  })

  it('counts from the first start to the final submission when an assessment is returned twice (AT-07)', () => {
    const [run, ...others] = runsOf(
      'K-EHA',
      event('T08', '2026-09-01'),
      event('T12', '2026-10-01'),
      event('T13', '2026-10-05'),
      event('T12', '2026-10-12'),
      event('T13', '2026-10-14'),
      event('T12', '2026-10-21')
    )

    expect(others).toEqual([])
    expect(run && [firstStart(run), finalStop(run), run.segments.length]).toEqual(['2026-09-01', '2026-10-21', 3])
  })

  it.each([
    ['2026-10-20', 35, false],
    ['2026-10-21', 36, true]
  ])('judges an assessment sent on %s, working day %i, as late: %s (AT-06)', (sentOn, day, late) => {
    const [run] = runsOf('K-EHA', event('T08', '2026-09-01'), event('T12', sentOn))
    const due = run ? dueDayOf(run, bankHolidays, [], sentOn) : null

    expect(workingDaysBetween('2026-09-01', sentOn, bankHolidays)).toBe(day)
    expect(isLate(due?.on ?? '', finalStop(run ?? expect.fail()) ?? '')).toBe(late)
  })

  it.each([
    ['2027-01-09', true],
    ['2027-01-10', true],
    ['2027-01-11', false]
  ])('counts a request on %s as coming back: %s, when the help ended on 10 January 2026 (AT-08)', (on, counts) => {
    const [run] = runsOf('K-RER', event('T30', '2026-01-10'))

    expect(run && !isLate(dueDayOf(run, bankHolidays, [], on).on, on)).toBe(counts)
  })

  it('runs once for each child, anew from each time the child is seen', () => {
    const events = [
      event('child_counts', '2026-10-01', 'ava'),
      event('child_counts', '2026-10-01', 'ben'),
      event('child_seen', '2026-10-20', 'ava')
    ]

    expect(runsOf('K-SEE', ...events).map(({ about, segments }) => [about, segments])).toEqual([
      ['ava', [{ from: '2026-10-01', to: '2026-10-20' }]],
      ['ava', [{ from: '2026-10-20', to: null }]],
      ['ben', [{ from: '2026-10-01', to: null }]]
    ])
  })

  it('ends what hangs on the help with the help, and keeps what is still owed', () => {
    const events = [event('T14', '2026-10-01'), event('meeting_held', '2026-10-05', 'm'), event('T30', '2026-10-06')]
    const open = listRuns(clockRules, events).filter(run => finalStop(run) === null)

    expect(open.map(({ code }) => code)).toEqual(['K-COPY', 'K-MIN', 'K-SUS', 'K-RER'])
  })

  it('takes up again what an end in error had stopped', () => {
    const events = [event('T16', '2026-10-01'), event('T30', '2026-10-05'), event('T32', '2026-10-08')]

    expect(stretches('K-REV', ...events)).toEqual([
      [
        { from: '2026-10-01', to: '2026-10-05' },
        { from: '2026-10-08', to: null }
      ]
    ])
  })

  it('makes the same runs whatever order the events came in', () => {
    const events = [event('T12', '2026-10-01'), event('T08', '2026-09-01'), event('T13', '2026-10-05')]

    expect(listRuns(clockRules, events)).toEqual(listRuns(clockRules, events.toReversed()))
  })

  it('starts no clock of supervision before supervision is recorded', () => {
    expect(runsOf('K-SUP', event('T08', '2026-09-01'))).toEqual([])
  })
})

describe('dueDayOf', () => {
  it.each([
    ['K-CON', 'T08', '2026-11-20', '2026-11-25'],
    ['K-CON', 'T08', '2026-12-23', '2026-12-30'],
    ['K-AUT', 'T12', '2026-12-31', '2027-01-08'],
    ['K-EHA', 'T08', '2026-11-23', '2027-01-14'],
    ['K-EHA', 'T08', '2026-12-18', '2027-02-10'],
    ['K-EHA', 'T08', '2027-04-01', '2027-05-21'],
    ['K-REV', 'T16', '2026-11-23', '2027-01-07'],
    ['K-MASH', 'T18', '2027-03-25', '2027-03-30'],
    ['K-EXA', 'T14', '2026-02-28', '2027-02-28'],
    ['K-SUS', 'T30', '2026-08-31', '2027-02-28']
  ] as const)('of %s after %s on %s is %s', (code, happening, on, due) => {
    const [run] = runsOf(code, event(happening, on))

    expect(run && dueDayOf(run, bankHolidays, [], on)).toEqual({ on: due, holidaysNotLoadedFor: [] })
  })

  it('is sooner for a note about safety', () => {
    const [run] = listRuns(clockRules, [{ happening: 'note_happened', on: '2026-11-20', about: 'n', urgent: true }])

    expect(run && dueDayOf(run, bankHolidays, [], '2026-11-20').on).toBe('2026-11-23')
  })

  it('moves by the working days for which the copy was held back for safety', () => {
    const [run] = runsOf('K-COPY', event('T14', '2026-11-02'))
    const pause = { from: '2026-11-04', to: '2026-11-11' }

    expect(run && dueDayOf(run, bankHolidays, [pause], '2026-11-20').on).toBe(
      addWorkingDays('2026-11-02', 10, bankHolidays).on
    )
  })

  it('of a finished clock is not moved by a holiday that was announced afterwards (E-40)', () => {
    const late = {
      ...bankHolidays,
      holidays: [...bankHolidays.holidays, { on: '2026-11-23', title: 'One-off', addedOn: '2026-11-21' }]
    }
    const [finished] = runsOf('K-CON', event('T08', '2026-11-18'), event('T10', '2026-11-20'))
    const [open] = runsOf('K-CON', event('T08', '2026-11-18'))

    expect(finished && dueDayOf(finished, late, [], '2026-11-30').on).toBe('2026-11-23')
    expect(open && dueDayOf(open, late, [], '2026-11-30').on).toBe('2026-11-24')
  })
})
