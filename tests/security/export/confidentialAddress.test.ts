import { describe, expect, it } from 'vitest'
import { makeCopy } from '../../../electron/export/makeCopy.ts'
import type { CopySource } from '../../../electron/export/source.ts'
import { anAnswer, anEntry, aSource, aWish, named, parentOf } from '../../property/copies/aCopySource.ts'

const [mother, father, child] = ['mother-1', 'father-1', 'child-1']
const adult = (id: string) => ({ id, isChild: false, isAdultWithCare: true, deceased: false, ageYears: 34 })

/** The case of domain.md 13.3, 11: mother and child at a secret place, the father must not learn where. */
function secretHome(more: Partial<CopySource> = {}): CopySource {
  const kept = (personId: string) =>
    anEntry(
      'safeAddress',
      { personId, lines: ['14 Elm Row', 'Masborough'], postcode: 'S60 2TH', confidentialFrom: [father] },
      { bucket: `p:${personId}/r:address` }
    )
  return aSource({
    people: [adult(mother), adult(father), { ...adult(child), isChild: true, isAdultWithCare: false, ageYears: 8 }],
    entries: [
      ...named(mother, 'Mara'),
      ...named(father, 'Finn'),
      ...named(child, 'Cai', { gp: 'Bramble Surgery' }),
      kept(mother),
      kept(child),
      anEntry('placeOfLearning', { personId: child, setting: 'Thornhill Primary School' }),
      anEntry('contactPoint', { personId: mother, kind: 'mobile', value: '07700 900123' }),
      parentOf(mother, child),
      parentOf(father, child)
    ],
    answers: [
      anAnswer('6.well', child, 'Cai settles well at Thornhill Primary School.'),
      anAnswer('6.worry', child, 'Cai is tired in the mornings.'),
      anAnswer('7.well', child, 'They walk home along Elm Row together.'),
      anAnswer('7.worry', child, 'The surgery (Bramble Surgery) is far away.'),
      anAnswer('5.well', child, 'They moved to s602th in May; ring 07700900123.')
    ],
    ...more
  })
}

const toFather = { kind: 'other_parent', personId: father, words: '' } as const
const places = [
  'S60',
  's602th',
  'Elm Row',
  'Masborough',
  'Thornhill',
  'Bramble',
  '07700',
  'Marlow Vale early help',
  '0300'
]

describe('makeCopy for somebody an address is kept from', () => {
  it('shows no postcode, street, school, doctor or number in any kind of paper', () => {
    const source = secretHome()

    const papers = (['family_copy', 'letter_introduction', 'letter_visit', 'letter_ending'] as const).map(copyKind =>
      JSON.stringify({ ...makeCopy(source, aWish(toFather, { copyKind })), pieces: [] })
    )

    for (const paper of papers) for (const place of places) expect(paper).not.toContain(place)
  })

  it('stops at the name of the school until the worker takes that part out (AT-15)', () => {
    const source = secretHome()

    const stopped = makeCopy(source, aWish(toFather)).blocked
    const looked = makeCopy(source, aWish(toFather, { without: stopped.map(({ key }) => key) }))

    expect(stopped.map(({ key }) => key).toSorted()).toEqual([
      '5.well|child-1',
      '6.well|child-1',
      '7.well|child-1',
      '7.worry|child-1'
    ])
    expect(looked.blocked).toEqual([])
    expect(JSON.stringify(looked.document.blocks)).toContain('tired in the mornings')
  })

  it('prints the same parts for the mother, from whom nothing is kept', () => {
    const copy = makeCopy(secretHome(), aWish({ kind: 'parent', personId: mother, words: '' }))

    expect(copy.blocked).toEqual([])
    expect(JSON.stringify(copy.document.blocks)).toContain('Thornhill Primary School')
  })

  it('refuses words of the worker’s own that show the place', () => {
    const copy = makeCopy(secretHome(), aWish(toFather, { ownWords: 'See you in Masborough.' }))

    expect(copy.refusals).toHaveLength(1)
  })

  it('keeps the place from every other adult where nobody is named', () => {
    const source = secretHome()
    const entries = source.entries.map(entry =>
      entry.type === 'safeAddress' ? { ...entry, fields: { ...entry.fields, confidentialFrom: [] } } : entry
    )

    const copy = makeCopy({ ...source, entries }, aWish(toFather))

    expect(copy.blocked).toHaveLength(4)
  })
})
