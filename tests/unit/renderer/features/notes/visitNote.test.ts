import { describe, expect, it } from 'vitest'
import { visitNote } from '../../../../../renderer/features/notes/visitNote.ts'

const now = { today: '2026-11-20', time: '15:10', startedAt: '2026-11-20T15:10:00.000Z', atHome: 'At home' }
const planned = { id: 'v', on: '2026-11-20', time: '14:30', place: 'at school', peopleIds: ['rosa', 'sam'] }
const filled = (plan: Parameters<typeof visitNote>[0]) => {
  const { noteType, on, time, place, peopleSeenIds, children } = visitNote(plan, now)
  return { noteType, on: `${on.day}.${on.month}.`, time, place, peopleSeenIds, children }
}

describe('visitNote', () => {
  it('begins with today and now when nothing was planned, and with nobody as having been there', () => {
    expect(filled(null)).toEqual({
      noteType: 'visit',
      on: '20.11.',
      time: '15:10',
      place: 'At home',
      peopleSeenIds: [],
      children: []
    })
  })

  it('takes day, time, place and people from the plan, and never that a child was seen', () => {
    expect(filled(planned)).toMatchObject({
      time: '14:30',
      place: 'at school',
      peopleSeenIds: ['rosa', 'sam'],
      children: []
    })
  })

  it.each([
    ['begun before the hour it was planned for', { ...planned, time: '16:00' }, '20.11.', '15:10'],
    ['planned for an earlier day', { ...planned, on: '2026-11-18' }, '18.11.', '14:30'],
    ['planned without an hour', { ...planned, time: '' }, '20.11.', '15:10']
  ])('says the likely hour when it is %s', (_what, plan, on, time) => {
    expect(filled(plan)).toMatchObject({ on, time })
  })

  it('takes nothing from a plan for a later day', () => {
    expect(filled({ ...planned, on: '2026-11-26' })).toMatchObject({
      on: '20.11.',
      place: 'At home',
      peopleSeenIds: []
    })
  })
})
