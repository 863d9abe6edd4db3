import { describe, expect, it } from 'vitest'
import { checkGiven } from '../../../../domain/forms/checkGiven.ts'
import type { Field } from '../../../../domain/forms/definition.ts'
import { findField } from '../../../../domain/forms/formIndex.ts'
import { parseGiven } from '../../../../domain/forms/parseGiven.ts'
import { problem, problemCodes } from '../../../../domain/forms/problem.ts'
import { earlyHelpAssessmentV1 as form } from '../../../../resources/forms/early-help-assessment.v1/form.ts'
import { sayProblem } from '../../../../resources/strings/en-GB/formProblems.ts'
import { TODAY } from './builders.ts'

function fieldOf(key: string): Field {
  const field = findField(form, key)
  if (field === null) throw new Error(`No field ${key}`)
  return field
}

const parse = (key: string, raw: unknown) => parseGiven(fieldOf(key), raw)

function problemsOf(key: string, raw: unknown): readonly string[] {
  const check = checkGiven(fieldOf(key), parse(key, raw).given, { today: TODAY })
  return check.ok ? [] : check.problems.map(({ code, column }) => (column ? `${code} ${column}` : code))
}

describe('parseGiven', () => {
  it.each([undefined, null, '', '   \n', []])('gives a blank when the field is emptied with %j', raw => {
    expect(parse('3.why_now', raw)).toEqual({ given: null, problem: null })
  })

  it.each([
    ['3.why_now', 'Dad lost his job ', 'Dad lost his job '],
    ['A.start_date', '2026-11-20', '2026-11-20'],
    ['A.start_date', { day: '2', month: 'Nov', year: '2026' }, '2026-11-02'],
    ['A.start_date', '2/11/2026', '2026-11-02'],
    ['7.self_harm.when', '2019', { year: 2019, quality: 'year_only' }],
    ['7.self_harm.when', 'about 3/2015', { year: 2015, month: 3, quality: 'estimated' }],
    ['7.self_harm.when', 'not known', { quality: 'unknown' }],
    ['6.attendance_pct', ' 92.5 % ', 92.5],
    ['6.suspensions', '3', 3],
    ['19.pv_scale', 0, 0],
    ['3.trig_da', true, 'yes'],
    ['3.trig_da', 'not_known', 'not_known'],
    ['9.debts', ['rent', 'cards', 'rent'], ['rent', 'cards']],
    ['9.debts', ['cards', 'rent'], ['rent', 'cards']],
    ['A.lead_org', 'Riverside School', { id: null, name: 'Riverside School' }],
    ['8.pc_basic_care.children', 'child-1', ['child-1']],
    [
      '21.sign_worker',
      { how: 'spoken', name: 'A. Worker', on: '2026-11-20', extra: 1 },
      { how: 'spoken', name: 'A. Worker', on: '2026-11-20', witness: null }
    ]
  ])('reads %s from %j', (key, raw, value) => {
    expect(parse(key, raw)).toEqual({ given: { value }, problem: null })
  })

  it.each([
    ['A.start_date', '31/2/2026', '31/2/2026', 'notADate'],
    ['A.start_date', { day: '31', month: '2', year: '2026' }, '31/2/2026', 'notADate'],
    ['A.start_date', '11/2026', '11/2026', 'notADate'],
    ['6.attendance_pct', 'quite good', 'quite good', 'notANumber'],
    ['6.suspensions', '1.5', '1.5', 'notWhole'],
    ['3.reason_main', 'unheard_of', 'unheard_of', 'notAnOption'],
    ['9.debts', ['rent', 'yacht'], '["rent","yacht"]', 'notAnOption'],
    ['3.trig_da', 'maybe', 'maybe', 'notYesOrNo'],
    ['3.why_now', 12, '12', 'notText'],
    ['17.sos_strengths', 'kind', 'kind', 'notAList'],
    ['21.sign_worker', { how: 'spoken' }, '{"how":"spoken"}', 'notASignature'],
    ['10.sf_eligible', 'yes', 'yes', 'workedOut']
  ])('keeps %s as typed when it is %j', (key, raw, kept, code) => {
    expect(parse(key, raw)).toEqual({ given: { raw: kept }, problem: problem(code as 'notADate') })
  })

  it('takes the non-answers a question offers, and keeps others as typed', () => {
    expect(parse('3.why_now', { nonAnswer: 'declined' }).given).toEqual({ nonAnswer: 'declined' })
    expect(parse('8.parent_health', { nonAnswer: 'not_applicable', reason: 'No' }).given).toEqual({
      nonAnswer: 'not_applicable',
      reason: 'No'
    })
    expect(parse('3.why_now', { nonAnswer: 'not_applicable' }).problem?.code).toBe('nonAnswerNotOffered')
    expect(parse('21.decision', { nonAnswer: 'not_known' }).problem?.code).toBe('nonAnswerNotOffered')
  })

  it('keeps the id of a row, one bad cell as typed, and nothing the form does not know', () => {
    const rows: unknown = [
      { id: 'r1', date: '2026-13-01', place: 'Home', who: ['mother'], constructor: 'x', hidden: 1 },
      {}
    ]

    expect(parse('A.dates_with_family', rows).given).toEqual({
      value: [{ id: 'r1', date: { raw: '2026-13-01' }, place: 'Home', who: ['mother'] }]
    })
    expect(problemsOf('A.dates_with_family', rows)).toEqual(['notADate date'])
  })

  it('reads its own result again unchanged', () => {
    const first = parse('A.dates_with_family', [{ id: 'r1', date: 'soon', place: 'Home' }]).given

    expect(first && 'value' in first && parse('A.dates_with_family', first.value).given).toEqual(first)
  })
})

