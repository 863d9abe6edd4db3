import { describe, expect, it } from 'vitest'
import { plainWords } from '../../../../domain/forms/checks/plainWords.ts'
import { findField } from '../../../../domain/forms/formIndex.ts'
import { findForm } from '../../../../resources/forms/registry.ts'
import { practiceAssessments } from '../../../../resources/practice-county/assessments.ts'
import { practiceFamilies } from '../../../../resources/practice-county/families.ts'
import { glossary } from '../../../../resources/words/glossary.ts'

const form = findForm('early-help-assessment', 1)
if (form === null) throw new Error('the form of the practice assessments is gone')

const entries = practiceAssessments.flatMap(({ family, version, answers }) =>
  Object.entries(answers).flatMap(([about, fields]) =>
    Object.entries(fields).map(([field, given]) => ({ family, version, about, field, given }))
  )
)

describe('practiceAssessments', () => {
  it('asks only questions of the form, of the family or of somebody in it', () => {
    const wrong = entries.filter(({ family, about, field }) => {
      const asked = findField(form, field)
      const known = practiceFamilies.find(({ key }) => key === family)?.people.some(({ key }) => key === about)
      if (asked === null || asked.source !== undefined) return true
      return asked.about === 'family' ? about !== 'family' : known !== true
    })

    expect(wrong.map(({ family, about, field }) => `${family} ${about} ${field}`)).toEqual([])
  })

  it('uses no word that the app itself would flag', () => {
    const find = plainWords(glossary)
    const texts = entries.map(({ given }) => JSON.stringify(given))
    const remarks = practiceAssessments.flatMap(({ submitted, decided }) => [
      ...(submitted ? [submitted.note, ...submitted.onWarnings.map(({ words }) => words)] : []),
      ...(decided ? [decided.comment, ...decided.remarks.map(({ words }) => words)] : [])
    ])
    const prose = [...texts, ...remarks].join('\n').replaceAll(/"[^"]*":|[A-Z]{2,4}"/g, '')

    expect(find(prose).map(({ found }) => found)).toEqual([])
  })

  it('gives no two people the same paragraph', () => {
    const paragraphs = entries
      .filter(({ field }) => findField(form, field)?.type === 'long')
      .map(({ given }) => (typeof given === 'string' ? given : ''))
      .filter(text => text.length > 30)

    expect(paragraphs.filter((text, place) => paragraphs.indexOf(text) !== place)).toEqual([])
  })
})
