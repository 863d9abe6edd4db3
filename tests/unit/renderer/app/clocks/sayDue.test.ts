import { describe, expect, it } from 'vitest'
import type { DueThing } from '../../../../../electron/contract/day.ts'
import { bandsOf } from '../../../../../renderer/app/clocks/bandsOf.ts'
import { placeOfThing } from '../../../../../renderer/app/clocks/placeOfThing.ts'
import { doubtOf, toneOf, whatIsDue, whyLines } from '../../../../../renderer/app/clocks/sayDue.ts'

const today = '2026-11-24'
const familyId = '0190c0de-0000-7000-8000-000000000001'

function aThing(parts: Partial<DueThing> = {}): DueThing {
  return {
    key: 'promise/1',
    kind: 'promise',
    familyId,
    familyName: 'Holroyd',
    aboutId: null,
    aboutName: null,
    words: 'Ring the school',
    noteId: null,
    time: null,
    oversight: false,
    dueOn: today,
    standing: { state: 'soon', workingDays: 0, late: false },
    onHoldUntil: null,
    pausedSince: null,
    clock: null,
    ...parts
  }
}

function aClock(code: NonNullable<DueThing['clock']>['code'], parts: Partial<NonNullable<DueThing['clock']>> = {}) {
  return aThing({
    kind: 'clock',
    clock: {
      code,
      count: 35,
      unit: 'workingDays',
      standing: 'local',
      startedOn: '2026-11-02',
      startedBy: 'T08',
      stretches: 1,
      holdDays: 0,
      movedFrom: null,
      hardLimitOn: null,
      holidaysNotLoadedFor: [],
      ...parts
    }
  })
}

describe('whyLines', () => {
  it('gives the rule, what it was counted from, and what it rests on', () => {
    expect(whyLines(aClock('K-EHA'), today)).toEqual([
      'The assessment goes to the manager within 35 working days of a worker being named.',
      'Counted from Monday 2 November, when a worker was named.',
      'A local standard. No law sets this time.'
    ])
  })

  it('adds stretches, hold, a moved day and the hard limit where there are any', () => {
    const lines = whyLines(
      aClock('K-REV', { stretches: 2, holdDays: 5, movedFrom: '2026-12-01', hardLimitOn: '2027-02-05' }),
      today
    )

    expect(lines.slice(2, 6)).toEqual([
      'It was taken up again: it has run in 2 stretches.',
      'On hold for 5 working days of this. A hold is shown beside the time and never stops it.',
      'A bank holiday was added since: it was due Tuesday 1 December before.',
      'Never later than Friday 5 February 2027.'
    ])
  })

  it.each(['promise', 'agreement', 'alert', 'grant', 'meeting'] as const)(
    'has a reason for a thing of kind %s',
    kind => {
      expect(whyLines(aThing({ kind }), today)[0]).toMatch(/^.{20,}\.$/)
    }
  )
})

describe('whatIsDue', () => {
  it.each([
    [aThing({ aboutName: 'Ellie, Callum' }), 'Promised to Ellie, Callum: Ring the school'],
    [{ ...aClock('K-SEE'), aboutName: 'Ellie' }, 'See Ellie'],
    [{ ...aClock('K-SEE'), aboutName: null }, 'See the child'],
    [aThing({ kind: 'agreement', aboutName: 'Kelly Holroyd' }), 'Ask Kelly Holroyd again whether they agree'],
    [aThing({ kind: 'meeting', words: 'taf_review', time: '10:00' }), 'Review meeting, 10:00'],
    [aThing({ kind: 'meeting', words: 'something_newer' }), 'Meeting']
  ])('is said in words', (thing, words) => {
    expect(whatIsDue(thing)).toBe(words)
  })
})

describe('doubtOf', () => {
  it('names the years whose bank holidays are not loaded', () => {
    expect(doubtOf(aClock('K-EHA', { holidaysNotLoadedFor: [2029] }))).toContain('Bank holidays for 2029 not loaded')
    expect(doubtOf(aClock('K-EHA'))).toBeNull()
  })
})

describe('toneOf', () => {
  it('is the tone of the state', () => {
    expect(toneOf(aThing())).toBe('due')
  })
})

describe('placeOfThing', () => {
  it('leads to the very place', () => {
    expect(placeOfThing(aClock('K-EHA')).address).toBe(`family/${familyId}/assessment`)
    expect(placeOfThing(aThing({ kind: 'agreement', aboutId: familyId })).address).toBe(
      `family/${familyId}/people/${familyId}`
    )
  })

  it('leads to the first page of the family where the thing has no page of its own', () => {
    expect(placeOfThing(aClock('K-CLO'))).toMatchObject({ tab: 'overview', address: `family/${familyId}/overview` })
  })
})

describe('bandsOf', () => {
  const late = (key: string, dueOn: string, parts: Partial<DueThing> = {}) =>
    aThing({ key, dueOn, standing: { state: 'late', workingDays: 1, late: true }, ...parts })

  it('puts today and what is late under "now" by family, in the order of what waited longest', () => {
    const other = { familyId: '0190c0de-0000-7000-8000-000000000002', familyName: 'Begum' }
    const { now } = bandsOf(
      [late('a', '2026-11-20', other), late('b', '2026-11-21'), late('c', '2026-11-23', other)],
      today
    )

    expect(now.map(({ familyName, things }) => [familyName, things.map(({ key }) => key)])).toEqual([
      ['Begum', ['a', 'c']],
      ['Holroyd', ['b']]
    ])
  })

  it('keeps the week apart from promises that come later, and leaves out what is on hold or far away', () => {
    const soon = aThing({ key: 'soon', dueOn: '2026-11-27', standing: { state: 'soon', workingDays: 3, late: false } })
    const far = aThing({
      key: 'far',
      dueOn: '2026-12-20',
      standing: { state: 'onTrack', workingDays: 19, late: false }
    })
    const hold = { ...aClock('K-EHA'), key: 'hold', standing: { state: 'onHold', workingDays: 0, late: true } as const }
    const clock = { ...aClock('K-EHA'), key: 'clock', dueOn: '2026-12-20', standing: far.standing }
    const { now, week, later } = bandsOf([soon, far, hold, clock], today)

    expect([now, week.map(({ key }) => key), later.map(({ key }) => key)]).toEqual([[], ['soon'], ['far']])
  })
})
