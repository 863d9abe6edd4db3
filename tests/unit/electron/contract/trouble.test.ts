import { describe, expect, it } from 'vitest'
import { describeTrouble } from '../../../../electron/contract/trouble.ts'

describe('describeTrouble', () => {
  it('names the class, the code and the place of an error', () => {
    const error = Object.assign(new RangeError('Ada Moss'), { code: 'SQLITE_FULL' })

    const trouble = describeTrouble(error, 'family.open', 'r1')

    expect(trouble).toMatchObject({ reference: 'r1', channel: 'family.open', error: 'RangeError', code: 'SQLITE_FULL' })
    expect(trouble.where).toMatch(/^trouble\.test\.ts:\d+:\d+$/)
  })

  it('never carries the message, wherever it is hidden', () => {
    const error = Object.assign(new Error('Ada Moss (holroyd.ts:1:1)\n at 1 Secret Street'), {
      name: 'Ada Moss',
      code: 'Secret Street'
    })
    error.stack = 'Ada Moss: at 1 Secret Street'

    expect(JSON.stringify(describeTrouble(error, 'family.open', 'r1'))).not.toMatch(/Ada|Secret|Street/)
  })

  it.each([[null], ['words'], [{ message: 'words' }]])('describes %j as unnamed', thrown => {
    expect(describeTrouble(thrown, '', '')).toEqual({
      reference: '',
      channel: '',
      error: 'Unnamed',
      code: '',
      where: ''
    })
  })
})
