import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../../domain/forms/answer.ts'
import type { FormContext } from '../../../../domain/forms/context.ts'
import { nextGap, previousGap } from '../../../../domain/forms/nextGap.ts'
import { sectionStates } from '../../../../domain/forms/sectionStates.ts'
import { earlyHelpAssessmentV1 as form } from '../../../../resources/forms/early-help-assessment.v1/form.ts'
import { aCompleteAssessment, aContext, anAnswer, changed, familyOfThree, householdOfTen, said } from './builders.ts'

const complete = aCompleteAssessment(familyOfThree)

function stateOf(context: FormContext, answers: readonly Answer[], section: string, aboutId = '') {
  return sectionStates(form, context, answers).find(state => state.section === section && state.aboutId === aboutId)
}

describe('sectionStates', () => {
  it('has every section not started when nothing is written', () => {
    const context = aContext(familyOfThree)
    const states = sectionStates(form, { ...context, register: { ...context.register, pairsInTheHome: [] } }, [])

    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['notStarted']))
  })

  it('has every section complete when every question is answered', () => {
    const states = sectionStates(form, complete.context, complete.answers)

    expect(states.filter(({ state }) => state !== 'complete')).toEqual([])
  })

  it('counts each child by itself', () => {
    const answers = [said('7.strengths_interests', 'Draws horses', 'middle')]
    const context = aContext(familyOfThree)

    expect(stateOf(context, answers, '7', 'middle')).toMatchObject({ state: 'inProgress', answered: 1 })
    expect(stateOf(context, answers, '7', 'eldest')).toMatchObject({ state: 'notStarted', answered: 0 })
  })

  it('stands in the order of the form', () => {
    const codes = sectionStates(form, aContext(householdOfTen), []).map(({ section }) => section)
    const order = form.sections.map(({ code }) => code).filter(code => codes.includes(code))

    expect([...new Set(codes)]).toEqual(order)
  })

  it('needs a look when a value cannot stay, and when a carried answer is not confirmed', () => {
    const refused = changed(complete.answers, '6.suspensions', 500, 'middle')
    const carried = complete.answers.map(answer =>
      answer.field === '9.tenure' ? { ...answer, carried: 'unconfirmed' as const } : answer
    )

    expect(stateOf(complete.context, refused, '6', 'middle')).toMatchObject({ state: 'needsALook', refused: 1 })
    expect(stateOf(complete.context, carried, '9')).toMatchObject({ state: 'needsALook', unconfirmed: 1 })
  })

  it('counts what was not asked, and still calls the section complete', () => {
    const answers = [
      ...changed(complete.answers, '9.homeless_risk', null).filter(({ field }) => field !== '9.homeless_risk.date'),
      anAnswer('9.homeless_risk', { nonAnswer: 'not_asked' })
    ]

    expect(stateOf(complete.context, answers, '9')).toMatchObject({ state: 'complete', notAsked: 1 })
  })

  it('needs a look at the safety questions when they were answered on another day', () => {
    const tomorrow = { ...complete.context, today: '2026-11-23' }

    expect(stateOf(tomorrow, complete.answers, 'S')?.state).toBe('needsALook')
  })

  it('measures relationships by the pairs that live together', () => {
    const [first, ...others] = complete.context.register.pairsInTheHome
    const pairs = first ? [{ ...first, parentalResponsibility: null }, ...others] : []
    const register = { ...complete.context.register, pairsInTheHome: pairs }

    expect(stateOf({ ...complete.context, register }, [], '2')).toMatchObject({ state: 'inProgress', missing: 1 })
  })
})

describe('nextGap', () => {
  it('goes from gap to gap and then round to the first', () => {
    const gaps = changed(changed(complete.answers, '3.why_now', null), '21.decision', null)
    const first = nextGap(form, complete.context, gaps, null)
    const second = nextGap(form, complete.context, gaps, { field: '3.why_now', aboutId: '' })
    const round = nextGap(form, complete.context, gaps, { field: '21.decision', aboutId: '' })

    expect([first, second, round].map(gap => gap?.field.key)).toEqual(['3.why_now', '21.decision', '3.why_now'])
  })

  it('finds the child in whom the gap is', () => {
    const gaps = changed(complete.answers, '18.voice_plan', null, 'middle')

    expect(nextGap(form, complete.context, gaps, null)).toMatchObject({
      aboutId: 'middle',
      field: { key: '18.voice_plan' }
    })
  })

  it('finds none when nothing is missing', () => {
    expect(nextGap(form, complete.context, complete.answers, null)).toBeNull()
  })
})

describe('previousGap', () => {
  it('goes from gap to gap the other way, and then round to the last', () => {
    const gaps = changed(changed(complete.answers, '3.why_now', null), '21.decision', null)
    const last = previousGap(form, complete.context, gaps, null)
    const before = previousGap(form, complete.context, gaps, { field: '21.decision', aboutId: '' })
    const round = previousGap(form, complete.context, gaps, { field: '3.why_now', aboutId: '' })

    expect([last, before, round].map(gap => gap?.field.key)).toEqual(['21.decision', '3.why_now', '21.decision'])
  })
})
