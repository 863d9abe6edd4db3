import { describe, expect, it } from 'vitest'
import { readOptions, UnknownOption } from '../../../bench/measure/options.ts'

describe('readOptions', () => {
  it('measures everything on the full number of families when nothing is asked', () => {
    expect(readOptions([])).toEqual({ only: null, small: false, folder: null })
  })

  it('takes names, size and folder when they are given', () => {
    expect(readOptions(['--only', 'open,search', '--small', '--folder', 'kept'])).toEqual({
      only: new Set(['open', 'search']),
      small: true,
      folder: 'kept'
    })
  })

  it.each([[['--onyl', 'open']], [['--only']], [['--only', '--small']]])(
    'refuses %j when it is not understood',
    words => {
      expect(() => readOptions(words)).toThrow(UnknownOption)
    }
  )
})
