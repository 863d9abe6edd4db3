import { describe, expect, it } from 'vitest'
import { findRecoveryKey, newRecoveryKey, printRecoveryKey } from '../../../../electron/security/recoveryKey.ts'

describe('printRecoveryKey', () => {
  it('writes a fixed key the same way for ever', () => {
    const key = Uint8Array.from({ length: 20 }, (_, index) => index * 13)

    expect(printRecoveryKey(key)).toBe('006H-M9SM-8575-PT3N-GA7S-SADP-RF8D-VTQQ-7MS7')
  })

  it('uses nine groups of four without ambiguous letters', () => {
    for (let times = 0; times < 500; times += 1) {
      expect(printRecoveryKey(newRecoveryKey())).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){8}$/)
    }
  })
})

describe('findRecoveryKey', () => {
  it('reads back what was printed when it is typed in small letters, with spaces or look-alikes', () => {
    for (let times = 0; times < 500; times += 1) {
      const key = newRecoveryKey()
      const printed = printRecoveryKey(key)
      const sloppy = ` ${printed.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `

      expect([findRecoveryKey(printed), findRecoveryKey(sloppy)]).toEqual([key, key])
    }
  })

  it('finds every single wrong letter', () => {
    const printed = printRecoveryKey(Uint8Array.from({ length: 20 }, (_, index) => 255 - index * 7))
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    const accepted: string[] = []

    for (let at = 0; at < printed.length; at += 1) {
      for (const letter of letters) {
        if (printed[at] === letter || printed[at] === '-') continue
        const typed = printed.slice(0, at) + letter + printed.slice(at + 1)
        if (findRecoveryKey(typed) !== null) accepted.push(typed)
      }
    }

    expect(accepted).toEqual([])
  })

  it('finds two neighbouring groups in the wrong order', () => {
    const groups = printRecoveryKey(Uint8Array.from({ length: 20 }, (_, index) => index * 13)).split('-')

    for (let at = 0; at < 8; at += 1) {
      const swapped = groups.with(at, groups[at + 1] ?? '').with(at + 1, groups[at] ?? '')
      expect(findRecoveryKey(swapped.join('-'))).toBeNull()
    }
  })

  it.each(['', 'ABCD', 'U'.repeat(36), 'é'.repeat(36), '0'.repeat(37)])('answers null for %s', typed => {
    expect(findRecoveryKey(typed)).toBeNull()
  })
})
