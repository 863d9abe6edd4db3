import { MantineProvider } from '@mantine/core'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CodeSelect } from '../../../../renderer/ui/CodeSelect.tsx'
import { DateBoxes } from '../../../../renderer/ui/DateBoxes.tsx'
import { LongText } from '../../../../renderer/ui/LongText.tsx'
import { TextField } from '../../../../renderer/ui/TextField.tsx'

const drawn = (element: ReactElement) =>
  renderToStaticMarkup(
    <MantineProvider withCssVariables={false} withGlobalClasses={false}>
      {element}
    </MantineProvider>
  )
const nothing = () => {}
const problem = { kind: 'error', say: 'The postcode ends in a letter that is never used.' } as const

describe('fields', () => {
  it('read out what they are about where a page asks the same words several times', () => {
    const html = drawn(<TextField label="Who told you?" aboutWhat="Sleep" value="" onChange={nothing} />)

    expect(html).toContain('Who told you?<span class="visuallyHidden">: Sleep</span>')
  })

  it.each([
    [
      'TextField',
      <TextField key="t" id="postcode" label="Postcode" value="S60 2TC" onChange={nothing} problem={problem} />
    ],
    [
      'LongText',
      <LongText key="l" id="postcode" label="Postcode" value="S60 2TC" onChange={nothing} problem={problem} />
    ],
    [
      'CodeSelect',
      <CodeSelect
        key="c"
        id="postcode"
        label="Postcode"
        options={[]}
        value="S60 2TC"
        onChange={nothing}
        problem={problem}
      />
    ]
  ])('ties the label and the problem to the control and keeps what was typed in %s', (_name, element) => {
    const html = drawn(element)

    expect(html).toContain('for="postcode"')
    expect(html).toMatch(/id="postcode"/)
    expect(html).toContain('aria-describedby="postcode-problem"')
    expect(html).toContain('id="postcode-problem"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('S60 2TC')
  })

  it('injects no style element, which the content security policy would refuse', () => {
    expect(drawn(<TextField label="Name" value="" onChange={nothing} />)).not.toContain('<style')
  })

  it('says a day that does not exist beside the boxes and keeps it', () => {
    const html = drawn(
      <DateBoxes id="born" label="Born" value={{ day: '30', month: '2', year: '2015' }} onChange={nothing} />
    )

    expect(html).toContain('no such day')
    expect(html).toContain('value="30"')
  })
})
