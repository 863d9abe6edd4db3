import { MantineProvider } from '@mantine/core'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { findField } from '../../../../../domain/forms/formIndex.ts'
import { listQuestions } from '../../../../../domain/forms/listQuestions.ts'
import type { Prompt } from '../../../../../domain/forms/prompts.ts'
import { Prompts } from '../../../../../renderer/features/assessment/Prompts.tsx'
import { WorkedOut } from '../../../../../renderer/features/assessment/WorkedOut.tsx'
import { earlyHelpAssessmentV1 as form } from '../../../../../resources/forms/early-help-assessment.v1/form.ts'
import { assessmentScreens } from '../../../../../resources/strings/en-GB/assessmentScreens.ts'
import { promptSentences } from '../../../../../resources/strings/en-GB/formFindings.ts'
import { aContext, familyOfThree } from '../../../domain/forms/builders.ts'

const drawn = (element: ReactElement) =>
  renderToStaticMarkup(
    <MantineProvider withCssVariables={false} withGlobalClasses={false}>
      {element}
    </MantineProvider>
  )
const nothing = () => {}
const withPrompt = (prompt: Prompt) =>
  drawn(<Prompts prompts={[prompt]} onSafetyQuestions={nothing} onNumbers={nothing} />)

describe('Prompts', () => {
  it('says what to think of, and leads to the safety questions and the numbers when it is about safety', () => {
    const said = withPrompt({ code: 'levelFour', field: '21.lon_family', aboutId: '', opensSafety: true })

    expect(said).toContain(promptSentences.levelFour)
    expect(said).toContain(assessmentScreens.prompt.questions)
    expect(said).toContain(assessmentScreens.prompt.numbers)
  })

  it('leads nowhere when it is not about safety', () => {
    const said = withPrompt({ code: 'homeAtRisk', field: '9.homeless_risk', aboutId: '', opensSafety: false })

    expect(said).toContain(promptSentences.homeAtRisk)
    expect(said).not.toContain('<button')
  })
})

describe('WorkedOut', () => {
  const field = findField(form, '10.sf_eligible')

  it('shows its lines to read, with nothing to type into, and nothing at all without lines', () => {
    if (!field) throw new Error('the form has no 10.sf_eligible')

    const shown = drawn(<WorkedOut field={field} lines={['Yes: 3 different needs are there now.']} />)

    expect(shown).toContain('Yes: 3 different needs')
    expect(shown).not.toMatch(/<(input|textarea|button|select)/)
    expect(drawn(<WorkedOut field={field} lines={[]} />)).not.toContain('section')
  })

  it('knows every field of the form that is worked out and asked among the others', () => {
    const asked = listQuestions(form, aContext(familyOfThree), []).filter(one => one.field.type === 'calculated')

    expect(asked.every(one => ['10.sf_eligible', '15.band', '14.gcp_compare'].includes(one.field.key))).toBe(true)
  })
})