describe('checkGiven', () => {
  it.each([
    ['A.start_date', '2026-11-22', []],
    ['A.start_date', '2026-11-23', ['dateInFuture']],
    ['A.start_date', '30/2/2026', ['notADate']],
    ['21.next_review', '2026-11-21', ['dateInPast']],
    ['7.self_harm.when', '2027', ['dateInFuture']],
    ['7.self_harm.when', '2026', []],
    ['6.attendance_pct', '100.1', ['tooLarge']],
    ['6.attendance_pct', '-1', ['tooSmall']],
    ['6.attendance_pct', '92.55', ['tooManyPlaces']],
    ['6.attendance_pct', '92.3', []],
    ['5.health_block.scale', 11, ['tooLarge']],
    ['21.an_summary', 'Too short', ['tooShort']],
    ['9.debts', ['rent', 'none'], ['standsAlone']],
    ['9.debts', ['none'], []],
    ['18.voice_not_obtained', 'He is only two and too young.', ['youngIsNoReason']],
    ['18.voice_not_obtained', 'In hospital until Monday; I will visit then.', []]
  ])('finds for %s = %j: %j', (key, raw, codes) => {
    expect(problemsOf(key, raw)).toEqual(codes)
  })

  it('names the empty cell and the row when a row is not complete', () => {
    const check = checkGiven(
      fieldOf('17.sos_danger'),
      { value: [{ id: 'a', who_is_worried: 'Gran' }] },
      { today: TODAY }
    )

    expect(check.ok ? [] : check.problems.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['cellMissing', 0, 'about_what'],
      ['cellMissing', 0, 'what_may_happen']
    ])
  })

  const sdq = {
    id: 's',
    sdq_version: 'parent_4_17',
    sdq_date: '2026-11-01',
    sdq_completed_by: 'Mother',
    emotional: 5,
    conduct: 4,
    hyperactivity: 6,
    peer: 3,
    prosocial: 7,
    scheme: 'four_band'
  }

  it('refuses a questionnaire total that is not the sum of its four scales', () => {
    expect(problemsOf('15.sdq', [{ ...sdq, total: 17 }])).toEqual(['sdqTotalNotSum total'])
    expect(problemsOf('15.sdq', [{ ...sdq, total: 18 }])).toEqual([])
    const check = checkGiven(fieldOf('15.sdq'), parse('15.sdq', [{ ...sdq, total: 17 }]).given, { today: TODAY })
    expect(check.ok ? '' : sayProblem(check.problems[0])).toContain('make 18')
  })

  it("refuses a teacher's impact above six, and takes none", () => {
    const teacher = { ...sdq, total: 18, sdq_version: 'teacher_4_17' }

    expect(problemsOf('15.sdq', [{ ...teacher, impact: 7 }])).toEqual(['sdqImpactTooLarge impact'])
    expect(problemsOf('15.sdq', [{ ...teacher, impact: 6 }])).toEqual([])
  })

  it('wants grades of areas typed by somebody who is trained, and works none of them out', () => {
    const subs = Object.fromEntries(Array.from({ length: 13 }, (_, place) => [`gcp_sub_${place + 1}`, '2']))
    const areas = { gcp_area_1: 2, gcp_area_2: 4, gcp_area_3: 1, gcp_area_4: 3 }
    const row = {
      id: 'g',
      gcp_carer: 'mother',
      gcp_date: '2026-11-01',
      gcp_user_trained: 'yes',
      ...subs,
      gcp_summary: 'Fair'
    }

    expect(problemsOf('14.gcp', [{ ...row, ...areas }])).toEqual([])
    expect(problemsOf('14.gcp', [{ ...row, ...areas, gcp_user_trained: 'no' }])).toEqual([
      'notTrained gcp_user_trained'
    ])
    expect(problemsOf('14.gcp', [row])).toHaveLength(4)
    expect(parse('14.gcp', [{ ...row, ...areas }]).given).toMatchObject({ value: [areas] })
  })

  it('wants a number of the worker and one of the family', () => {
    const row = { id: 'a', as: 'worker', score: 5, reason: 'Better', date: '2026-11-20' }

    expect(problemsOf('17.sos_scale', [row, { ...row, id: 'b' }])).toEqual(['workerAndFamilyMissing'])
    expect(problemsOf('17.sos_scale', [row, { ...row, id: 'b', as: 'family' }])).toEqual([])
  })

  it('names the person whose need it is, except for needs of the family', () => {
    const row = { id: 'n', criterion: '1.1', status: 'present' }

    expect(problemsOf('10.sf_need', [row])).toEqual(['criterionNamesNobody persons'])
    expect(problemsOf('10.sf_need', [{ ...row, criterion: '9.2' }])).toEqual([])
    expect(problemsOf('10.sf_need', [{ ...row, persons: ['middle'] }])).toEqual([])
  })

  it('refuses an end before the start', () => {
    const row = { org: 'School', from: '2020', to: '2019' }

    expect(problemsOf('3.agencies', [row])).toEqual(['endBeforeStart to'])
    expect(problemsOf('3.agencies', [{ ...row, to: '2020' }])).toEqual([])
  })
})

describe('sayProblem', () => {
  it.each(problemCodes)('says what is wrong, that it is kept, and what to do for %s', code => {
    const parts = { least: '1', most: '10', now: '3', label: 'None', places: '1', sum: '18', total: '17' }
    const sentence = sayProblem(problem(code, parts))

    expect(sentence).toMatch(/^[A-Z"].{15,}\. Nothing you typed is lost\.$/)
    expect(sentence).not.toContain('undefined')
  })
})
