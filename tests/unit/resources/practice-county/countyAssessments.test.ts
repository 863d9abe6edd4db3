import { describe, expect, it } from 'vitest'
import { plainWords } from '../../../../domain/forms/checks/plainWords.ts'
import { findField } from '../../../../domain/forms/formIndex.ts'
import type { Json } from '../../../../domain/nonAnswer.ts'
import { findForm } from '../../../../resources/forms/registry.ts'
import { type CountyFamily, listCountyFamilies } from '../../../../resources/practice-county/county/county.ts'
import { glossary } from '../../../../resources/words/glossary.ts'

const form = findForm('early-help-assessment', 1)
if (form === null) throw new Error('the form of the practice assessments is gone')

const county = listCountyFamilies('2026-11-22')
const assessments = county.flatMap(({ assessments }) => assessments)
const stateOf = ({ decided, submitted }: (typeof assessments)[number]) =>
  decided?.as ?? (submitted ? 'submitted' : 'draft')

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return value.length > 30 ? [value] : []
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

/** Whatever somebody wrote about this family, in notes and in assessments. */
function textsOf({ happenings, assessments }: CountyFamily): readonly string[] {
  const notes = happenings.flatMap(({ puts }) => puts.filter(({ type }) => type === 'noteParagraph'))
  return [
    ...notes.flatMap(({ set }) => textsIn(set.words ?? null)),
    ...assessments.flatMap(({ answers, submitted, decided }) => [
      ...Object.values(answers).flatMap(fields => Object.values(fields).flatMap(given => textsIn(given))),
      ...textsIn([submitted?.note ?? '', decided?.comment ?? ''])
    ])
  ]
}

describe('the assessments of the county', () => {
  it('stand in every state, in both lengths, and some are a second look', () => {
    expect([...new Set(assessments.map(stateOf))].toSorted()).toEqual(['authorised', 'draft', 'returned', 'submitted'])
    expect(new Set(assessments.map(({ formLength }) => formLength)).size).toBe(2)
    expect(assessments.filter(({ version }) => version === 2).length).toBeGreaterThan(3)
    expect(Math.max(...assessments.map(({ startedDaysAgo }) => startedDaysAgo))).toBeGreaterThan(365)
    expect(assessments.length).toBeGreaterThan(60)
  })

  it('belong to every family that is past its first meeting', () => {
    const helped = county.filter(({ history }) => history?.steps.some(({ transition }) => transition === 'T10'))
    expect(helped.filter(({ assessments }) => assessments.length === 0).map(({ family }) => family.key)).toEqual([])
  })

  it('stand in the state to which the lifecycle of the family has come', () => {
    const wrong = county
      .filter(({ assessments }) => assessments.length > 0)
      .filter(({ history, assessments }) => {
        const told = history?.steps.map(({ transition }) => transition) ?? []
        const [first] = assessments
        const due = told.includes('T14')
          ? 'authorised'
          : told.includes('T13')
            ? 'returned'
            : told.includes('T12')
              ? 'submitted'
              : 'draft'
        return first === undefined || stateOf(first) !== due
      })
    expect(wrong.map(({ family }) => family.key)).toEqual([])
  })

  it('ask only questions of the form, of the family or of somebody in it', () => {
    const wrong = county.flatMap(({ family, assessments }) =>
      assessments.flatMap(({ answers }) =>
        Object.entries(answers).flatMap(([about, fields]) =>
          Object.keys(fields).filter(field => {
            const asked = findField(form, field)
            if (asked === null || asked.source !== undefined) return true
            const known = family.people.some(({ key }) => key === about)
            return asked.about === 'family' ? about !== 'family' : !known
          })
        )
      )
    )
    expect(wrong).toEqual([])
  })

  it('give no family the same paragraph twice, in its notes and assessments together', () => {
    const twice = county.flatMap(one => {
      const texts = textsOf(one)
      return texts.filter((text, place) => texts.indexOf(text) !== place).map(text => `${one.family.key}: ${text}`)
    })
    expect(twice).toEqual([])
  })

  it('use no word that the app itself would flag, and fill every gap of a sentence', () => {
    const texts = county.flatMap(textsOf)
    expect(texts.filter(text => /[{}]|undefined|NaN|\s{2}/.test(text))).toEqual([])
    expect(plainWords(glossary)(texts.join('\n')).map(({ found }) => found)).toEqual([])
  })
})
