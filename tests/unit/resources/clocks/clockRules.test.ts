import { describe, expect, it } from 'vitest'
import { clockCodes } from '../../../../domain/clocks/clockRule.ts'
import { clockRules } from '../../../../resources/clocks/clockRules.ts'
import { ruleInWords, standingOfRule, startInWords } from '../../../../resources/strings/en-GB/day.ts'

describe('clockRules', () => {
  it('has a rule for every clock', () => {
    expect(clockRules.map(({ code }) => code)).toEqual(clockCodes)
  })

  it('calls nothing statutory but what a law decides: never the assessment (note 2)', () => {
    expect(clockRules.filter(({ standing }) => standing === 'statutory').map(({ code }) => code)).toEqual(['K-MASH'])
  })

  it('has words for everything that can start a clock', () => {
    const starts = [...new Set(clockRules.flatMap(({ starts }) => starts))]

    expect(starts.filter(start => !startInWords('2026-11-02', start, '2026-11-24').includes(', when '))).toEqual([])
  })

  it.each([
    ['K-EHA', 'The assessment goes to the manager within 35 working days of a worker being named.', 'local standard'],
    ['K-MASH', 'Social care decides within 1 working day of receiving the request.', 'set by law'],
    ['K-SUS', 'The family is asked how things are 6 months after the help ended.', 'usual time']
  ])('says %s in a sentence, and what it rests on', (code, sentence, rests) => {
    const rule = clockRules.find(one => one.code === code) ?? expect.fail()

    expect(ruleInWords(rule)).toBe(sentence)
    expect(standingOfRule(rule)).toContain(rests)
  })
})
