import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../domain/forms/answer.ts'
import { carryForward } from '../../../domain/forms/carryForward.ts'
import { checkGiven } from '../../../domain/forms/checkGiven.ts'
import { compareVersions } from '../../../domain/forms/compareVersions.ts'
import { listQuestions } from '../../../domain/forms/listQuestions.ts'
import { parseGiven } from '../../../domain/forms/parseGiven.ts'
import { listPrompts } from '../../../domain/forms/prompts.ts'
import { sectionStates } from '../../../domain/forms/sectionStates.ts'
import { submitChecks } from '../../../domain/forms/submitChecks.ts'
import { textLikeness } from '../../../domain/forms/textLikeness.ts'
import { diffWords } from '../../../domain/forms/wordDiff.ts'
import { Given, type Json } from '../../../domain/nonAnswer.ts'
import { earlyHelpAssessmentV1 as form } from '../../../resources/forms/early-help-assessment.v1/form.ts'
import { sayFinding } from '../../../resources/strings/en-GB/formFindings.ts'
import { sayProblem } from '../../../resources/strings/en-GB/formProblems.ts'
import { chanceSeed } from '../../builders/seed.ts'
import { aContext, anAnswer, familyOfThree, TODAY } from '../../unit/domain/forms/builders.ts'

const seed = chanceSeed('forms')

const fields = form.sections.flatMap(section => section.fields)
const field = fc.constantFrom(...fields)
const context = aContext(familyOfThree)
const aboutId = fc.constantFrom('', ...familyOfThree.map(({ id }) => id), 'nobody', '__proto__')
const options = fields.flatMap(({ options: own = [] }) => own.map(({ code }) => code))
const columns = fields.flatMap(({ columns: own = [] }) => own.map(({ key }) => key))

/** JSON that looks like answers about as often as it looks like nothing at all. */
const likelyText = fc.oneof(fc.string(), fc.constantFrom(...options, '2026-02-30', '3/2015', '1e309', '__proto__'))
const row = fc.dictionary(fc.oneof(fc.constantFrom(...columns, 'id', 'constructor'), fc.string()), likelyText)
const hostile = fc.oneof(
  fc.jsonValue(),
  likelyText,
  fc.array(likelyText),
  fc.array(row),
  fc.record({ nonAnswer: likelyText, reason: fc.jsonValue() }),
  fc.record({ day: fc.string(), month: fc.string(), year: fc.string() })
)
const given: fc.Arbitrary<Given> = fc.oneof(
  hostile.map(value => ({ value: value as Json })),
  fc.string().map(raw => ({ raw })),
  fc.constantFrom('not_asked', 'not_known', 'declined', 'not_applicable').map(nonAnswer => ({ nonAnswer }))
) as fc.Arbitrary<Given>
const answers: fc.Arbitrary<readonly Answer[]> = fc.array(
  fc
    .record({ one: field, about: aboutId, what: fc.option(given) })
    .map(({ one, about, what }) => anAnswer(one.key, what, { aboutId: about }))
)
const prose = fc
  .array(fc.oneof(fc.constantFrom('Sam', 'is', 'kind', ' ', '\n', 'and', ','), fc.string({ unit: 'binary' })))
  .map(parts => parts.join(' '))

describe('parseGiven', () => {
  it('writes down something valid for whatever is typed, and never throws', () => {
    fc.assert(
      fc.property(field, hostile, (one, raw) => {
        const parsed = parseGiven(one, raw)
        if (parsed.given === null) return parsed.problem === null
        return Given.safeParse(parsed.given).success && 'raw' in parsed.given === (parsed.problem !== null)
      }),
      { seed, numRuns: 5_000 }
    )
  })

  it('reads a value it has read before as the same value', () => {
    fc.assert(
      fc.property(field, hostile, (one, raw) => {
        const { given: first } = parseGiven(one, raw)
        if (first === null || !('value' in first)) return
        expect(parseGiven(one, first.value).given).toEqual(first)
      }),
      { seed, numRuns: 5_000 }
    )
  })
})

describe('checkGiven', () => {
  it('has a sentence for every problem, and never throws', () => {
    fc.assert(
      fc.property(field, given, (one, what) => {
        const check = checkGiven(one, what, { today: TODAY })
        return check.ok || check.problems.every(found => !sayProblem(found).includes('undefined'))
      }),
      { seed, numRuns: 5_000 }
    )
  })
})

describe('the engine', () => {
  it('answers about any answers at all, and never throws', () => {
    fc.assert(
      fc.property(answers, answers, (previous, current) => {
        const findings = submitChecks(form, context, current)
        const places = listQuestions(form, context, current).map(
          ({ field: one, aboutId: about }) => `${one.key}\n${about}`
        )
        sectionStates(form, context, current)
        listPrompts(form, context, current)
        compareVersions(previous, current)
        carryForward(form, current)

        expect(new Set(places).size).toBe(places.length)
        expect(findings.every(found => sayFinding(found, form, id => id).length > 10)).toBe(true)
      }),
      { seed, numRuns: 60 }
    )
  })
})

describe('diffWords', () => {
  it('gives both texts back', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const changes = diffWords(before, after)
        const without = (kind: string) =>
          changes
            .filter(change => change.kind !== kind)
            .map(({ text }) => text)
            .join('')
        expect([without('added'), without('removed')]).toEqual([before, after])
      }),
      { seed, numRuns: 2_000 }
    )
  })

  it('finds nothing changed in a text and itself, and never two changes of a kind in a row', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const kinds = diffWords(before, after).map(({ kind }) => kind)
        expect(diffWords(before, before).every(({ kind }) => kind === 'same')).toBe(true)
        expect(kinds.some((kind, place) => kind === kinds[place + 1])).toBe(false)
      }),
      { seed, numRuns: 1_000 }
    )
  })
})

describe('textLikeness', () => {
  it('lies between 0 and 1, whichever text comes first', () => {
    fc.assert(
      fc.property(prose, prose, (left, right) => {
        const likeness = textLikeness(left, right)
        return likeness >= 0 && likeness <= 1 && Math.abs(likeness - textLikeness(right, left)) < 1e-9
      }),
      { seed, numRuns: 1_000 }
    )
  })
})
