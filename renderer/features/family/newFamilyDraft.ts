import { z } from 'zod'
import { EntryId } from '../../../domain/ids.ts'
import { isUnseen } from '../../../domain/people/unseenName.ts'
import type { FieldProblem } from '../../../electron/contract/entry.ts'
import type { createFamily } from '../../../electron/contract/family.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { peopleSentences } from '../../../resources/strings/en-GB/people.ts'
import { blankPerson, newPerson, problemsOfPerson, TypedPerson } from '../../app/newPerson/typedPerson.ts'

/** The whole page as it stands, letter by letter: this is what is kept while somebody types. */
export const NewFamilyDraft = z.object({
  id: EntryId,
  familyName: z.string(),
  people: z.array(TypedPerson),
  line1: z.string(),
  line2: z.string(),
  town: z.string(),
  postcode: z.string(),
  confidential: z.boolean()
})
export type NewFamilyDraft = z.output<typeof NewFamilyDraft>

const words = familyStrings.create

export function emptyFamily(id: EntryId, firstPersonId: EntryId): NewFamilyDraft {
  return {
    id,
    familyName: '',
    people: [blankPerson(firstPersonId, '', undefined)],
    line1: '',
    line2: '',
    town: '',
    postcode: '',
    confidential: false
  }
}

/** The surname follows the family name in every row where nobody has changed it. */
export function withFamilyName(draft: NewFamilyDraft, familyName: string): NewFamilyDraft {
  const before = draft.familyName.trim()
  return {
    ...draft,
    familyName,
    people: draft.people.map(person => (person.surname === before ? { ...person, surname: familyName.trim() } : person))
  }
}

/** The row that was removed, where it was, among whatever was typed since; another family's page stays as it is. */
export function withPersonBack(
  now: NewFamilyDraft,
  { id, person, at }: { readonly id: string; readonly person: TypedPerson; readonly at: number }
): NewFamilyDraft {
  if (now.id !== id || now.people.some(one => one.id === person.id)) return now
  return { ...now, people: now.people.toSpliced(at, 0, person) }
}

/** A row that nobody has touched: the last one usually is, and it is not somebody without a name. */
export function isUntouched(person: TypedPerson, familyName: string): boolean {
  const typed = [
    person.forename,
    person.called,
    person.born.day,
    person.born.month,
    person.born.year,
    person.placeholder
  ]
  return (
    typed.every(text => text.trim() === '') &&
    ['', familyName.trim()].includes(person.surname.trim()) &&
    person.kind !== 'unborn' &&
    person.sex === '' &&
    !person.nameNotKnown &&
    person.samePerson === null
  )
}

const peopleToWrite = (draft: NewFamilyDraft) => draft.people.filter(person => !isUntouched(person, draft.familyName))

/** What stops the save, before anybody is asked: said beside the fields, and nothing is lost. */
export function problemsOf(draft: NewFamilyDraft): readonly FieldProblem[] {
  const problems: FieldProblem[] = []
  const say = (field: string, sentence: string) => problems.push({ field, kind: 'error', say: sentence })
  if (draft.familyName.trim() === '') say('familyName', words.needFamilyName)
  else if (isUnseen(draft.familyName)) say('familyName', peopleSentences.familyNameUnseen)
  if (peopleToWrite(draft).length === 0) say('people', words.needPeople)
  problems.push(...peopleToWrite(draft).flatMap(problemsOfPerson))
  return problems
}

/** The page as the one transaction that writes it. */
export function wishOf(draft: NewFamilyDraft): z.input<typeof createFamily.input> {
  const people = peopleToWrite(draft)
  const lines = [draft.line1, draft.line2].map(line => line.trim()).filter(Boolean)
  const address = { lines, town: draft.town.trim(), postcode: draft.postcode.trim(), addressType: 'home' }
  const without = [...lines, address.town, address.postcode].every(part => part === '')
  return {
    id: draft.id,
    familyName: draft.familyName,
    people: people.filter(person => person.samePerson === null).map(newPerson),
    existingPersonIds: people.flatMap(person =>
      person.samePerson === null ? [] : [{ id: person.samePerson.id, memberRole: person.kind }]
    ),
    address: without ? null : address,
    addressIsConfidential: draft.confidential
  }
}

/** Problems that came back name rows by their place among those sent: here they find their row again. */
export function problemsBesideRows(draft: NewFamilyDraft, problems: readonly FieldProblem[]): readonly FieldProblem[] {
  const sent = peopleToWrite(draft).filter(person => person.samePerson === null)
  const names: Readonly<Record<string, string>> = {
    personKind: 'kind',
    preferredName: 'called',
    dateOfBirth: 'born',
    dueDate: 'born'
  }
  return problems.map(problem => {
    const found = /^people\.(\d+)\.(.+)$/.exec(problem.field)
    const row = found ? sent[Number(found[1])] : undefined
    const field = found?.[2] ?? ''
    return row ? { ...problem, field: `${row.id}.${names[field] ?? field}` } : problem
  })
}
