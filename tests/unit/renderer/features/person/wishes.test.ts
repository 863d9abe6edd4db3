import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../../../electron/contract/entry.ts'
import { unshownFields } from '../../../../../renderer/app/entry/unshownFields.ts'
import { familyView } from '../../../../../renderer/app/register/familyView.ts'
import { writtenTwice } from '../../../../../renderer/features/family/writtenTwice.ts'
import { birthWishes } from '../../../../../renderer/features/person/birthWishes.ts'
import { orderBanners } from '../../../../../renderer/features/person/orders.ts'
import { parentWishes, siblingWishes } from '../../../../../renderer/features/person/shortcutWishes.ts'

const today = '2026-11-22'
const entry = (type: string, id: string, fields: Entry['fields'], others: Entry['others'] = []): Entry => ({
  type,
  id,
  stamp: '{}',
  fields,
  others,
  enteredInError: false
})
const related = (fromPersonId: string, toPersonId: string, relationshipType: string) =>
  entry('relationship', `${fromPersonId}-${toPersonId}`, { fromPersonId, toPersonId, relationshipType })
const written = { value: 'x', writtenAt: '2026-11-20T09:00:00.000Z', workerId: 'worker' }
const kelly = entry('person', 'kelly', { personKind: 'adult_carer' })
const mark = entry('person', 'mark', { personKind: 'adult_carer' })

describe('siblingWishes', () => {
  it('fills each blank pair once and leaves what is written, whichever way round it is kept', () => {
    const wishes = siblingWishes([related('c', 'a', 'HSB')], ['a', 'b', 'c'])

    expect(wishes.map(({ fields }) => [fields.fromPersonId, fields.toPersonId, fields.relationshipType])).toEqual([
      ['a', 'b', 'SIB'],
      ['b', 'c', 'SIB']
    ])
  })
})

describe('parentWishes', () => {
  it('never touches parental responsibility or a relationship that is written', () => {
    const wishes = parentWishes([related('a', 'kelly', 'SCH')], ['kelly', 'mark'], ['a', 'b'])

    expect(wishes.map(({ fields }) => fields)).toEqual([
      { fromPersonId: 'kelly', toPersonId: 'b', relationshipType: 'PAR' },
      { fromPersonId: 'mark', toPersonId: 'a', relationshipType: 'PAR' },
      { fromPersonId: 'mark', toPersonId: 'b', relationshipType: 'PAR' }
    ])
  })
})

describe('birthWishes', () => {
  const baby = entry('person', 'baby', { personKind: 'unborn', dueDate: '2026-11-20' })
  const member = entry('familyMember', 'm', { personId: 'baby', memberRole: 'unborn' })
  const view = familyView([baby, member], today)
  const [person] = view.people

  it('keeps the person, and writes a name only where there is one', () => {
    if (!person) throw new Error('nobody')
    const on = { year: 2026, month: 11, day: 19, quality: 'exact' } as const

    const unnamed = birthWishes(view, person, { on, sex: 'F', forename: ' ', surname: '' })
    const named = birthWishes(view, person, { on, sex: '', forename: 'Noor', surname: '' })

    expect(unnamed.map(wish => [wish.type, wish.entry?.id ?? null])).toEqual([
      ['person', 'baby'],
      ['familyMember', 'm']
    ])
    expect(unnamed[0]?.fields).toMatchObject({ personKind: 'child', sex: 'F' })
    expect(named[1]).toMatchObject({
      type: 'personName',
      fields: { personId: 'baby', forename: 'Noor', surname: null }
    })
  })
})

describe('familyView', () => {
  it('neither counts the weeks nor asks for a home once a pregnancy has ended', () => {
    const fields = {
      personKind: 'unborn',
      dueDate: '2027-02-01',
      pregnancyEndedOn: { year: 2026, month: 10, quality: 'month_only' }
    }

    const [person] = familyView([entry('person', 'baby', fields)], today).people

    expect(person).toMatchObject({ group: 'ended', ageWords: '', endedWords: 'October 2026' })
  })

  it('never calls anybody by a name that is for named people only', () => {
    const before = entry('personName', 'n', { personId: 'kelly', nameType: 'legal', forename: 'Old', shareClass: 'S4' })
    const now = entry('personName', 'o', { personId: 'kelly', nameType: 'legal', forename: 'Kelly' })

    expect(familyView([kelly, now, before], today).people[0]?.name).toBe('Kelly')
  })
})

describe('orderBanners', () => {
  const order = (to: string | null) =>
    entry('contactRestriction', 'o', { personId: 'mark', otherPersonId: 'kelly', restrictionType: 'bail', to })

  it('stands on the pages of both people while the order holds', () => {
    const view = familyView([kelly, mark, order('2026-11-22')], today)

    expect(['kelly', 'mark'].map(id => orderBanners(view, id).length)).toEqual([1, 1])
    expect(orderBanners(view, 'kelly')[0]).toContain('until 22 November 2026')
  })

  it('is gone on the day after it ended', () => {
    expect(orderBanners(familyView([kelly, mark, order('2026-11-21')], today), 'kelly')).toEqual([])
  })
})

describe('unshownFields', () => {
  it('offers a field that was written twice and that no form shows, and no other', () => {
    const twice = entry('person', 'kelly', {}, [
      { field: 'gp', ...written },
      { field: 'reference', ...written },
      { field: 'later', ...written }
    ])

    const offered = unshownFields(twice, [{ field: 'gp', label: 'GP practice', kind: 'text' }])

    expect(offered.map(({ field, label }) => [field, label])).toEqual([
      ['reference', 'Reference'],
      ['later', 'Another detail']
    ])
  })
})

describe('writtenTwice', () => {
  it('leads to the page where each of them is decided', () => {
    const others = [{ field: 'gp', ...written }]
    const entries = [
      entry('person', 'kelly', {}, others),
      entry('agreement', 'a', { personId: 'kelly' }, others),
      entry('family', 'f', {}, others)
    ]

    const places = writtenTwice('f', familyView(entries, today))

    expect(places.map(place => place.address)).toEqual(['family/f/people/kelly', 'family/f/people/agreement'])
  })
})
