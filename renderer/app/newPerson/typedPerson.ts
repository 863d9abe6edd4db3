import { z } from 'zod'
import { storedDate } from '../../../domain/dates/storedDate.ts'
import { readTypedDate } from '../../../domain/dates/typedDate.ts'
import { EntryId } from '../../../domain/ids.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import type { FieldProblem } from '../../../electron/contract/entry.ts'
import type { createFamily } from '../../../electron/contract/family.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { dayOfBoxes, noDateTyped } from '../../ui/boxesOf.ts'

const Boxes = z.object({
  day: z.string(),
  month: z.string(),
  year: z.string(),
  about: z.boolean().exactOptional(),
  notKnown: z.boolean().exactOptional()
})

export const TypedPerson = z.object({
  id: EntryId,
  kind: z.string(),
  nameNotKnown: z.boolean(),
  placeholder: z.string(),
  forename: z.string(),
  surname: z.string(),
  called: z.string(),
  born: Boxes,
  sex: z.string(),
  /** An NHS or pupil number; drafts from before it was asked have none. */
  number: z.string().max(40).default(''),
  /** Chosen from what is known already; then nothing else of this row is written. */
  samePerson: z.object({ id: EntryId, name: z.string() }).nullable(),
  /** Candidates somebody has said no to, so that they are not asked again. */
  notTheSame: z.array(z.string())
})
export type TypedPerson = z.output<typeof TypedPerson>

const words = familyStrings.create

/** A new row takes the surname of the family and the kind of the row before: after two parents come children. */
export function blankPerson(id: EntryId, familyName: string, before: TypedPerson | undefined): TypedPerson {
  return {
    id,
    kind: before?.kind ?? 'adult_carer',
    nameNotKnown: false,
    placeholder: '',
    forename: '',
    surname: familyName.trim(),
    called: '',
    born: noDateTyped,
    sex: '',
    number: '',
    samePerson: null,
    notTheSame: []
  }
}

/** What stops the save of one person, said beside the fields. */
export function problemsOfPerson(person: TypedPerson): readonly FieldProblem[] {
  const problems: FieldProblem[] = []
  const say = (field: string, sentence: string) =>
    problems.push({ field: `${person.id}.${field}`, kind: 'error', say: sentence })
  if (person.kind === '') say('kind', words.needKind)
  if (person.samePerson !== null) return problems
  if (person.nameNotKnown && person.placeholder.trim() === '') say('placeholder', words.needPlaceholder)
  const named = [person.forename, person.surname, person.called].some(name => name.trim() !== '')
  if (!person.nameNotKnown && !named && person.kind !== 'unborn') say('forename', words.needName)
  if (readTypedDate(person.born).status === 'refused') say('born', words.badDate)
  return problems
}

type NewPerson = z.input<typeof createFamily.input>['people'][number]

function bornFields(person: TypedPerson): { readonly [field: string]: Json } {
  if (person.kind === 'unborn') return { dueDate: dayOfBoxes(person.born) }
  const reading = readTypedDate(person.born)
  return { dateOfBirth: reading.status === 'read' ? storedDate(reading.date) : null }
}

/** A pupil number begins with a letter, an NHS number does not; either is kept as it was typed. */
function numberFields({ number }: TypedPerson): { readonly [field: string]: Json } {
  const typed = number.trim()
  if (typed === '') return {}
  return /^[a-z]/i.test(typed) ? { upn: typed } : { nhsNumber: typed }
}

/** A row as the contract takes it. */
export function newPerson(person: TypedPerson): NewPerson {
  const unnamed = person.nameNotKnown
  return {
    id: person.id,
    person: {
      personKind: person.kind,
      nameStatus: unnamed ? 'not_known' : 'known',
      placeholder: unnamed ? person.placeholder.trim() : null,
      sex: person.sex || null,
      ...JSON.parse(JSON.stringify({ ...bornFields(person), ...numberFields(person) }))
    },
    forename: unnamed ? '' : person.forename.trim(),
    surname: unnamed ? '' : person.surname.trim(),
    preferredName: unnamed ? '' : person.called.trim(),
    memberRole: person.kind
  }
}
