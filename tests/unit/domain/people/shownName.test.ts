import { describe, expect, it } from 'vitest'
import { displayName, shortName } from '../../../../domain/people/displayName.ts'
import { shownName } from '../../../../domain/people/shownName.ts'
import { familyStrings } from '../../../../resources/strings/en-GB/family.ts'
import { hostileTexts } from '../../../fixtures/hostileText.ts'

describe('shownName', () => {
  it.each(['Anna', 'Zoë O’Neill-Łuczak', 'Nguyễn Thị Ánh', 'Αλέξης', '王小明', '<b>Sam</b>'])('leaves %j', name => {
    expect(shownName(name)).toBe(name)
  })

  it('takes out what would turn the words that follow', () => {
    expect(shownName('\u202Eanna\u2066')).toBe('anna')
    expect(familyStrings.workspace.family('\u202Eanna')).toBe('anna family')
    expect(displayName({ nameStatus: 'known', forename: '\u202Eanna', surname: 'Hartley' })).toBe('anna Hartley')
  })

  it('sets a name that is read from the right apart, once and as a whole', () => {
    const apart = (name: string) => `\u2068${name}\u2069`

    expect(shownName('שרה')).toBe(apart('שרה'))
    expect(shownName(shownName('\u202Eشيرين\u2069'))).toBe(apart('شيرين'))
    expect(displayName({ nameStatus: 'known', forename: 'שרה', surname: 'כהן' })).toBe(apart('שרה כהן'))
    expect(displayName({ nameStatus: 'not_known', placeholder: 'אמא' })).toBe(`${apart('אמא')}, name not known`)
    expect(shortName({ nameStatus: 'known', forename: 'שרה', surname: 'Cohen' })).toBe(apart('שרה'))
  })

  it('keeps four marks of a letter that has a flood of them', () => {
    expect(shownName(`Z${'\u0301'.repeat(90)}oe`)).toBe(`Z${'\u0301'.repeat(4)}oe`)
  })

  it('leaves letters of every hostile text but these marks', () => {
    const letters = (text: string) => text.replace(/[\p{M}\p{Cf}]/gu, '')

    expect(hostileTexts.filter(({ text }) => letters(shownName(text)) !== letters(text))).toEqual([])
  })
})
