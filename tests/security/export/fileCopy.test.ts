import { describe, expect, it } from 'vitest'
import { refusalsOfFile } from '../../../electron/export/fileCopy.ts'
import { fileCopySentences as words } from '../../../resources/strings/en-GB/attachments.ts'
import { anEntry, aSource, named, parentOf } from '../../property/copies/aCopySource.ts'

const [mother, father, child] = ['mother-1', 'father-1', 'child-1']
const adult = (id: string) => ({ id, isChild: false, isAdultWithCare: true, deceased: false, ageYears: 34 })
const kept = anEntry(
  'safeAddress',
  { personId: mother, lines: ['14 Elm Row'], postcode: 'S60 2TH', confidentialFrom: [father] },
  { bucket: `p:${mother}/r:address` }
)
const family = (secret: boolean) =>
  aSource({
    people: [adult(mother), adult(father), { ...adult(child), isChild: true, isAdultWithCare: false, ageYears: 8 }],
    entries: [
      ...named(mother, 'Mara'),
      ...named(father, 'Finn'),
      ...named(child, 'Cai'),
      parentOf(mother, child),
      parentOf(father, child),
      ...(secret ? [kept] : [])
    ]
  })

const toMother = { kind: 'parent', personId: mother, words: '' } as const
const toFather = { kind: 'other_parent', personId: father, words: '' } as const
const toAgency = { kind: 'agency', personId: null, words: 'Food bank' } as const
const toFile = { kind: 'file', personId: null, words: '' } as const
const photo = { shareClass: 'S3', aboutIds: [child], looked: false }

describe('refusalsOfFile', () => {
  it('lets a file about a child leave for each parent and for our own file', () => {
    const said = [toMother, toFather, toFile].map(recipient => refusalsOfFile(family(false), recipient, photo))

    expect(said).toEqual([[], [], []])
  })

  it('never lets a picture leave for somebody an address is kept from, whoever looked at it', () => {
    const said = [false, true].map(looked => refusalsOfFile(family(true), toFather, { ...photo, looked }))

    expect(said).toEqual([[words.keptFromThem], [words.keptFromThem]])
  })

  it.each([toMother, toFile])('asks for a look first where an address is kept private ($kind)', recipient => {
    expect(refusalsOfFile(family(true), recipient, photo)).toEqual([words.lookFirst])
    expect(refusalsOfFile(family(true), recipient, { ...photo, looked: true })).toEqual([])
  })

  it('keeps what is for named people from everybody but our own file', () => {
    const named = { ...photo, shareClass: 'S4' }

    expect(refusalsOfFile(family(false), toMother, named)).toEqual([words.namedOnly])
    expect(refusalsOfFile(family(false), toFile, named)).toEqual([])
  })

  it.each([{ aboutIds: [child] }, { aboutIds: [] }, { aboutIds: [mother] }])(
    'keeps a file from whoever may not read about those it is about ($aboutIds)',
    ({ aboutIds }) => {
      expect(refusalsOfFile(family(false), toAgency, { ...photo, aboutIds })).toEqual([words.notAboutThem])
    }
  )
})
