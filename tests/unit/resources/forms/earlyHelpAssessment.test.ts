import { describe, expect, it } from 'vitest'
import type { Condition } from '../../../../domain/forms/condition.ts'
import { type Field, fieldTypes } from '../../../../domain/forms/definition.ts'
import { shareClassOf } from '../../../../domain/forms/shareClassOf.ts'
import { earlyHelpAssessmentV1 as form } from '../../../../resources/forms/early-help-assessment.v1/form.ts'
import { findForm } from '../../../../resources/forms/registry.ts'
import { specifiedColumns, specifiedKeys } from './specifiedKeys.ts'

const fields = form.sections.flatMap(section => section.fields)
const keys = new Set(fields.map(field => field.key))
const LETTERS = { required: 'R', requiredUnlessNotApplicable: 'r', optional: 'O', whenShown: 'X', never: '-' } as const

function fieldsOf(section: string, key: string): readonly Field[] {
  return fields.filter(field => field.key === `${section}.${key}` || field.key.startsWith(`${section}.${key}.`))
}

const specified = Object.entries(specifiedKeys).flatMap(([section, marks]) =>
  Object.entries(marks).flatMap(([mark, names]) => names.split(' ').map(key => ({ section, key, mark })))
)

function keysIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(keysIn)
  if ('any' in condition) return condition.any.flatMap(keysIn)
  if ('not' in condition) return keysIn(condition.not)
  if ('answer' in condition) return [condition.answer]
  if ('answered' in condition) return [condition.answered]
  return 'namedIn' in condition ? [condition.namedIn] : []
}

