import { describe, expect, it } from 'vitest'
import {
  passphraseBytes,
  passphraseProblem,
  repeatProblem
} from '../../../../../renderer/features/session/passphraseProblems.ts'

describe('passphraseProblem', () => {
  it('asks for fourteen characters and for nothing else', () => {
    expect(passphraseProblem('thirteen char')).not.toBeNull()
    expect(passphraseProblem('fourteen chars')).toBeNull()
    expect(passphraseProblem('ああああああああああああああ')).toBeNull()
  })

  it('does not count spaces at the ends, which nobody types twice', () => {
    expect(passphraseProblem('  thirteen char  ')).not.toBeNull()
  })
})

describe('repeatProblem', () => {
  it('speaks when the two differ', () => {
    expect(repeatProblem('one', 'two')).not.toBeNull()
    expect(repeatProblem('one', 'one')).toBeNull()
  })
})

describe('passphraseBytes', () => {
  it('gives the same bytes for one passphrase from two keyboards', () => {
    expect(passphraseBytes('caf\u00e9 au lait')).toEqual(passphraseBytes('cafe\u0301 au lait '))
  })
})
