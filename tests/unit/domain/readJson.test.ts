import { describe, expect, it } from 'vitest'
import { readJson } from '../../../domain/readJson.ts'

describe('readJson', () => {
  it('answers what was written whatever it is made of', () => {
    const written = { words: 'Zoë', nights: 7, kept: [null, true, { on: '2026-09-14' }] }

    expect(readJson(JSON.stringify(written))).toEqual(written)
  })

  it('throws when the text is cut', () => {
    expect(() => readJson('{"words": "Zo')).toThrow(SyntaxError)
  })
})
