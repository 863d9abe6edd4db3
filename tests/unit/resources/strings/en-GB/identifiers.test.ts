import { describe, expect, it } from 'vitest'
import { identifierRefusals, identifierWarnings } from '../../../../../resources/strings/en-GB/identifiers.ts'

describe('identifierRefusals', () => {
  it.each(Object.entries(identifierRefusals))(
    '%s says what is wrong, what was kept and what to do',
    (_code, sentence) => {
      const sentences = sentence.split(/(?<=[.”])\s+(?=[A-Z])/)

      expect(sentences.length).toBeGreaterThanOrEqual(3)
      expect(sentence).toMatch(/kept|Nothing was/)
      for (const each of sentences) expect(each.split(/\s+/).length).toBeLessThanOrEqual(25)
    }
  )
})

describe('identifierWarnings', () => {
  it.each(Object.entries(identifierWarnings))('%s says that it is saved', (_code, sentence) => {
    expect(sentence).toContain('It is saved')
  })
})
