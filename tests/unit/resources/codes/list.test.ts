import { describe, expect, it } from 'vitest'
import { codeList, findCode, labelOf, listCodesOn } from '../../../../resources/codes/list.ts'

const list = codeList(
  { list: 'needs', source: 'invented' },
  {
    1: { label: 'Universal', plainLabel: 'For everybody' },
    old: { label: 'Old word', validTo: '2026-03-31' },
    coming: { label: 'New word', validFrom: '2026-04-01' }
  }
)

describe('findCode', () => {
  it('finds a code that is over, and none that never was', () => {
    expect([findCode(list, 'old')?.label, findCode(list, 'toString')]).toEqual(['Old word', null])
  })
})

describe('listCodesOn', () => {
  it.each([
    ['2026-03-31', ['1', 'old']],
    ['2026-04-01', ['1', 'coming']]
  ])('offers on %s %o', (on, codes) => {
    expect(listCodesOn(list, on).map(({ code }) => code)).toEqual(codes)
  })
})

describe('labelOf', () => {
  it('speaks to the reader, and shows a code it does not know', () => {
    expect([
      labelOf(list, '1'),
      labelOf(list, '1', 'family'),
      labelOf(list, 'old', 'family'),
      labelOf(list, 'x9')
    ]).toEqual(['Universal', 'For everybody', 'Old word', 'x9'])
  })
})
