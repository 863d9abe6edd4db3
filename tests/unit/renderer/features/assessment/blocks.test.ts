import { describe, expect, it } from 'vitest'
import { listQuestions, type Question } from '../../../../../domain/forms/listQuestions.ts'
import { piecesOf } from '../../../../../renderer/features/assessment/blocks.ts'
import { earlyHelpAssessmentV1 as form } from '../../../../../resources/forms/early-help-assessment.v1/form.ts'
import { aContext, aPerson } from '../../../domain/forms/builders.ts'

const sam = aPerson('sam', 7)
const asked = (section: string): readonly Question[] =>
  listQuestions(form, aContext([sam]), []).filter(question => question.section.code === section)

describe('piecesOf', () => {
  it('sets working well, worried about and needs to happen side by side, and the rest of the block below', () => {
    const blocks = piecesOf(asked('5')).filter(piece => piece.kind === 'block')

    expect(blocks.length).toBeGreaterThan(0)
    for (const block of blocks) {
      expect(block.side.map(({ field }) => field.block?.part)).toEqual(['well', 'worry', 'need'])
      expect(block.rest.every(({ field }) => !['well', 'worry', 'need'].includes(field.block?.part ?? ''))).toBe(true)
    }
  })

  it.each(form.sections.map(section => section.code))(
    'leaves no question of section %s out and shows none twice',
    code => {
      const questions = asked(code)

      const shown = piecesOf(questions).flatMap(piece =>
        piece.kind === 'question' ? [piece.question] : [...piece.side, ...piece.rest]
      )

      expect(shown.map(({ field }) => field.key).toSorted()).toEqual(questions.map(({ field }) => field.key).toSorted())
    }
  )

  it('keeps questions without a block in the order of the form', () => {
    const singles = asked('3').filter(({ field }) => field.block === undefined)

    const shown = piecesOf(asked('3')).flatMap(piece => (piece.kind === 'question' ? [piece.key] : []))

    expect(shown).toEqual(singles.map(({ field }) => field.key))
  })
})
