import { describe, expect, it } from 'vitest'
import { inInitials, initialsOf } from '../../../../domain/visits/initials.ts'
import { type KnownOfPerson, missingFactsOf } from '../../../../domain/visits/missingFacts.ts'
import { openPromises } from '../../../../domain/visits/openPromises.ts'
import { nextPlanned, type PlannedVisit, plannedFor } from '../../../../domain/visits/plannedVisit.ts'

describe('openPromises', () => {
  it('puts the longest overdue first, what is due today among the open, and what has no day last', () => {
    const promises = [
      { key: 'no day', dueOn: null, closed: false },
      { key: 'today', dueOn: '2026-11-22', closed: false },
      { key: 'yesterday', dueOn: '2026-11-21', closed: false },
      { key: 'long ago', dueOn: '2026-09-01', closed: false },
      { key: 'kept', dueOn: '2026-09-01', closed: true }
    ]

    const { overdue, open } = openPromises(promises, '2026-11-22')

    expect(overdue.map(({ key }) => key)).toEqual(['long ago', 'yesterday'])
    expect(open.map(({ key }) => key)).toEqual(['today', 'no day'])
  })
})

const all = {
  address: true,
  responsibility: true,
  birth: true,
  safeContact: true,
  name: true,
  school: true,
  language: true,
  ethnicity: true
}
const none = Object.fromEntries(Object.keys(all).map(fact => [fact, false]))
const known = (id: string, wish: Partial<KnownOfPerson> = {}): KnownOfPerson => ({
  id,
  isChild: false,
  unborn: false,
  livesElsewhere: false,
  has: all,
  ...wish
})

describe('missingFactsOf', () => {
  it('asks nothing of whom everything is known', () => {
    expect(missingFactsOf([known('rosa')])).toEqual([])
  })

  it('asks one question for everybody it is missing of, the most useful first', () => {
    const people = [
      known('rosa', { has: { ...all, birth: false, language: false } }),
      known('sam', { isChild: true, has: { ...all, birth: false, address: false } })
    ]

    expect(missingFactsOf(people)).toEqual([
      { fact: 'address', personIds: ['sam'] },
      { fact: 'birth', personIds: ['rosa', 'sam'] },
      { fact: 'language', personIds: ['rosa'] }
    ])
  })

  it('does not ask for the school of an adult, the birthday of the unborn, or the home of somebody elsewhere', () => {
    const has = { ...all, ...none }
    const asked = (person: KnownOfPerson) => missingFactsOf([person]).map(({ fact }) => fact)

    expect(asked(known('rosa', { has }))).not.toContain('school')
    expect(asked(known('baby', { has, isChild: true, unborn: true }))).toEqual([
      'address',
      'responsibility',
      'safeContact'
    ])
    expect(asked(known('dad', { has, livesElsewhere: true }))).not.toContain('address')
  })
})

const visit = (id: string, plannedOn: string, wish: Partial<PlannedVisit> = {}): PlannedVisit => ({
  id,
  meetingType: 'visit',
  plannedOn,
  plannedTime: '',
  heldOn: null,
  cancelledReason: null,
  ...wish
})

describe('nextPlanned', () => {
  it('takes the earliest that waits, and neither one that was made nor a meeting', () => {
    const planned = [
      visit('held', '2026-11-01', { heldOn: '2026-11-01' }),
      visit('off', '2026-11-02', { cancelledReason: 'Ill' }),
      visit('taf', '2026-11-03', { meetingType: 'taf_first' }),
      visit('later', '2026-11-25'),
      visit('next', '2026-11-24')
    ]

    expect(nextPlanned(planned)?.id).toBe('next')
    expect(nextPlanned([])).toBeNull()
  })
})

describe('plannedFor', () => {
  it('is the visit of that day before an older one, and the last older one before nothing', () => {
    const planned = [visit('older', '2026-11-10'), visit('old', '2026-11-18'), visit('day', '2026-11-20')]

    expect(plannedFor(planned, '2026-11-20')?.id).toBe('day')
    expect(plannedFor(planned, '2026-11-19')?.id).toBe('old')
  })

  it('leaves a visit of a later day planned', () => {
    expect(plannedFor([visit('thursday', '2026-11-26')], '2026-11-24')).toBeNull()
  })
})

describe('initialsOf', () => {
  it.each([
    ['Rosa Hartley', 'R. H.'],
    ['Mary-Ann O’Neill', 'M. O.'],
    ['élodie', 'É.'],
    ['', '']
  ])('says %s as %s', (name, letters) => expect(initialsOf(name)).toBe(letters))
})

describe('inInitials', () => {
  const people = [
    { id: 'rosa', names: ['Rosa Hartley', 'Rosa', 'Hartley'] },
    { id: 'sam', names: ['Sam Hartley', 'Samuel', 'Hartley'] },
    { id: 'sue', names: ['Sue Hall'] }
  ]

  it('leaves no name of anybody in a sentence, whatever its capitals', () => {
    const text = inInitials('Sam told ROSA and Mrs Hartley: “Samuel’s dog bit Sue Hall.”', people)

    expect(text).not.toMatch(/sam|rosa|hartley|sue|hall/iu)
    expect(text).toContain('R. H.')
  })

  it('tells two people with the same letters apart, and lets a shared surname be nobody', () => {
    expect(inInitials('Sam and Sue.', people)).toBe('S. H. and S. H.2.')
    expect(inInitials('The Hartley family', people)).toBe('The H. family')
  })

  it('does not take a name out of the middle of a word', () => {
    expect(inInitials('The same hallway', people)).toBe('The same hallway')
  })
})
