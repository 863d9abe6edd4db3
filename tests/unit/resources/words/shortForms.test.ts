import { describe, expect, it } from 'vitest'
import { codeLists } from '../../../../resources/codes/registry.ts'
import { earlyHelpAssessmentV1 } from '../../../../resources/forms/early-help-assessment.v1/form.ts'
import { glossary } from '../../../../resources/words/glossary.ts'
import { splitShortForms } from '../../../../resources/words/shortForms.ts'

type Said = { readonly place: string; readonly text: string }

const shown: Readonly<Record<string, unknown>> = import.meta.glob('../../../../resources/strings/en-GB/*.ts', {
  eager: true
})
const readable = new Set(['label', 'plainLabel', 'hint', 'why', 'guidance', 'title', 'intro', 'say', 'words'])
const CAPITALS = /(?<![\p{L}\p{N}_])\p{Lu}[\p{Lu}\p{N}]{1,5}(?=s?(?![\p{L}\p{N}_-]))/gu
/** Said by everybody as they are written, and the names of keys. */
const isEveryday = (form: string) => /^(OK|UK|F\d+)$/.test(form)

/** Every text in a value; a function is asked with a name and with a number, as its screen would. */
function textsIn(value: unknown, place: string): readonly Said[] {
  if (typeof value === 'string') return [{ place, text: value }]
  if (typeof value === 'function') return ['Sam', 2].flatMap(given => said(value, given, place))
  if (value instanceof Map) return Array.from(value).flatMap(([key, one]) => textsIn(one, `${place}.${String(key)}`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${place}.${key}`))
}

function said(ask: unknown, given: unknown, place: string): readonly Said[] {
  try {
    return typeof ask === 'function' ? textsIn(Reflect.apply(ask, undefined, [given, given, given]), `${place}()`) : []
  } catch {
    // Words that are made from something larger than a name or a number are seen by the tests of their screen.
    return []
  }
}

const ofKeys = (texts: readonly Said[]) => texts.filter(({ place }) => readable.has(place.split('.').at(-1) ?? ''))

const everything: readonly Said[] = [
  ...textsIn(shown, 'strings').filter(({ text }) => /\p{Ll}/u.test(text)),
  ...ofKeys(textsIn(codeLists, 'codes')),
  ...ofKeys(textsIn(earlyHelpAssessmentV1, 'form'))
]

describe('the words on the screens', () => {
  it('are all looked at', () => {
    expect(everything.length).toBeGreaterThan(2000)
    expect(everything.map(({ text }) => text)).toContain('NHS number')
  })

  it('hold no short form that the glossary does not explain', () => {
    const unexplained = everything.flatMap(({ place, text }) =>
      (text.match(CAPITALS) ?? [])
        .filter(form => !glossary.has(form) && !isEveryday(form))
        .map(form => `${form} in ${place}: ${text}`)
    )

    expect(unexplained).toEqual([])
  })
})

describe('splitShortForms', () => {
  it.each([
    ['NHS number', ['NHS']],
    ['Met by family, school, GP and health visitor', ['GP']],
    ['Ask the GPs', ['GP']],
    ['Risk checklist (DASH) completed on', []],
    ['Everything is said in whole words', []],
    ['HOLROYD FAMILY', []],
    ['XYZ', []]
  ])('finds in %j %j', (text, forms) => {
    const stretches = splitShortForms(text)

    expect(stretches.filter(({ words }) => words !== null).map(one => one.text)).toEqual(forms)
    expect(stretches.map(one => one.text).join('')).toBe(text)
  })
})
