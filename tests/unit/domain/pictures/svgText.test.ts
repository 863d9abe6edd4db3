import { describe, expect, it } from 'vitest'
import type { Picture } from '../../../../domain/pictures/drawing.ts'
import { svgText } from '../../../../domain/pictures/svgText.ts'

const picture = (words: string): Picture => ({
  width: 300,
  height: 120,
  title: words,
  drawn: [
    { tag: 'g', pen: 'none', at: {}, parts: [{ tag: 'text', pen: 'label', at: { x: 10, y: 20.456 }, words }] },
    { tag: 'rect', pen: 'outline', at: { x: 1, y: 2, width: 30, height: Number.NaN, onload: 'alert(1)', class: words } }
  ],
  stops: [],
  legend: [
    { drawn: [{ tag: 'line', pen: 'dashed', at: { x1: 0, y1: 12, x2: 48, y2: 12 } }], words: 'living together' }
  ],
  words: ['Sam lives with Mum.'],
  table: { caption: '', columns: [], rows: [] }
})

describe('svgText', () => {
  it('writes words as words when they look like markup', () => {
    const text = svgText(picture('<script>"&\' Ola'))

    expect(text).not.toContain('<script')
    expect(text).toContain('&lt;script&gt;&quot;&amp;&#39; Ola')
  })

  it('leaves out every attribute that is not geometry', () => {
    const text = svgText(picture('Sam'))

    expect(text).not.toMatch(/onload|class=|href|style=/)
  })

  it('writes a number that is none as nought, and two places at most', () => {
    const text = svgText(picture('Sam'))

    expect(text).toContain('height="0"')
    expect(text).toContain('y="20.46"')
    expect(text).not.toContain('NaN')
  })

  it('uses black and white only, and brings the legend and the sentences', () => {
    const text = svgText(picture('Sam'))

    const colours = new Set([...text.matchAll(/(?:fill|stroke)="(#[0-9a-f]+|[a-z]+)"/g)].map(found => found[1]))
    expect([...colours].toSorted()).toEqual(['#000000', '#ffffff', 'none'])
    expect(text).toContain('living together')
    expect(text).toContain('<desc>Sam lives with Mum.</desc>')
  })

  it('puts a sign in the place of what no file can hold', () => {
    expect(svgText(picture('Sam\u0000\u0007\ud800'))).toContain('Sam\ufffd\ufffd\ufffd')
  })
})