describe('earlyHelpAssessmentV1', () => {
  it.each(specified)('asks $section.$key when the specification names it', ({ section, key, mark }) => {
    const [first] = fieldsOf(section, key)

    expect(first && LETTERS[first.required]).toBe(key === 'previous_eha' ? 'O' : mark)
  })

  it.each(Object.entries(specifiedColumns))('has every column of %s', (key, names) => {
    const columns = fields.find(field => field.key === key)?.columns?.map(column => column.key) ?? []

    expect(columns).toEqual(expect.arrayContaining(names.split(' ')))
  })

  it('has every part of every block', () => {
    const blocks = new Map<string, string[]>()
    for (const { key, block } of fields) {
      if (!block) continue
      const name = `${key.slice(0, key.indexOf('.'))}.${block.name}`
      blocks.set(name, [...(blocks.get(name) ?? []), block.part])
    }
    const headline = ['well', 'worry', 'need']
    const whole = [...headline, 'impact', 'scale', 'scaleBy']

    for (const [name, parts] of blocks) expect(parts, name).toEqual(name.endsWith('.headline') ? headline : whole)
    expect([...blocks.keys()].filter(name => !name.endsWith('.headline'))).toHaveLength(20)
  })

  it('puts the three boxes at the head of every section that has none of its own', () => {
    const headed = form.sections.filter(({ fields }) => fields.some(field => field.headline)).map(({ code }) => code)

    expect(headed).toEqual(['3', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '20'])
  })

  it('gives every field its own key, a label, a reason for asking and a known type', () => {
    expect(keys.size).toBe(fields.length)
    expect(fields.filter(({ label, why }) => label.trim() === '' || !/[.!?]$/.test(why))).toEqual([])
    expect(fields.filter(({ type }) => !fieldTypes.includes(type))).toEqual([])
    expect(fields.length).toBeGreaterThan(300)
  })

  it('asks no two questions of one section under one name, so that a screen reader can tell them apart', () => {
    const twice = form.sections.flatMap(section =>
      [...Map.groupBy(section.fields, ({ block, label }) => [section.code, block?.label, label].join(' / '))]
        .filter(([, named]) => named.filter(({ source }) => source === undefined).length > 1)
        .map(([name]) => name)
    )

    expect(twice).toEqual([])
  })

  it('gives choices their options and lists their columns', () => {
    const choices = fields.filter(({ type }) => type === 'oneOf' || type === 'manyOf')
    const lists = fields.filter(({ type }) => type === 'list')

    expect(choices.filter(({ options }) => !options || options.length < 2).map(({ key }) => key)).toEqual([])
    expect(lists.filter(({ columns }) => !columns || columns.length === 0).map(({ key }) => key)).toEqual([])
    for (const { key, options = [] } of choices)
      expect(new Set(options.map(({ code }) => code)).size, key).toBe(options.length)
  })

  it('asks in its conditions only about fields that exist', () => {
    const conditions = [...form.sections, ...fields].flatMap(({ when }) => (when ? keysIn(when) : []))
    const demands = fields.flatMap(({ requiredWhen }) => (requiredWhen ? keysIn(requiredWhen) : []))

    expect([...conditions, ...demands].filter(key => !keys.has(key))).toEqual([])
  })

  it('links only to lists that exist', () => {
    const links = fields.flatMap(({ columns = [] }) => columns.flatMap(({ linkTo }) => linkTo ?? []))

    expect(links).toEqual(['17.sos_danger', '17.sos_danger'])
  })

  it('shows every field that is needed only when shown under a condition', () => {
    const bare = form.sections.flatMap(section =>
      section.when
        ? []
        : section.fields.filter(field => field.required === 'whenShown' && !field.when && !field.requiredWhen)
    )

    expect(bare.map(({ key }) => key)).toEqual(['20.op_views', '20.op_role', '20.op_gets_copy'])
  })

  it('never prints what only named people may see', () => {
    expect(fields.filter(({ shareClass, familyCopy }) => shareClass === 'S4' && familyCopy)).toEqual([])
    expect(form.sections.find(({ code }) => code === '12')?.privateMode).toBe(true)
  })

  it('never prints levels of need and scores', () => {
    const hidden = [
      '21.lon_child',
      '21.lon_family',
      '15.sdq',
      '14.gcp',
      '17.sos_scale',
      '19.pv_scale',
      '5.health_block.scale'
    ]

    expect(fields.filter(({ key, familyCopy }) => hidden.includes(key) && familyCopy)).toEqual([])
  })

  it('asks afresh what belongs to one moment', () => {
    const moments = [
      '18.voice_words',
      '18.voice_seen',
      '21.sign_parent',
      '15.sdq',
      'S.q1',
      '21.decision',
      'A.dates_with_family'
    ]

    expect(fields.filter(({ key, carry }) => moments.includes(key) && carry !== 'never')).toEqual([])
  })

  it('never offers one non-answer twice', () => {
    const doubled = fields.filter(({ options = [], nonAnswers }) =>
      options.some(({ code }) => nonAnswers.some(nonAnswer => nonAnswer === code))
    )

    expect(doubled.map(({ key }) => key)).toEqual([])
  })

  it('keeps people, relationships, agencies and agreement in their registers', () => {
    const inRegister = (code: string) => form.sections.find(section => section.code === code)?.fields ?? []

    for (const code of ['1', '2', '4']) expect(inRegister(code).filter(field => !field.source)).toEqual([])
    expect(fields.find(({ key }) => key === '1.dob')?.source).toEqual({ register: 'person', field: 'dateOfBirth' })
    expect(fields.find(({ key }) => key === '3.agencies')?.source?.register).toBe('agency')
  })

  it('has codes that the specification lists', () => {
    const codes = (key: string) =>
      fields
        .find(field => field.key === key)
        ?.options?.map(({ code }) => code)
        .join(' ')

    expect(codes('21.decision')).toBe('plan_lead_here plan_partner_lead single_service no_further_support step_up')
    expect(codes('20.other_parent_identified')).toBe(
      'known_involved known_not_involved known_unsafe deceased donor not_known declined_to_say'
    )
    expect(codes('1.ethnicity')).toBe(
      'WBRI WIRI WIRT WROM WOTH MWBC MWBA MWAS MOTH AIND APKN ABAN CHNE AOTH BCRB BAFR BOTH OOTH REFU NOBT'
    )
    expect(fields.find(({ key }) => key === '10.sf_need')?.columns?.[0]?.options).toHaveLength(34)
    expect(fields.find(({ key }) => key === '3.reason_main')?.options).toHaveLength(22)
  })

  it('uses plain words on the screen', () => {
    const words = fields.flatMap(({ label, hint = '', why }) => [label, hint, why])

    expect(
      words.filter(text =>
        /\b(siblings?|client|service user|chaotic|non-compliant|failed to|LAC|NEET|TAF)\b/.test(text)
      )
    ).toEqual([])
  })
})

describe('shareClassOf', () => {
  it('answers with the class of the form when the field is known, and with the strictest when it is not', () => {
    expect(shareClassOf(form, 'A.start_date')).toBe('S1')
    expect(shareClassOf(form, '12.da_status')).toBe('S4')
    expect(shareClassOf(form, 'x.unknown')).toBe('S5')
  })
})

describe('findForm', () => {
  it('finds the version that was signed and nothing else', () => {
    expect(findForm('early-help-assessment', 1)).toBe(form)
    expect(findForm('early-help-assessment', 2)).toBeNull()
    expect(findForm('other', 1)).toBeNull()
  })
})
