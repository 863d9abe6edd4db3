import { describe, expect, it } from 'vitest'
import { placeOfDraft } from '../../../../../renderer/features/desk/draftPlaces.ts'

const at = '2026-11-22T10:00:00.000Z'
const addressOf = (key: string) => placeOfDraft({ key, at })?.address ?? null

describe('placeOfDraft', () => {
  it.each([
    ['family.new', 'families/new'],
    ['entry/f1/person/p1', 'family/f1/people/p1'],
    ['entry/f1/personName/new/p1', 'family/f1/people/p1'],
    ['entry/f1/person/add', 'family/f1/people/add']
  ])('leads the draft "%s" to %s', (key, address) => {
    expect(addressOf(key)).toBe(address)
  })

  it('shows nothing for a draft that belongs to no page', () => {
    expect(addressOf('something')).toBeNull()
  })
})
