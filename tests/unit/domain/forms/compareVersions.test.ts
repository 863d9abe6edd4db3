import { describe, expect, it } from 'vitest'
import { carryForward } from '../../../../domain/forms/carryForward.ts'
import { compareVersions } from '../../../../domain/forms/compareVersions.ts'
import { textLikeness } from '../../../../domain/forms/textLikeness.ts'
import { diffWords } from '../../../../domain/forms/wordDiff.ts'
import { earlyHelpAssessmentV1 as form } from '../../../../resources/forms/early-help-assessment.v1/form.ts'
import { aCompleteAssessment, anAnswer, familyOfThree, said } from './builders.ts'

describe('diffWords', () => {
  it.each([
    ['', '', []],
    ['the same', 'the same', [['same', 'the same']]],
    ['', 'new words', [['added', 'new words']]],
    ['old words', '', [['removed', 'old words']]],
    [
      'Sam sleeps badly',
      'Sam sleeps well',
      [
        ['same', 'Sam sleeps '],
        ['removed', 'badly'],
        ['added', 'well']
      ]
    ],
    [
      'Sam sleeps',
      'Sam sleeps now.',
      [
        ['same', 'Sam sleeps'],
        ['added', ' now.']
      ]
    ],
    [
      'one two three',
      'four five six',
      [
        ['removed', 'one two three'],
        ['added', 'four five six']
      ]
    ]
  ])('compares %j with %j', (before, after, expected) => {
    expect(diffWords(before, after).map(({ kind, text }) => [kind, text])).toEqual(expected)
  })

  it('answers about two long texts with nothing in common, and loses no letter', () => {
    const before = Array.from({ length: 90_000 }, (_, place) => `alpha${place}`).join(' ')
    const after = Array.from({ length: 90_000 }, (_, place) => `omega${place}`).join(' ')

    const changes = diffWords(before, after)

    expect(
      changes
        .filter(({ kind }) => kind !== 'added')
        .map(({ text }) => text)
        .join('') === before
    ).toBe(true)
    expect(
      changes
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join('') === after
    ).toBe(true)
  })

  it('finds one changed word in a megabyte', () => {
    const words = Array.from({ length: 180_000 }, (_, place) => `w${place % 977}`)
    const before = words.join(' ')
    words[90_000] = 'changed'

    expect(diffWords(before, words.join(' ')).filter(({ kind }) => kind === 'added')).toEqual([
      { kind: 'added', text: 'changed' }
    ])
  })
})

describe('textLikeness', () => {
  it('finds the same text under another name nearly alike', () => {
    const day = (name: string) => `${name} gets up at seven and walks to school with the dog and a friend`

    expect(textLikeness(day('Kim'), day('Lee'))).toBeGreaterThan(0.9)
  })

  it('finds different lives different, and nothing alike in a blank', () => {
    const alike = textLikeness('Loves horses and draws them all day long', 'Plays in a football team on Sundays')

    expect(alike).toBeLessThan(0.3)
    expect(textLikeness('', 'words')).toBe(0)
    expect(textLikeness('words', 'words')).toBe(1)
  })

  it('minds the order of words', () => {
    expect(textLikeness('one two three four five six', 'six five four three two one')).toBeLessThan(0.5)
  })
})

describe('compareVersions', () => {
  it('tells what is the same, changed, added and taken out', () => {
    const before = [said('9.tenure', 'council'), said('9.well', 'A warm home'), said('3.why_now', 'Work lost')]
    const after = [said('9.tenure', 'council'), said('9.well', 'A warm new home'), said('9.worry', 'The rent')]

    const changes = compareVersions(before, after)

    expect(changes.map(({ field, change }) => `${change} ${field}`)).toEqual([
      'same 9.tenure',
      'changed 9.well',
      'added 9.worry',
      'removed 3.why_now'
    ])
    expect(changes[1]?.words?.filter(({ kind }) => kind === 'added')).toEqual([{ kind: 'added', text: 'new ' }])
  })

  it('keeps children apart', () => {
    const changes = compareVersions([said('7.well', 'Sings', 'eldest')], [said('7.well', 'Sings', 'middle')])

    expect(changes.map(({ aboutId, change }) => [aboutId, change])).toEqual([
      ['middle', 'added'],
      ['eldest', 'removed']
    ])
  })

  it('sees a change from a value to a non-answer, and none in the order of keys', () => {
    const declined = anAnswer('9.tenure', { nonAnswer: 'declined' })

    expect(compareVersions([said('9.tenure', 'council')], [declined])[0]?.change).toBe('changed')
    expect(
      compareVersions(
        [said('A.lead_org', { id: null, name: 'School' })],
        [said('A.lead_org', { name: 'School', id: null })]
      )[0]?.change
    ).toBe('same')
  })

  it('says nothing about a field that is blank in both', () => {
    expect(compareVersions([anAnswer('9.well', null)], [said('9.well', ' ')])).toEqual([])
  })
})

describe('carryForward', () => {
  const { answers } = aCompleteAssessment(familyOfThree)
  const carried = carryForward(form, answers)
  const keys = new Set(carried.map(({ field }) => field))

  it('carries what may still be true, to be confirmed', () => {
    expect(keys).toContain('9.tenure')
    expect(keys).toContain('5.health_block.worry')
    expect(new Set(carried.map(answer => answer.carried))).toEqual(new Set(['unconfirmed']))
  })

  it.each([
    '18.voice_words',
    '18.voice_seen',
    '18.voice_seen.date',
    '21.sign_parent',
    '5.health_block.scale',
    '17.sos_scale',
    '15.sdq',
    '14.gcp',
    'S.q1',
    'S.answered_on',
    '21.decision',
    '21.lon_child',
    '21.an_summary',
    'A.dates_with_family',
    'A.start_date',
    '19.pv_agree'
  ])('never carries %s', key => {
    expect(answers.some(({ field }) => field === key)).toBe(true)
    expect(keys).not.toContain(key)
  })

  it('never carries what could not be read, is blank, or is no longer asked', () => {
    const odd = [anAnswer('9.tenure', { raw: 'tent' }), anAnswer('9.well', null), said('9.gone', 'x')]

    expect(carryForward(form, odd)).toEqual([])
  })
})
