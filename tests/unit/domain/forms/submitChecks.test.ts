import { describe, expect, it } from 'vitest'
import type { CheckCode, Finding } from '../../../../domain/forms/checks/finding.ts'
import type { FormContext, RegisterFacts } from '../../../../domain/forms/context.ts'
import { canSubmit, submitChecks } from '../../../../domain/forms/submitChecks.ts'
import type { Json } from '../../../../domain/nonAnswer.ts'
import { earlyHelpAssessmentV1 as form } from '../../../../resources/forms/early-help-assessment.v1/form.ts'
import { sayFinding } from '../../../../resources/strings/en-GB/formFindings.ts'
import {
  aCompleteAssessment,
  anAnswer,
  anUnborn,
  aPerson,
  changed,
  familyOfThree,
  householdOfTen,
  said
} from './builders.ts'

const complete = aCompleteAssessment(familyOfThree)

function checksOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ check, at }) => `${check} ${at.field} ${at.aboutId}`.trim())
}

function afterChange(field: string, value: Json | null, aboutId = ''): readonly Finding[] {
  return submitChecks(form, complete.context, changed(complete.answers, field, value, aboutId))
}

function withRegister(facts: Partial<RegisterFacts>, context: Partial<FormContext> = {}): readonly Finding[] {
  const register = { ...complete.context.register, ...facts }
  return submitChecks(form, { ...complete.context, ...context, register }, complete.answers)
}

const kindsOf = (findings: readonly Finding[], check: CheckCode) =>
  findings.filter(found => found.check === check).map(({ kind }) => kind)

