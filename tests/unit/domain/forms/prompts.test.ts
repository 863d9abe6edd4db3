import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../../domain/forms/answer.ts'
import type { FormContext } from '../../../../domain/forms/context.ts'
import { immediateSafety } from '../../../../domain/forms/immediateSafety.ts'
import { canSetFamilyLevel, suggestFamilyLevel } from '../../../../domain/forms/levelOfNeed.ts'
import { findSdqBand, sdqAges, sdqThreeBand } from '../../../../domain/forms/measures/sdq.ts'
import { listPrompts, promptCodes } from '../../../../domain/forms/prompts.ts'
import { earlyHelpAssessmentV1 as form } from '../../../../resources/forms/early-help-assessment.v1/form.ts'
import {
  sdqFourBands,
  sdqThreeBandsParentTotal
} from '../../../../resources/forms/early-help-assessment.v1/measures.ts'
import { promptSentences } from '../../../../resources/strings/en-GB/formFindings.ts'
import { aContext, anUnborn, changed, familyOfThree, said, TODAY } from './builders.ts'

const screen = (answers: Readonly<Record<string, string>>, on: string = TODAY): readonly Answer[] => [
  ...['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'].map(key => said(`S.${key}`, answers[key] ?? 'no')),
  said('S.answered_on', on)
]

describe('immediateSafety', () => {
  it.each(['q1', 'q2', 'q3', 'q4', 'q5'])('is red when %s is yes or not sure', key => {
    for (const answer of ['yes', 'not_sure']) {
      expect(immediateSafety(screen({ [key]: answer }), TODAY)).toEqual({
        state: 'answeredToday',
        colour: 'red',
        questions: [`S.${key}`],
        needsTelephoneNow: true
      })
    }
  })

  it.each(['q6', 'q7'])('is amber when %s is yes or not sure', key => {
    expect(immediateSafety(screen({ [key]: 'not_sure' }), TODAY).colour).toBe('amber')
    expect(immediateSafety(screen({ [key]: 'yes', q1: 'yes' }), TODAY).colour).toBe('red')
  })

  it('is without a worry only when every question is answered no', () => {
    expect(immediateSafety(screen({}), TODAY)).toMatchObject({
      state: 'answeredToday',
      colour: null,
      needsTelephoneNow: false
    })
    expect(immediateSafety(screen({}, '2026-11-21'), TODAY).state).toBe('answeredEarlier')
    expect(immediateSafety(changed(screen({}), 'S.q5', null), TODAY).state).toBe('notAnswered')
  })

  it('counts a worry while other questions are still blank', () => {
    expect(immediateSafety([said('S.q3', 'yes')], TODAY)).toMatchObject({
      state: 'notAnswered',
      needsTelephoneNow: true
    })
  })
})

describe('suggestFamilyLevel', () => {
  it.each([
    [['2', '4', '3'], '4'],
    [['2', null], '2'],
    [[null, null], null],
    [[], null]
  ])('is the highest of %j', (levels, highest) => {
    expect(suggestFamilyLevel(levels)).toBe(highest)
  })
})

describe('canSetFamilyLevel', () => {
  it('wants a reason when the level differs from the highest child', () => {
    expect(canSetFamilyLevel('3', ['4', '2'], '')).toEqual({
      allowed: false,
      because: 'differsWithoutReason',
      suggested: '4'
    })
    expect(canSetFamilyLevel('3', ['4', '2'], 'The eldest has a social worker of his own')).toEqual({ allowed: true })
    expect(canSetFamilyLevel('4', ['4', '2'], '')).toEqual({ allowed: true })
    expect(canSetFamilyLevel('3', [null], '')).toEqual({ allowed: true })
  })
})

