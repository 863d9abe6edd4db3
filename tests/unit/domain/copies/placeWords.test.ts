import { describe, expect, it } from 'vitest'
import { findPlaces, type PlaceWord, shortSetting } from '../../../../domain/copies/placeWords.ts'

const word = (kind: PlaceWord['kind'], words: string): PlaceWord => ({ kind, words, personId: 'mara' })

describe('findPlaces', () => {
  it.each([
    ['the whole line', word('street', '14 Elm Row'), 'They moved to 14 Elm Row.'],
    ['the street without its number', word('street', '14 Elm Row'), 'the shop in ELM ROW'],
    ['a house name', word('street', 'Larch Cottage'), 'larch-cottage is cold'],
    ['a postcode with a space', word('postcode', 'S60 2TH'), 'at S60 2TH'],
    ['a postcode without one', word('postcode', 'S60 2TH'), 'at s602th'],
    ['the district alone', word('postcode', 'S60 2TH'), 'somewhere in S60'],
    ['a school', word('setting', 'St Anne’s Primary'), "she likes St Anne's Primary"],
    ['a number in other groups', word('telephone', '07700 900123'), 'ring +44 7700 900 123']
  ])('finds %s', (_what, looked, text) => {
    expect(findPlaces(text, [looked])).toEqual([looked])
  })

  it.each([
    ['another street', word('street', '14 Elm Row'), 'Elm trees in a row'],
    ['part of a word', word('street', 'Ash Lane'), 'Ashlanders'],
    ['a flat number alone', word('street', 'Flat 2'), 'Flat 2 is free'],
    ['a house number alone', word('street', '14'), 'He is 14.'],
    ['another district', word('postcode', 'S60 2TH'), 'S6 is far'],
    ['another number', word('telephone', '07700 900123'), '07700 900124']
  ])('leaves %s alone', (_what, looked, text) => {
    expect(findPlaces(text, [looked])).toEqual([])
  })
})

describe('shortSetting', () => {
  it.each([
    ['Thornhill Primary School', 'thornhill'],
    ['Bramble Surgery', 'bramble'],
    ['St Mary’s C of E Infant School', 'st marys'],
    ['Vale Academy', ''],
    ['Harbour Youth Project', '']
  ])('calls %s what people call it, where that says enough', (name, short) => {
    expect(shortSetting(name)).toBe(short)
  })
})
