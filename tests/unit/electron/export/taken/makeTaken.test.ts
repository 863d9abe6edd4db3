import { describe, expect, it } from 'vitest'
import { makeCopy } from '../../../../../electron/export/makeCopy.ts'
import type { CopySource, CopyWish } from '../../../../../electron/export/source.ts'
import { copyStrings } from '../../../../../resources/strings/en-GB/copies.ts'
import { anEntry, aSource, aWish, named, parentOf } from '../../../../property/copies/aCopySource.ts'

const adult = (id: string) => ({ id, isChild: false, isAdultWithCare: true, deceased: false, ageYears: 34 })
const child = (id: string) => ({ ...adult(id), isChild: true, isAdultWithCare: false, ageYears: 8 })
const home = (personId: string, line: string) => anEntry('personAddress', { personId, lines: [line] })
const toMother = { kind: 'parent', personId: 'mara', words: '' } as const
const toFather = { kind: 'other_parent', personId: 'finn', words: '' } as const
const toFile = { kind: 'file', personId: null, words: '' } as const

/** Mara and Finn live apart; Cai lives with Mara and her new partner Ivo. Of Bela only a disputed tie is known. */
function apart(): CopySource {
  return aSource({
    people: [adult('mara'), adult('finn'), adult('ivo'), adult('bela'), adult('nan'), child('cai')],
    entries: [
      ...named('mara', 'Mara'),
      ...named('finn', 'Finn'),
      ...named('ivo', 'Ivo'),
      ...named('bela', 'Bela'),
      ...named('nan', 'Nan'),
      ...named('cai', 'Cai'),
      parentOf('mara', 'cai'),
      parentOf('finn', 'cai'),
      parentOf('nan', 'mara'),
      parentOf('bela', 'cai', { basis: 'disputed' }),
      anEntry('relationship', { fromPersonId: 'ivo', toPersonId: 'mara', relationshipType: 'PTN' }),
      anEntry('relationship', { fromPersonId: 'ivo', toPersonId: 'cai', relationshipType: 'SPA' }),
      home('mara', '1 Mill Lane'),
      home('ivo', '1 Mill Lane'),
      home('cai', '1 Mill Lane'),
      home('finn', '9 Hill Road')
    ]
  })
}

const shown = (recipient: CopyWish['recipient'], more: Partial<CopyWish> = {}) =>
  JSON.stringify(makeCopy(apart(), aWish(recipient, { copyKind: 'genogram', ...more })).document.blocks)

describe('the genogram of one recipient', () => {
  it('shows a mother her home, her children, their other parent and her own family', () => {
    for (const name of ['Mara', 'Finn', 'Ivo', 'Cai', 'Nan']) expect(shown(toMother)).toContain(name)
  })

  it('shows a father who lives elsewhere nobody of the other home but the child and its mother (FC-4)', () => {
    const paper = shown(toFather)

    expect(paper).toContain('Mara')
    expect(paper).toContain('Cai')
    expect(paper).not.toMatch(/Ivo|Nan|Home 1/)
  })

  it('draws a disputed parent for nobody, not even standing alone (E-21)', () => {
    for (const recipient of [toMother, toFather, toFile]) expect(shown(recipient)).not.toContain('Bela')
  })

  it('leaves out whoever the worker takes out, and says so to the worker only', () => {
    const copy = makeCopy(apart(), aWish(toMother, { copyKind: 'genogram', without: ['person|nan'] }))

    expect(JSON.stringify(copy.document.blocks)).not.toContain('Nan')
    expect(copy.document.leftOut).toContainEqual({ what: copyStrings.taken.person, why: copyStrings.why.takenOut })
  })

  it('says the same in words and as a table on the next page, across the sheet', () => {
    const { document } = makeCopy(apart(), aWish(toMother, { copyKind: 'genogram' }))

    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'picture',
      'newPage',
      'heading',
      'list',
      'table'
    ])
    expect(document.landscape).toBe(true)
  })

  it('shows nobody who was not born on the day it stands for', () => {
    const source = apart()
    const entries = source.entries.map(entry =>
      entry.id === 'cai'
        ? { ...entry, fields: { ...entry.fields, dateOfBirth: { year: 2018, month: 2, day: 1, quality: 'exact' } } }
        : entry
    )
    const wish = aWish(toMother, { copyKind: 'genogram', day: '2017-01-01' })

    expect(JSON.stringify(makeCopy({ ...source, entries }, wish).document.blocks)).not.toContain('Cai')
  })

  it('is on no paper for a service', () => {
    const copy = makeCopy(
      apart(),
      aWish({ kind: 'professional', personId: null, words: 'School' }, { copyKind: 'genogram' })
    )

    expect(copy.document.blocks).toEqual([])
    expect(copy.refusals).toContain(copyStrings.refusals.notForThem)
  })
})
