import { describe, expect, it } from 'vitest'
import { displayName } from '../../../../domain/people/displayName.ts'
import { shownName } from '../../../../domain/people/shownName.ts'
import { familyStrings } from '../../../../resources/strings/en-GB/family.ts'
import { hostileTexts } from '../../../fixtures/hostileText.ts'

describe('shownName', () => {
  it.each(['Anna', 'Zoë O’Neill-Łuczak', 'Nguyễn Thị Ánh', 'שרה', 'Αλέξης', '王小明', '<b>Sam</b>'])(
    'leaves %j',
    name => {
      expect(shownName(name)).toBe(name)
    }
  )

  it('takes out what would turn the words that follow', () => {
    expect(shownName('\u202Eanna\u2066')).toBe('anna')
    expect(familyStrings.workspace.family('\u202Eanna')).toBe('anna family')
    expect(displayName({ nameStatus: 'known', forename: '\u202Eanna', surname: 'Hartley' })).toBe('anna Hartley')
  })

  it('keeps four marks of a letter that has a flood of them', () => {
    expect(shownName(`Z${'\u0301'.repeat(90)}oe`)).toBe(`Z${'\u0301'.repeat(4)}oe`)
  })

  it('leaves letters of every hostile text but these marks', () => {
    const letters = (text: string) => text.replace(/[\p{M}\p{Cf}]/gu, '')

    expect(hostileTexts.filter(({ text }) => letters(shownName(text)) !== letters(text))).toEqual([])
  })
})
