import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, wordsTyped } from '../../../../domain/find/excerpt.ts'

const marked = (text: string, asked: string, length?: number) =>
  excerptOf(text, wordsTyped(asked), length)
    .map(piece => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('')

describe('excerptOf', () => {
  it('marks the beginnings of all words, whatever their accents and capitals', () => {
    expect(marked('Zoë’s School said she doesn’t sleep at school.', 'zoe SCHO')).toBe(
      '[Zoë]’s [School] said she doesn’t sleep at [school].'
    )
  })

  it('marks a word of two letters only when it stands there whole', () => {
    expect(marked('At the attic', 'at')).toBe('[At] the attic')
  })

  it('cuts a long text round its first hit and between words', () => {
    const long = `${'nothing here '.repeat(30)}the kettle was cold ${'and so on '.repeat(30)}`
    const cut = marked(long, 'kettle', 60)

    expect(cut).toMatch(/^… (nothing|here).* \[kettle\] was cold .* …$/)
    expect(cut.length).toBeLessThan(80)
  })

  it('shows nothing that the text does not say', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 20 }), (text, asked) => {
        const pieces = excerptOf(text, wordsTyped(asked), 60)
        const joined = pieces
          .map(piece => piece.text)
          .join('')
          .replace(/^… /, '')
          .replace(/ …$/, '')
        expect(text.replace(/^… /, '').replace(/ …$/, '')).toContain(joined)
      }),
      { seed: 20261122 }
    )
  })
})
