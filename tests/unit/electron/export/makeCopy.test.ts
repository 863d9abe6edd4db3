import { describe, expect, it } from 'vitest'
import { makeCopy } from '../../../../electron/export/makeCopy.ts'
import { isExcluded } from '../../../../electron/export/refusals.ts'
import type { CopySource } from '../../../../electron/export/source.ts'
import { copyPaper, copyStrings } from '../../../../resources/strings/en-GB/copies.ts'
import { anAnswer, anEntry, aSource, aWish, named, parentOf } from '../../../property/copies/aCopySource.ts'

const adult = { isChild: false, isAdultWithCare: true, deceased: false, ageYears: 34 }
const child = { isChild: true, isAdultWithCare: false, deceased: false, ageYears: 8 }
const toMother = { kind: 'parent', personId: 'mara', words: '' } as const

function family(more: Partial<CopySource> = {}): CopySource {
  return aSource({
    people: [
      { id: 'mara', ...adult },
      { id: 'cai', ...child },
      { id: 'ned', ...child, ageYears: 16 }
    ],
    entries: [
      ...named('mara', 'Mara'),
      ...named('cai', 'Cai'),
      ...named('ned', 'Ned'),
      parentOf('mara', 'cai'),
      parentOf('mara', 'ned')
    ],
    answers: [
      anAnswer('6.well', 'cai', 'Cai reads every night. He likes it.'),
      anAnswer('6.well', 'ned', 'Ned goes to college.'),
      anAnswer('18.voice_wish', 'cai', 'A dog.'),
      anAnswer('21.decision', '', 'step_up')
    ],
    ...more
  })
}

const printed = (source: CopySource, more = {}) =>
  JSON.stringify(makeCopy(source, aWish(toMother, more)).document.blocks)

describe('makeCopy', () => {
  it('names the recipient, whom to ring, how to disagree and the rights (FC-1, FC-2)', () => {
    const paper = printed(family())

    for (const part of ['Mara Fairweather', copyPaper.ring.title, copyPaper.disagree.title, copyPaper.rights.title])
      expect(paper).toContain(part)
    expect(paper).toContain(copyPaper.decisions.step_up)
  })

  it('says on every page that the people are invented, in the practice authority and nowhere else', () => {
    const footerOf = (source: CopySource) => makeCopy(source, aWish(toMother)).document.footer

    expect(footerOf(family({ practice: true }))).toMatch(/^PRACTICE - invented people\. For /)
    expect(footerOf(family())).not.toContain('PRACTICE')
  })

  it('leaves a young person of sixteen to a copy of their own (AT-27)', () => {
    const copy = makeCopy(family(), aWish(toMother))

    expect(JSON.stringify(copy.document.blocks)).not.toMatch(/Ned|college/)
    expect(copy.document.leftOut).toContainEqual({ what: 'Ned', why: copyStrings.why.ownCopy })
  })

  it('leaves no gap on paper where a part was taken out, and says so to the worker only (FC-6)', () => {
    const copy = makeCopy(family(), aWish(toMother, { without: ['6.well|cai'] }))

    expect(JSON.stringify(copy.document.blocks)).not.toMatch(/reads every night|left out|removed/i)
    expect(copy.document.leftOut[0]?.why).toBe(copyStrings.why.takenOut)
  })

  it('offers no word of a child who did not say yes, whatever is ticked (FC-5)', () => {
    const source = family()
    const refused = { ...source, answers: [...source.answers, anAnswer('18.voice_may_share', 'cai', 'not_with')] }
    const shared = { ...source, answers: [...source.answers, anAnswer('18.voice_may_share', 'cai', 'some')] }
    const quotes = ['18.voice_wish|cai']

    expect(printed(source, { quotes })).not.toContain('A dog.')
    expect(printed(refused, { quotes })).not.toContain('A dog.')
    expect(printed(shared)).not.toContain('A dog.')
    expect(printed(shared, { quotes })).toContain('A dog.')
  })

  it('leaves out a goal that is also for somebody this person does not read about', () => {
    const goals = [
      { goal: 'Cai sees his friends.', for_whom: ['cai'], measure: 'Twice a week' },
      { goal: 'Finn finds a flat.', for_whom: ['cai', 'finn'] }
    ]

    const paper = printed(family({ answers: [anAnswer('21.goals_draft', '', goals)] }))

    expect(paper).toContain('Cai sees his friends. Twice a week')
    expect(paper).not.toContain('flat')
  })

  it('puts one idea on each line where it is to be easy to read', () => {
    const { blocks } = makeCopy(family(), aWish(toMother, { layout: 'easy_read' })).document

    expect(blocks).toContainEqual({ kind: 'paragraph', words: 'He likes it.' })
  })

  it('writes to nobody who has died (E-06)', () => {
    const source = family()
    const people = source.people.map(person => (person.id === 'mara' ? { ...person, deceased: true } : person))

    expect(makeCopy({ ...source, people }, aWish(toMother)).refusals).toContain(copyStrings.refusals.died)
  })

  it('uses the name somebody goes by, never a name kept for named people (E-09)', () => {
    const before = anEntry('personName', {
      personId: 'mara',
      nameType: 'preferred',
      forename: 'Mark',
      shareClass: 'S4'
    })
    const source = family()

    expect(printed({ ...source, entries: [before, ...source.entries] })).not.toContain('Mark')
  })

  it('reads nothing that the worker marked as not for the family', () => {
    const answers = [anAnswer('6.well', 'cai', 'Cai sleeps badly.', { familyCopy: false })]

    expect(printed(family({ answers }))).not.toContain('sleeps badly')
  })
})

describe('makeCopy for parents who live apart', () => {
  const at = (personId: string, line: string) =>
    anEntry('personAddress', { personId, lines: [line], addressType: 'home' })

  it('asks to read again what is told of the whole family (FC-4)', () => {
    const source = family()
    const apart = {
      ...source,
      people: [...source.people, { id: 'finn', ...adult }],
      entries: [
        ...source.entries,
        ...named('finn', 'Finn'),
        parentOf('finn', 'cai'),
        at('mara', '1 Mill Lane'),
        at('finn', '9 Hill Road')
      ]
    }
    const together = { ...apart, entries: [...apart.entries, at('finn', '1 Mill Lane')] }

    expect(makeCopy(apart, aWish(toMother)).warnings).toContain(copyStrings.warnings.parentElsewhere('Finn'))
    expect(makeCopy(together, aWish(toMother)).warnings).toEqual([])
  })
})

describe('isExcluded', () => {
  it.each([
    ['an order that holds', anEntry('contactRestriction', { otherPersonId: 'mara' }), true],
    ['an order that has ended', anEntry('contactRestriction', { otherPersonId: 'mara', to: '2026-01-01' }), false],
    ['an alert', anEntry('alert', { personId: 'mara', alertType: 'safe_contact_only' }), true],
    ['“not safe” to be told', anEntry('sharingPreference', { withPersonId: 'mara', mayShare: 'not_safe' }), true],
    ['an order about somebody else', anEntry('contactRestriction', { otherPersonId: 'finn' }), false]
  ])('reads %s (E-20)', (_what, entry, excluded) => {
    expect(isExcluded('mara', aSource({ entries: [entry] }))).toBe(excluded)
  })
})
