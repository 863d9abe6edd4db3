import { describe, expect, it } from 'vitest'
import { sheetsOf } from '../../../../renderer/print/sheetsOf.ts'

describe('sheetsOf', () => {
  it('keeps a picture on one sheet when its letters can be read there', () => {
    expect(sheetsOf({ width: 1200, height: 700 })).toEqual([{ x: 0, y: 0, width: 1200, height: 700 }])
  })

  it('goes over several sheets when it is wide, with what lies at an edge on both', () => {
    const sheets = sheetsOf({ width: 4000, height: 700 })

    expect(sheets).toHaveLength(3)
    expect(sheets.every(({ width }) => width <= 1640)).toBe(true)
    for (const [at, sheet] of sheets.entries()) {
      const next = sheets[at + 1]
      if (next) expect(sheet.x + sheet.width - next.x).toBeGreaterThanOrEqual(40)
    }
    const last = sheets.at(-1)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeGreaterThanOrEqual(3999)
  })

  it('goes down as well as across', () => {
    expect(sheetsOf({ width: 2000, height: 1600 })).toHaveLength(4)
  })
})
