import { describe, expect, it } from 'vitest'
import { roles } from '../../../../domain/access/words.ts'
import { mayBeginFamily, otherPart } from '../../../../renderer/app/otherPart.ts'

describe('otherPart', () => {
  it('has a sentence for every role that no allocation reaches, and for no other', () => {
    expect(roles.filter(role => otherPart([role]) !== null)).toEqual(['LMC', 'LMA', 'QA', 'IG', 'SYS'])
  })

  it('is silent when somebody also helps families, or nobody is signed in', () => {
    expect([otherPart(['QA', 'PRAC']), otherPart([])]).toEqual([null, null])
  })
})

describe('mayBeginFamily', () => {
  it('offers a new family only to roles that may write one down', () => {
    expect(roles.filter(role => mayBeginFamily([role]))).toEqual(['PRAC', 'TRI', 'BS'])
  })
})
