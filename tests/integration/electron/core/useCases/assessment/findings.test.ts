import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../../../../domain/forms/answer.ts'
import type { FormContext } from '../../../../../../domain/forms/context.ts'
import type { FormFacts } from '../../../../../../electron/contract/assessment.ts'
import { listGaps } from '../../../../../../electron/core/useCases/assessment/findings.ts'
import { earlyHelpAssessmentV1 as form } from '../../../../../../resources/forms/early-help-assessment.v1/form.ts'
import { aCompleteAssessment, aPerson, changed, familyOfThree } from '../../../../../unit/domain/forms/builders.ts'

/** The facts as the contract carries them; the builders make the same without the words for a tab. */
const asFacts = (context: FormContext): FormFacts => ({
  ...context,
  people: context.people.map(person => ({ ...person, ageWords: '' })),
  register: {
    ...structuredClone(context.register),
    given: structuredClone(context.register.given),
    homes: context.register.homes.map(home => ({ ...home, confidentialFrom: [...home.confidentialFrom] })),
    pairsInTheHome: [...context.register.pairsInTheHome],
    agreements: [...context.register.agreements],
    twins: context.register.twins.map(([left, right]) => [left, right])
  }
})

const parents = [aPerson('mother', 42), aPerson('father', 44)]
const tenChildren = [17, 16, 15, 13, 12, 10, 9, 8, 7, 4].map(age => aPerson(`child${age}`, age))

const paragraph =
  'On Monday I saw the children at breakfast. Their mother said that mornings are calmer now than in May. '

/** Every narrative of the length that a careful worker writes, each about its own child. */
function wellFilled(answers: readonly Answer[]): readonly Answer[] {
  return answers.map((answer, place) =>
    answer.given && 'value' in answer.given && typeof answer.given.value === 'string' && answer.given.value.length > 90
      ? { ...answer, given: { value: `${answer.given.value} ${paragraph.repeat(5)} ${place}` } }
      : answer
  )
}

describe('listGaps', () => {
  it('advises the whole words of a short form, and a plainer wording, in what the family will read', () => {
    const { context, answers } = aCompleteAssessment(familyOfThree)
    const written = changed(answers, '3.why_now', 'The TAF met about a broken home.')

    const gaps = listGaps(form, asFacts(context), written).filter(gap => gap.check === 'V-15')

    expect(gaps.map(({ kind, say, section, field }) => ({ kind, say, section, field }))).toEqual([
      {
        kind: 'warning',
        say: expect.stringContaining('Try: team around the family.'),
        section: '3',
        field: '3.why_now'
      },
      { kind: 'warning', say: expect.stringContaining('Try: parents live apart.'), section: '3', field: '3.why_now' }
    ])
  })

  it('checks a full assessment of ten children while nobody notices a wait', () => {
    const { context, answers } = aCompleteAssessment([...parents, ...tenChildren])
    const facts = asFacts(context)
    const written = wellFilled(answers)
    const took = [1, 2, 3, 4, 5].map(() => {
      // Time of this process alone: what else the computer does is not measured.
      const before = process.cpuUsage()
      listGaps(form, facts, written)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    })

    expect(written.length).toBeGreaterThan(1000)
    expect(Math.min(...took)).toBeLessThan(300)
  })
})
