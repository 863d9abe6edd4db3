import { describe, expect, it } from 'vitest'
import { plainWords } from '../../../../domain/forms/checks/plainWords.ts'
import { earlyHelpAssessmentV1 as form } from '../../../../resources/forms/early-help-assessment.v1/form.ts'

const find = plainWords(new Map([['TAF', 'team around the family']]))

describe('plainWords', () => {
  it('names a word that hurts and a short form, each once, with what to write instead', () => {
    expect(find('A broken home. The TAF met; the TAF agreed.')).toEqual([
      { found: 'TAF', suggestion: 'team around the family' },
      { found: 'broken home', suggestion: 'parents live apart' }
    ])
  })

  it('finds nothing in plain words', () => {
    expect(find('Dad and Sam live apart and see each other on Sundays.')).toEqual([])
  })

  it('finds nothing that hurts in the words of the form itself', () => {
    const words = form.sections.flatMap(section => [
      section.plainTitle,
      ...section.fields.flatMap(({ label, hint = '', why }) => [label, hint, why])
    ])
    const own = plainWords(new Map())

    expect(words.flatMap(text => own(text).map(({ found }) => `${found}: ${text}`))).toEqual([])
  })
})
