import { describe, expect, it } from 'vitest'
import type { FormContext } from '../../../../../../domain/forms/context.ts'
import type { FormFacts } from '../../../../../../electron/contract/formFacts.ts'
import { listGaps } from '../../../../../../electron/core/useCases/assessment/findings.ts'
import { earlyHelpAssessmentV1 as form } from '../../../../../../resources/forms/early-help-assessment.v1/form.ts'
import { aCompleteAssessment, changed, familyOfThree } from '../../../../../unit/domain/forms/builders.ts'

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
})
