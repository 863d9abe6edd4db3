import { describe, expect, it } from 'vitest'
import { svgText } from '../../../domain/pictures/svgText.ts'
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

describe('makeCopy of pictures, chronology and notes for somebody an address is kept from (domain.md 13.3, 11)', () => {
  const about = { childIds: [child], familyCopy: 1, category: 'education', shareClass: 'S3' }
  const day = { eventDate: { year: 2026, month: 5, day: 4, quality: 'exact' } }
  const paragraph = { aboutIds: [child], familyCopy: 1, shareClass: 'S3', heading: 'what_happened' }

  function onTheDesk(): CopySource {
    const source = secretHome()
    const tie = { personIds: [child], tieKind: 'friend', fromOn: '2026-01-01' }
    return {
      ...source,
      entries: [
        ...source.entries,
        anEntry('networkTie', { ...tie, name: 'Gran', helpsWith: 'walks to Thornhill Primary School' }),
        anEntry('networkTie', { ...tie, name: 'Aunt Bev', helpsWith: 'lifts' })
      ],
      events: [
        anEntry('chronologyEvent', { ...about, ...day, what: 'Began at Thornhill Primary.', significance: 'New.' }),
        anEntry('chronologyEvent', { ...about, ...day, what: 'Learned to swim.', significance: 'Lives in Elm Row.' }),
        anEntry('chronologyEvent', { ...about, ...day, what: 'Lost a tooth.', significance: 'Proud.' })
      ],
      automatic: [
        {
          key: 'school',
          kind: 'school',
          date: { year: 2026, month: 5, day: 1, quality: 'exact' },
          personIds: [child],
          detail: 'Thornhill Primary School'
        }
      ],
      note: {
        entry: anEntry('note', { noteType: 'visit', eventOn: '2026-09-10', place: '14 Elm Row' }),
        authorName: 'Amina Mensah',
        paragraphs: [
          anEntry('noteParagraph', { ...paragraph, words: 'We met at Bramble Surgery.' }),
          anEntry('noteParagraph', { ...paragraph, words: 'Cai drew a dog.' })
        ],
        addenda: [],
        promises: [anEntry('promise', { toIds: [child], words: 'I bring chalk to S602TH.' })]
      }
    }
  }

  it.each([
    ['genogram', 'Finn'],
    ['ecomap', 'Aunt Bev'],
    ['timeline', 'Lost a tooth'],
    ['chronology', 'Lost a tooth'],
    ['note', 'Cai drew a dog']
  ] as const)('shows no place in the %s, and still the rest of it', (copyKind, rest) => {
    const copy = makeCopy(onTheDesk(), aWish(toFather, { copyKind }))
    const pictures = copy.document.blocks.flatMap(block =>
      block.kind === 'picture' ? [svgText(block.picture, [copy.document.footer]).replace(/<[^>]*>/g, ' ')] : []
    )
    const { blocks, title, footer, beside } = copy.document
    const paper = [JSON.stringify([title, blocks, footer, beside, copy.blocked]), ...pictures].join('\n')

    for (const place of [...places, 'S602TH']) expect(paper).not.toContain(place)
    expect(paper).toContain(rest)
  })

  it('waits until each part that shows a place was looked at', () => {
    const source = onTheDesk()
    const stopped = makeCopy(source, aWish(toFather, { copyKind: 'chronology' })).blocked
    const without = stopped.map(({ key }) => key)

    const looked = makeCopy(source, aWish(toFather, { copyKind: 'chronology', without }))

    expect(stopped).toHaveLength(3)
    expect(looked.blocked).toEqual([])
  })

  it('refuses a translation that says where they live', () => {
    const line = { of: 'Cai is tired in the mornings.', words: 'Cai mieszka przy Elm Row.' }
    const translated = { language: 'pol', translation: { by: 'Ewa', lines: [line] } }

    expect(makeCopy(secretHome(), aWish(toFather, translated)).refusals).toHaveLength(1)
  })
})
