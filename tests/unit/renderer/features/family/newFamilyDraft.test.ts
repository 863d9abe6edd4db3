import { describe, expect, it } from 'vitest'
import { EntryId } from '../../../../../domain/ids.ts'
import { blankPerson, type TypedPerson } from '../../../../../renderer/app/newPerson/typedPerson.ts'
import {
  emptyFamily,
  NewFamilyDraft,
  problemsBesideRows,
  problemsOf,
  wishOf,
  withFamilyName,
  withPersonBack
} from '../../../../../renderer/features/family/newFamilyDraft.ts'
import { peopleSentences } from '../../../../../resources/strings/en-GB/people.ts'

const id = (last: number) => EntryId.parse(`00000000-0000-7000-8000-${String(last).padStart(12, '0')}`)
const aPerson = (last: number, more: Partial<TypedPerson> = {}): TypedPerson => ({
  ...blankPerson(id(last), 'Tansley', undefined),
  forename: `Child${last}`,
  kind: 'child',
  ...more
})
const aFamily = (people: TypedPerson[], more: Partial<NewFamilyDraft> = {}): NewFamilyDraft => ({
  ...emptyFamily(id(100), id(101)),
  familyName: 'Tansley',
  people,
  ...more
})

describe('withFamilyName', () => {
  it('carries the surname along in every row where nobody changed it', () => {
    const draft = withFamilyName(aFamily([aPerson(1), aPerson(2, { surname: 'Ridley' })]), 'Tansley-Webb')

    expect(draft.people.map(person => person.surname)).toEqual(['Tansley-Webb', 'Ridley'])
  })
})

describe('withPersonBack', () => {
  const removed = { id: id(100), person: aPerson(2), at: 1 }

  it('puts the row back where it was, among what was typed since', () => {
    const now = aFamily([aPerson(1, { forename: 'Ada' }), aPerson(3)], { familyName: 'Typed since' })

    const after = withPersonBack(now, removed)

    expect(after).toEqual({ ...now, people: [now.people[0], removed.person, now.people[1]] })
  })

  it('leaves the page of another family as it is, and a row that is there already', () => {
    const another = { ...aFamily([aPerson(1)]), id: id(200) }
    const there = aFamily([aPerson(1), aPerson(2)])

    expect(withPersonBack(another, removed)).toBe(another)
    expect(withPersonBack(there, removed)).toBe(there)
  })
})

describe('blankPerson', () => {
  it('takes the kind of the row before: after two parents come children', () => {
    expect(blankPerson(id(3), 'Tansley', aPerson(2)).kind).toBe('child')
  })
})

describe('problemsOf', () => {
  it('finds nothing when every person has a name, and leaves the untouched last row out', () => {
    expect(problemsOf(aFamily([aPerson(1), blankPerson(id(2), 'Tansley', undefined)]))).toEqual([])
  })

  it('asks for a family name and for one person', () => {
    const fields = problemsOf(emptyFamily(id(100), id(101))).map(problem => problem.field)

    expect(fields).toEqual(['familyName', 'people'])
  })

  it('refuses a family name that nobody can see, with a sentence', () => {
    const draft = { ...aFamily([aPerson(1)]), familyName: '\u202E\u200B' }

    expect(problemsOf(draft)).toEqual([{ field: 'familyName', kind: 'error', say: peopleSentences.familyNameUnseen }])
  })

  it('asks for words that stand for somebody whose name is not known', () => {
    const fields = problemsOf(aFamily([aPerson(1, { nameNotKnown: true })])).map(problem => problem.field)

    expect(fields).toEqual([`${id(1)}.placeholder`])
  })

  it('says a date that does not exist beside its row, and lets an unborn baby have no name', () => {
    const born = { day: '30', month: '2', year: '2015' }
    const baby = aPerson(2, { kind: 'unborn', forename: '', surname: '', called: '' })

    const draft = aFamily([aPerson(1, { born }), baby])

    expect(problemsOf(draft).map(problem => problem.field)).toEqual([`${id(1)}.born`])
    expect(wishOf(draft).people.map(person => person.id)).toContain(baby.id)
  })
})

describe('wishOf', () => {
  it('writes a due date for an unborn baby and a birth date for everybody else', () => {
    const born = { day: '3', month: '5', year: '2027' }

    const [baby, child] = wishOf(aFamily([aPerson(1, { kind: 'unborn', born }), aPerson(2, { born })])).people

    expect(baby?.person.dueDate).toBe('2027-05-03')
    expect(baby?.person.dateOfBirth).toBeUndefined()
    expect(child?.person.dateOfBirth).toEqual({ year: 2027, month: 5, day: 3, quality: 'exact' })
  })

  it('sends somebody who is known already by who they are, and writes nothing about them again', () => {
    const wish = wishOf(aFamily([aPerson(1), aPerson(2, { samePerson: { id: id(9), name: 'Sam' } })]))

    expect(wish.people.map(person => person.id)).toEqual([id(1)])
    expect(wish.existingPersonIds).toEqual([{ id: id(9), memberRole: 'child' }])
  })

  it('sends no address when none was typed', () => {
    expect(wishOf(aFamily([aPerson(1)])).address).toBeNull()
    expect(wishOf(aFamily([aPerson(1)], { line1: '4 Larch Close' })).address).toMatchObject({
      lines: ['4 Larch Close']
    })
  })
})

describe('problemsBesideRows', () => {
  it('leads a problem of the second person sent to its row, past one who was known already', () => {
    const draft = aFamily([aPerson(1, { samePerson: { id: id(9), name: 'Sam' } }), aPerson(2), aPerson(3)])

    const [problem] = problemsBesideRows(draft, [{ field: 'people.1.dateOfBirth', kind: 'error', say: 'No.' }])

    expect(problem?.field).toBe(`${id(3)}.born`)
  })
})

describe('NewFamilyDraft', () => {
  it('reads back what was kept, letter by letter', () => {
    const draft = aFamily([aPerson(1, { born: { day: '3x', month: '', year: '20', about: true } })])

    expect(NewFamilyDraft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
  })
})
