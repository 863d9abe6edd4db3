import { describe, expect, it } from 'vitest'
import type { FieldDefinition } from '../../../../../renderer/app/entry/fieldDefinition.ts'
import { readAllTyped } from '../../../../../renderer/app/entry/typedValue.ts'

const definitions: readonly FieldDefinition[] = [
  { field: 'dateOfBirth', label: 'Born', kind: 'partialDate' },
  { field: 'agreedOn', label: 'Date', kind: 'day' },
  { field: 'nights', label: 'Nights', kind: 'number' },
  { field: 'lines', label: 'Address', kind: 'lines' },
  { field: 'town', label: 'Town', kind: 'text' }
]

describe('readAllTyped', () => {
  it('turns what was typed into what is kept', () => {
    const reading = readAllTyped(definitions, {
      dateOfBirth: { day: '', month: '', year: '1980', about: true },
      agreedOn: { day: '3', month: 'May', year: '2026' },
      nights: '5',
      lines: '4 Larch Close\n\n The Bank ',
      town: '  '
    })

    expect(reading).toEqual({
      fields: {
        dateOfBirth: { year: 1980, month: null, day: null, quality: 'estimated' },
        agreedOn: '2026-05-03',
        nights: 5,
        lines: ['4 Larch Close', 'The Bank'],
        town: null
      },
      problems: []
    })
  })

  it('keeps a sentence for what cannot be read and sends nothing of it', () => {
    const reading = readAllTyped(definitions, {
      agreedOn: { day: '', month: '5', year: '2026' },
      nights: 'five',
      dateOfBirth: { day: '31', month: '2', year: '2015' }
    })

    expect(reading.fields).toEqual({})
    expect(reading.problems.map(problem => [problem.field, problem.kind])).toEqual([
      ['dateOfBirth', 'error'],
      ['agreedOn', 'error'],
      ['nights', 'error']
    ])
  })

  it('clears a date whose boxes were emptied, and leaves alone what nobody touched', () => {
    expect(readAllTyped(definitions, { agreedOn: { day: '', month: '', year: '' } }).fields).toEqual({ agreedOn: null })
  })
})