describe('submitChecks', () => {
  it('asks how and when only of those who agreed', () => {
    const { given, agreements } = complete.context.register
    const agreedId = agreements[0]?.personId ?? ''
    const other = complete.context.people.find(({ id }) => id !== agreedId)?.id ?? ''
    const without = (id: string) => ({ ...given, [id]: { ...given[id], 'agreement.agreementHow': null } })

    expect(checksOf(withRegister({ given: without(other) }))).toEqual([])
    expect(checksOf(withRegister({ given: without(agreedId) }))).toEqual([`R-01 4.agreement_how ${agreedId}`])
  })

  it('finds nothing when every question of a family with three children is answered', () => {
    expect(checksOf(submitChecks(form, complete.context, complete.answers))).toEqual([])
  })

  it('finds nothing when every question of a family of ten is answered', () => {
    const ten = aCompleteAssessment(householdOfTen)

    expect(checksOf(submitChecks(form, ten.context, ten.answers))).toEqual([])
  })

  it('finds nothing when every question of the short form is answered', () => {
    const short = aCompleteAssessment(familyOfThree, { formLength: 'short' })

    expect(checksOf(submitChecks(form, short.context, short.answers))).toEqual([])
  })

  it('finds gaps for every child when nothing is answered, each with a sentence', () => {
    const findings = submitChecks(form, complete.context, [])
    const sentences = findings.map(found => sayFinding(found, form, id => id))

    expect(findings.length).toBeGreaterThan(100)
    expect(canSubmit(findings)).toBe(false)
    expect(sentences.filter(sentence => sentence.length < 15 || /undefined|\[object/.test(sentence))).toEqual([])
  })

  it('points at a required answer that is missing', () => {
    expect(checksOf(afterChange('3.why_now', null))).toEqual(['R-01 3.why_now'])
    expect(checksOf(afterChange('7.strengths_interests', null, 'middle'))).toEqual([
      'R-01 7.strengths_interests middle'
    ])
  })

  it('takes a non-answer as an answer when the question offers it', () => {
    const answers = [...changed(complete.answers, '3.why_now', null), anAnswer('3.why_now', { nonAnswer: 'declined' })]

    expect(checksOf(submitChecks(form, complete.context, answers))).toEqual([])
  })

  it('asks for the reason when a question is said not to apply', () => {
    const given = (reason?: string) => [
      ...changed(complete.answers, '8.parent_health', null, 'mother'),
      anAnswer('8.parent_health', { nonAnswer: 'not_applicable', ...(reason ? { reason } : {}) }, { aboutId: 'mother' })
    ]

    expect(checksOf(submitChecks(form, complete.context, given()))).toEqual(['R-02 8.parent_health mother'])
    expect(checksOf(submitChecks(form, complete.context, given('Nothing to say')))).toEqual([])
  })

  it('lets an explained gap pass as a warning, and the analysis never', () => {
    const explained = changed(
      changed(complete.answers, '3.why_now', null),
      '21.submit_exceptions',
      'Mother was called away before we got to it.'
    )

    expect(submitChecks(form, complete.context, explained).map(({ kind }) => kind)).toEqual(['warning'])
    const withoutAnalysis = changed(explained, '21.an_unknown', null)
    expect(canSubmit(submitChecks(form, complete.context, withoutAnalysis))).toBe(false)
  })

  it('refuses a value that was kept as it was typed', () => {
    const answers = [...changed(complete.answers, 'A.start_date', null), anAnswer('A.start_date', { raw: '31/2/2026' })]
    const [found] = submitChecks(form, complete.context, answers)

    expect(found).toMatchObject({ check: 'R-02', kind: 'error', at: { section: 'A', field: 'A.start_date' } })
    expect(found && sayFinding(found, form, id => id)).toContain('not a day in the calendar')
  })

  it('asks "still true?" when an answer was carried over and not confirmed', () => {
    const carried = complete.answers.map(answer =>
      answer.field === '9.tenure' ? { ...answer, carried: 'unconfirmed' as const } : answer
    )

    expect(checksOf(submitChecks(form, complete.context, carried))).toEqual(['R-03 9.tenure'])
  })

  it('V-01: wants each child heard, or why not', () => {
    const unheard = changed(complete.answers, '18.voice_words', null, 'youngest')

    expect(kindsOf(submitChecks(form, complete.context, unheard), 'V-01')).toEqual(['error'])
    const explained = changed(
      unheard,
      '18.voice_not_obtained',
      'In hospital; I will watch and play on Friday.',
      'youngest'
    )
    expect(checksOf(submitChecks(form, complete.context, explained))).toEqual([])
    const tooYoung = changed(unheard, '18.voice_not_obtained', 'She is too young to be asked.', 'youngest')
    expect(checksOf(submitChecks(form, complete.context, tooYoung))).toEqual(['R-02 18.voice_not_obtained youngest'])
  })

  it('V-02: wants a level and a reason for each child', () => {
    expect(checksOf(afterChange('21.lon_child', null, 'eldest'))).toContain('V-02 21.lon_child eldest')
    expect(checksOf(afterChange('21.lon_child.reason', null, 'eldest'))).toEqual(['V-02 21.lon_child.reason eldest'])
  })

  it("L-01: wants a reason when the family's level differs from the highest of the children", () => {
    const four = changed(complete.answers, '21.lon_child', '4', 'eldest')
    const three = changed(four, '21.lon_family', '3')

    expect(kindsOf(submitChecks(form, complete.context, changed(three, '21.lon_family.reason', null)), 'L-01')).toEqual(
      ['error']
    )
    expect(kindsOf(submitChecks(form, complete.context, three), 'L-01')).toEqual([])
  })

  it('V-03: wants section 20 answered for each child', () => {
    expect(checksOf(afterChange('20.other_parent_identified', null, 'middle'))).toEqual([
      'V-03 20.other_parent_identified middle'
    ])
  })

  it('V-04: wants an agreement that holds today', () => {
    const agreed = { personId: 'mother', agreedOn: '2026-11-01', withdrawnOn: null }

    expect(kindsOf(withRegister({ agreements: [] }), 'V-04')).toEqual(['error'])
    expect(kindsOf(withRegister({ agreements: [{ ...agreed, withdrawnOn: '2026-11-20' }] }), 'V-04')).toEqual(['error'])
    expect(kindsOf(withRegister({ agreements: [{ ...agreed, agreedOn: '2026-11-23' }] }), 'V-04')).toEqual(['error'])
    expect(kindsOf(withRegister({ agreements: [agreed] }), 'V-04')).toEqual([])
  })

  it('V-05: wants the safety questions answered on the day', () => {
    expect(checksOf(afterChange('S.q3', null))).toEqual(['V-05 S.q3'])
    expect(checksOf(afterChange('S.answered_on', '2026-11-21'))).toEqual(['V-05 S.answered_on'])
  })

  it('V-05: stops at a red answer until the call is written down', () => {
    const worried = changed(complete.answers, 'S.q2', 'not_sure')
    const called = { ...complete.context, register: { ...complete.context.register, safetyCallRecorded: true } }

    expect(checksOf(submitChecks(form, complete.context, worried))).toEqual(['V-05 S.q2'])
    expect(checksOf(submitChecks(form, called, worried))).toEqual([])
  })

  it('V-06: wants a goal for each worry', () => {
    expect(
      checksOf(
        afterChange('17.sos_goal', [{ id: 'g', linked_danger: 'another', what_will_be_seen: 'x', for_how_long: 'y' }])
      )
    ).toEqual(['V-06 17.sos_goal'])
  })

  it('V-07: wants a home for each child, and none for a baby not yet born', () => {
    const homes = complete.context.register.homes.filter(({ personId }) => personId !== 'middle')

    expect(checksOf(withRegister({ homes }))).toEqual(['V-07 1.address middle'])
    expect(kindsOf(withRegister({}, { people: [...familyOfThree, anUnborn('baby')] }), 'V-07')).toEqual([])
  })

  it('V-08: wants parental responsibility of each pair, and takes "not known"', () => {
    const pair = (parentalResponsibility: 'not_known' | null) =>
      withRegister({ pairsInTheHome: [{ adultId: 'stepfather', childId: 'eldest', parentalResponsibility }] })

    expect(kindsOf(pair(null), 'V-08')).toEqual(['error'])
    expect(kindsOf(pair('not_known'), 'V-08')).toEqual([])
  })

  it('V-09: wants an analysis of its own', () => {
    expect(kindsOf(afterChange('21.an_summary', 'It is all rather hard.'), 'V-09')).toEqual(['error'])
    const other = complete.answers.find(({ field }) => field === '3.why_now')?.given
    const copied = other && 'value' in other ? other.value : ''
    expect(kindsOf(afterChange('21.an_summary', `  ${String(copied).toUpperCase()}`), 'V-09')).toEqual(['error'])
  })

  it('V-10 and V-11: wants children seen, and from four years on seen alone', () => {
    expect(kindsOf(afterChange('18.voice_seen', 'no', 'youngest'), 'V-10')).toEqual(['warning'])
    expect(kindsOf(afterChange('18.voice_seen_alone', 'no', 'youngest'), 'V-11')).toEqual(['warning'])
    const toddler = aCompleteAssessment([aPerson('mother', 30), aPerson('toddler', 2)])
    const together = changed(toddler.answers, '18.voice_seen_alone', 'no', 'toddler')
    expect(kindsOf(submitChecks(form, toddler.context, together), 'V-11')).toEqual([])
  })

  it('V-12: wants attendance of a child on roll, and not of others', () => {
    expect(kindsOf(afterChange('6.attendance_pct', null, 'middle'), 'V-12')).toEqual(['warning'])
    const atHome = changed(
      changed(complete.answers, '6.attendance_pct', null, 'middle'),
      '6.edu_status',
      'home_educated',
      'middle'
    )
    expect(kindsOf(submitChecks(form, complete.context, atHome), 'V-12')).toEqual([])
  })

  it('V-13: wants a strength', () => {
    expect(checksOf(afterChange('17.sos_strengths', null))).toEqual(['V-13 17.sos_strengths'])
  })

  it('V-14: notices the same words under two names', () => {
    const day = (name: string) =>
      `${name} gets up at seven, eats with the little ones, walks to school and plays football until tea is ready.`
    const pasted = [
      ...changed(changed(complete.answers, '18.voice_day', null, 'eldest'), '18.voice_day', null, 'middle'),
      said('18.voice_day', day('Kim'), 'eldest'),
      said('18.voice_day', day('Lee'), 'middle')
    ]

    expect(checksOf(submitChecks(form, complete.context, pasted))).toEqual(['V-14 18.voice_day middle'])
  })

  it('V-15: points at a word that hurts in what the family reads, but not in their own words', () => {
    const find = (text: string) =>
      text.includes('chaotic') ? [{ found: 'chaotic', suggestion: 'say what happens' }] : []
    const written = changed(complete.answers, '9.well', 'A chaotic home')
    const spoken = written.map(answer =>
      answer.field === '9.well' ? { ...answer, basis: 'family_words' as const } : answer
    )
    const unprinted = written.map(answer => (answer.field === '9.well' ? { ...answer, familyCopy: false } : answer))

    const [found] = submitChecks(form, complete.context, written, find)
    expect(found).toMatchObject({ check: 'V-15', kind: 'warning', parts: { word: 'chaotic' } })
    expect(submitChecks(form, complete.context, spoken, find)).toEqual([])
    expect(submitChecks(form, complete.context, unprinted, find)).toEqual([])
  })

  it('V-16: notices somebody of 18 entered as a child', () => {
    const grown = familyOfThree.map(person => (person.id === 'eldest' ? { ...person, ageYears: 18 } : person))

    expect(kindsOf(withRegister({}, { people: grown }), 'V-16')).toEqual(['error'])
  })

  it('V-17: notices one child entered twice, and lets twins be', () => {
    const twice = familyOfThree.map(person =>
      person.id === 'middle' ? { ...person, fullName: 'ELDEST Holroyd', bornOn: '2010-03-01' } : person
    )

    expect(kindsOf(withRegister({}, { people: twice }), 'V-17')).toEqual(['warning'])
    expect(kindsOf(withRegister({ twins: [['middle', 'eldest']] }, { people: twice }), 'V-17')).toEqual([])
  })

  it('V-18: stops a copy for somebody who must not know an address, until it was looked through', () => {
    const homes = complete.context.register.homes.map(home => ({
      ...home,
      confidential: true,
      confidentialFrom: ['father']
    }))
    const register = { ...complete.context.register, homes }
    const rows = [{ id: 'w', item: 'Address and school', from_whom: 'father', reason: 'Not safe' }]
    const looked = changed(complete.answers, '21.copy_withheld_items', rows)
    const none = changed(
      changed(complete.answers, '20.op_gets_copy', 'none', 'father'),
      '20.op_gets_copy.reason',
      'Not safe',
      'father'
    )

    expect(checksOf(submitChecks(form, { ...complete.context, register }, complete.answers))).toEqual([
      'V-18 20.op_gets_copy father'
    ])
    expect(checksOf(submitChecks(form, { ...complete.context, register }, looked))).toEqual([])
    expect(checksOf(submitChecks(form, { ...complete.context, register }, none))).toEqual([])
  })

  it('V-19: wants to know from whom the section on domestic abuse is hidden', () => {
    expect(checksOf(afterChange('12.hide_from', null))).toEqual(['V-19 12.hide_from'])
    expect(kindsOf(afterChange('3.trig_da', 'no'), 'V-19')).toEqual([])
  })

  it('V-20: wants a chronology when earlier help is written about', () => {
    expect(kindsOf(withRegister({ chronologyEvents: 0 }), 'V-20')).toEqual(['warning'])
    expect(kindsOf(withRegister({ chronologyEvents: 1 }), 'V-20')).toEqual([])
  })
})
