import { describe, expect, it } from 'vitest'
import { generatePassphrase, judgePassphrase, normalisePassphrase } from '../../../../electron/security/passphrase.ts'
import { passphraseSentences } from '../../../../resources/strings/en-GB/storage.ts'
import { passphraseWords } from '../../../../resources/words/passphraseWords.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const judge = (text: string, names: readonly string[] = []) => {
  const verdict = judgePassphrase(utf8(text), names)
  return verdict.allowed ? 'allowed' : verdict.because
}

describe('normalisePassphrase', () => {
  it('gives the same bytes for composed, decomposed and full-width writing', () => {
    const composed = normalisePassphrase(utf8('caf\u00e9 kite meadow'))

    expect(normalisePassphrase(utf8('cafe\u0301 kite meadow'))).toEqual(composed)
    expect(normalisePassphrase(utf8('\uff43\uff41\uff46\u00e9 kite meadow'))).toEqual(composed)
  })

  it('answers a copy when the text is plain ASCII', () => {
    const typed = utf8('kite meadow')
    const normal = normalisePassphrase(typed)
    typed.fill(0)

    expect(normal).toEqual(utf8('kite meadow'))
  })
})

describe('judgePassphrase', () => {
  it.each([
    ['', 'tooShort'],
    ['13characters!', 'tooShort'],
    ['ééééééééééééé', 'tooShort'],
    ['x1y2z3 '.repeat(40), 'tooLong'],
    ['passwordpassword', 'tooCommon'],
    ['P@ssw0rd-Passw0rd!', 'tooCommon'],
    ['Password123456', 'tooCommon'],
    ['qwertyuiopasdfghjkl', 'tooCommon'],
    ['12345678901234567', 'tooCommon'],
    ['welcome-summer-2026', 'tooCommon'],
    ['Earlyhelp Council 1', 'tooCommon'],
    ['correct horse battery staple', 'tooCommon'],
    ['aaaaaaaaaaaaaaaaaa', 'tooRepetitive'],
    ['abcdefgabcdefgabcdefg', 'tooRepetitive'],
    ['blue kettle meadow', 'allowed'],
    ['Every third lamp hums!', 'allowed']
  ])('says of %s: %s', (text, answer) => {
    expect(judge(text)).toBe(answer)
  })

  it.each([
    ['rosalind meadow kettle', ['Rosalind Achterberg'], 'containsName'],
    ['meadowACHTERBERGkettle', ['Rosalind Achterberg'], 'containsName'],
    ['ali meadow kettle lamp', ['Ali Karim'], 'containsName'],
    ['quality meadow kettle', ['Ali Noor'], 'allowed'],
    ['meadow kettle lantern', ['Jo Li'], 'allowed']
  ])('says of %s by %o: %s', (text, names, answer) => {
    expect(judge(text, names)).toBe(answer)
  })

  it('has a sentence for every reason', () => {
    expect(Object.keys(passphraseSentences).sort()).toEqual(
      ['containsName', 'tooCommon', 'tooLong', 'tooRepetitive', 'tooShort'].sort()
    )
  })
})

describe('generatePassphrase', () => {
  it('makes five words of the list that pass its own rule and leave the name out', () => {
    const names = ['Rose Meadows', 'April']
    for (let times = 0; times < 1000; times += 1) {
      const text = new TextDecoder().decode(generatePassphrase(names))

      expect(text.split(' ').filter(word => passphraseWords.includes(word))).toHaveLength(5)
      expect(judge(text, names)).toBe('allowed')
    }
  })

  it('uses every part of the list and never repeats itself', () => {
    const all = Array.from({ length: 2000 }, () => new TextDecoder().decode(generatePassphrase([])))

    expect(new Set(all).size).toBe(2000)
    expect(new Set(all.flatMap(text => text.split(' '))).size).toBeGreaterThan(passphraseWords.length * 0.95)
  })
})

describe('passphraseWords', () => {
  it('has at least 2,048 different plain words', () => {
    expect(passphraseWords.length).toBeGreaterThanOrEqual(2048)
    expect(new Set(passphraseWords).size).toBe(passphraseWords.length)
    expect(passphraseWords.filter(word => !/^[a-z]{3,10}$/.test(word))).toEqual([])
  })
})
