import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../../domain/forms/answer.ts'
import type { AboutPerson, FormContext } from '../../../../domain/forms/context.ts'
import { listQuestions, listRegisterQuestions } from '../../../../domain/forms/listQuestions.ts'
import { shownAnswers } from '../../../../domain/forms/shownAnswers.ts'
import { earlyHelpAssessmentV1 as form } from '../../../../resources/forms/early-help-assessment.v1/form.ts'
import { aContext, anUnborn, aPerson, familyOfThree, householdOfTen, said } from './builders.ts'

function asked(people: readonly AboutPerson[], answers: readonly Answer[] = [], facts: Partial<FormContext> = {}) {
  return listQuestions(form, aContext(people, facts), answers).map(({ field, aboutId }) =>
    `${field.key} ${aboutId}`.trim()
  )
}

const sectionsOf = (keys: readonly string[]) => [...new Set(keys.map(key => key.slice(0, key.indexOf('.'))))]
const mother = aPerson('mother', 30)

describe('listQuestions', () => {
  it('asks about each of ten people what belongs to them, and nothing twice', () => {
    const keys = asked(householdOfTen)

    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter(key => key.startsWith('18.voice_words '))).toHaveLength(7)
    expect(keys.filter(key => key.startsWith('8.pc_basic_care.well '))).toEqual([
      '8.pc_basic_care.well father',
      '8.pc_basic_care.well mother'
    ])
    expect(keys.length).toBeGreaterThan(800)
  })

  it('gives the same order however the answers came in', () => {
    const answers = [said('3.trig_neglect', 'yes'), said('6.edu_status', 'on_roll', 'middle')]

    expect(asked(familyOfThree, answers.toReversed())).toEqual(asked(familyOfThree, answers))
  })

  it('never asks for what a register holds', () => {
    const context = aContext(familyOfThree)

    expect(listQuestions(form, context, []).filter(({ field }) => field.source)).toEqual([])
    expect(listRegisterQuestions(form, context, []).filter(({ field }) => !field.source)).toEqual([])
    expect(listRegisterQuestions(form, context, []).map(({ field }) => field.key)).toContain('1.dob')
  })

  it('opens sections 11 to 16 only when their trigger is answered yes', () => {
    const open = (trigger: string) =>
      sectionsOf(asked(familyOfThree, [said(`3.${trigger}`, 'yes')])).filter(
        code => Number(code) >= 11 && Number(code) <= 16
      )

    expect(sectionsOf(asked(familyOfThree)).filter(code => Number(code) >= 11 && Number(code) <= 16)).toEqual([])
    expect(open('trig_harm_outside')).toEqual(['11', '16'])
    expect(open('trig_da')).toEqual(['12', '16'])
    expect(open('trig_substance')).toEqual(['13', '16'])
    expect(open('trig_neglect')).toEqual(['14', '16'])
    expect(open('trig_emotional')).toEqual(['15', '16'])
  })

  it('shows section 10 unless it is answered no, or the authority does not use it', () => {
    const shown = (answers: readonly Answer[], supportingFamilies: boolean) =>
      sectionsOf(asked(familyOfThree, answers, { supportingFamilies })).includes('10')

    expect(shown([], true)).toBe(true)
    expect(shown([said('3.trig_sf', 'no')], true)).toBe(false)
    expect(shown([], false)).toBe(false)
    expect(shown([said('3.trig_sf', 'yes')], false)).toBe(true)
  })

  it('asks about harm outside the home from eight years on, or for a younger child who is named', () => {
    const yes = said('3.trig_harm_outside', 'yes')
    const people = [mother, aPerson('eight', 8), aPerson('seven', 7), aPerson('six', 6)]
    const about = (answers: readonly Answer[]) =>
      asked(people, answers).filter(key => key.startsWith('11.missing_episodes '))

    expect(about([yes])).toEqual(['11.missing_episodes eight'])
    expect(about([yes, said('3.trig_harm_outside.younger', ['six'])])).toEqual([
      '11.missing_episodes eight',
      '11.missing_episodes six'
    ])
  })

  it.each([
    ['5.development', 5, 6],
    ['6.early_education_take_up', 4, 5],
    ['8.sleeping_safe', 0, 1]
  ])('asks %s at %i and no longer at %i', (key, age, tooOld) => {
    const ask = (years: number) => asked([mother, aPerson('child', years)]).includes(`${key} child`)

    expect([ask(age), ask(tooOld)]).toEqual([true, false])
  })

  it.each([
    ['5.selfcare_block.well', 3],
    ['7.self_harm', 8],
    ['7.worries_online', 6],
    ['18.voice_good', 3],
    ['18.voice_plan', 5],
    ['21.sign_child', 8]
  ])('asks %s from %i years on, and when the age is not known', (key, age) => {
    const ask = (years: number | null, facts: Partial<AboutPerson> = {}) =>
      asked([mother, aPerson('child', years, facts)]).includes(`${key} child`)

    expect([ask(age - 1), ask(age), ask(null, { isChild: true })]).toEqual([false, true, true])
  })

  it('asks about the pregnancy of a baby not yet born, and not about school or seeing the baby', () => {
    const keys = asked([mother, anUnborn('baby')]).filter(key => key.endsWith(' baby'))

    expect(keys).toContain('5.unborn_care.midwife baby')
    expect(keys).toContain('18.voice_words baby')
    expect(keys.filter(key => key.startsWith('6.') || key.startsWith('18.voice_seen '))).toEqual([])
    expect(asked([mother, anUnborn('baby')])).toContain('8.perinatal mother')
  })

  it('asks about a young parent both as a child and as a parent', () => {
    const keys = asked([aPerson('young', 16, { isAdultWithCare: true }), aPerson('baby', 0)])

    expect(keys).toContain('7.strengths_interests young')
    expect(keys).toContain('8.pc_basic_care.well young')
  })

  it('asks nothing about somebody who has died', () => {
    const keys = asked([mother, aPerson('grandfather', 70, { kind: 'deceased', deceased: true })])

    expect(keys.filter(key => key.endsWith(' grandfather'))).toEqual([])
  })

  it('asks parents who live elsewhere for their views', () => {
    expect(asked(familyOfThree).filter(key => key.startsWith('20.op_views'))).toEqual(['20.op_views father'])
  })

  it('asks only the three boxes of sections 5 to 9 and none of 10 to 16 in the short form', () => {
    const keys = asked(familyOfThree, [said('3.trig_neglect', 'yes')], { formLength: 'short' })

    expect(sectionsOf(keys)).toEqual(['A', '3', '5', '6', '7', '8', '9', '17', '18', '19', '20', '21', 'S'])
    expect(keys.filter(key => key.startsWith('5.') && key.endsWith('middle'))).toEqual([
      '5.well middle',
      '5.worry middle',
      '5.need middle'
    ])
  })

  it('shows reasons for absence only under 90 per cent', () => {
    const ask = (percent: number) =>
      asked(familyOfThree, [
        said('6.edu_status', 'on_roll', 'middle'),
        said('6.attendance_pct', percent, 'middle')
      ]).includes('6.absence_reason middle')

    expect([ask(89.9), ask(90)]).toEqual([true, false])
  })

  it('reads facts of the register in its conditions', () => {
    const bare = aContext(familyOfThree)
    const given = { middle: { 'person.disability': { value: ['HEAR'] } } }
    const context = { ...bare, register: { ...bare.register, given } }

    const keys = listQuestions(form, context, []).filter(({ field }) => field.key === '5.disability_impact')
    expect(keys.map(({ aboutId }) => aboutId)).toEqual(['middle'])
  })
})

describe('shownAnswers', () => {
  it('leaves out the answer to a question that is no longer shown', () => {
    const answers = [said('3.trig_neglect', 'no'), said('14.well', 'Warm clothes', 'middle')]

    expect(shownAnswers(form, aContext(familyOfThree), answers)).toEqual([answers[0]])
  })
})