describe('findSdqBand', () => {
  it.each([
    ['parent_4_17', 'total', 13, 'closeToAverage'],
    ['parent_4_17', 'total', 14, 'slightlyRaised'],
    ['parent_4_17', 'total', 17, 'high'],
    ['parent_4_17', 'total', 20, 'veryHigh'],
    ['teacher_4_17', 'total', 18, 'high'],
    ['teacher_4_17', 'emotional', 6, 'veryHigh'],
    ['self_11_17', 'total', 15, 'slightlyRaised'],
    ['self_11_17', 'hyperactivity', 7, 'high'],
    ['parent_4_17', 'prosocial', 8, 'closeToAverage'],
    ['parent_4_17', 'prosocial', 7, 'slightlyRaised'],
    ['teacher_4_17', 'prosocial', 3, 'veryHigh'],
    ['parent_4_17', 'impact', 0, 'closeToAverage']
  ] as const)('puts %s %s %i in %s', (version, scale, score, band) => {
    expect(findSdqBand(sdqFourBands, version, scale, score)).toBe(band)
  })

  it('knows no band for the youngest, whose table is another', () => {
    expect(findSdqBand(sdqFourBands, 'parent_2_4', 'total', 17)).toBeNull()
  })
})

describe('sdqThreeBand', () => {
  it.each([
    [13, 'normal'],
    [16, 'borderline'],
    [17, 'causeForConcern']
  ])('puts %i in %s', (total, band) => {
    expect(sdqThreeBand(sdqThreeBandsParentTotal, total)).toBe(band)
  })
})

describe('sdqAges', () => {
  it('reads the ages of a version', () => {
    expect(sdqAges('self_11_17')).toEqual({ from: 11, to: 17 })
    expect(sdqAges('other')).toBeNull()
  })
})

function promptsOf(answers: readonly Answer[], facts: Partial<FormContext> = {}, people = familyOfThree) {
  return listPrompts(form, aContext(people, facts), answers).map(({ code, aboutId }) => `${code} ${aboutId}`.trim())
}

const triggers = (...names: readonly string[]) => names.map(name => said(`3.trig_${name}`, 'yes'))

describe('listPrompts', () => {
  it('says nothing when there is nothing to say', () => {
    expect(promptsOf([said('7.self_harm', 'no', 'middle'), said('9.essentials', ['none'])])).toEqual([])
  })

  it.each([
    ['selfHarmNow middle', [said('7.self_harm', 'yes_now', 'middle')]],
    ['levelFour middle', [said('21.lon_child', '4', 'middle')]],
    ['levelFour', [said('21.lon_family', '4')]],
    ['gradeFourOrFive middle', [...triggers('neglect'), said('14.gcp', [{ gcp_area_2: 4 }], 'middle')]],
    ['accidentPattern youngest', [said('5.accidents', [{ what: 'Fall' }, { what: 'Burn' }], 'youngest')]],
    ['missingOften eldest', [...triggers('harm_outside'), said('11.missing_episodes', 3, 'eldest')]],
    ['riskChecklistHigh mother', [...triggers('da'), said('12.dash_score', 14, 'mother')]],
    ['withoutEssentials', [said('9.essentials', ['heat'])]],
    ['refugeAddress', [said('9.tenure', 'refuge')]],
    ['homeAtRisk', [said('9.homeless_risk', 'within_56_days')]],
    ['sdqAgeOutside middle', [...triggers('emotional'), said('15.sdq', [{ sdq_version: 'parent_2_4' }], 'middle')]],
    ['questionnaireRisk', [...triggers('neglect'), said('16.questionnaire', [{ risk_answer: 'yes' }])]]
  ])('says %s', (expected, answers) => {
    expect(promptsOf(answers)).toEqual([expected])
  })

  it('points from the short form to the full one', () => {
    const answers = [...triggers('da'), said('21.lon_family', '3')]

    expect(promptsOf(answers, { formLength: 'short' })).toEqual(['triggerInShortForm', 'shortFormAboveLevelTwo'])
    expect(promptsOf(answers)).toEqual([])
  })

  it('thinks of older children when a baby is on the way', () => {
    const answers = [said('5.unborn_care.previous_children_elsewhere', 'yes', 'baby')]

    expect(promptsOf(answers, {}, [...familyOfThree, anUnborn('baby')])).toEqual(['unbornSiblingsElsewhere baby'])
  })

  it('opens the safety questions where a life may be in danger', () => {
    const [prompt] = listPrompts(form, aContext(familyOfThree), [said('7.self_harm', 'yes_now', 'middle')])

    expect(prompt?.opensSafety).toBe(true)
  })

  it.each(promptCodes)('has a sentence for %s', code => {
    expect(promptSentences[code]).toMatch(/[.?!]$/)
  })
})
