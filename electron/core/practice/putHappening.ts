import type { Json } from '../../../domain/nonAnswer.ts'
import type { Happening, HappeningPut } from '../../../resources/practice-county/county/happening.ts'
import { dayBefore } from '../../../resources/practice-county/dayBefore.ts'
import { sealNote } from '../useCases/note/noteSeal.ts'
import type { FamilySeed } from './familySeed.ts'
import { practiceId, practicePersonId } from './practiceId.ts'

export function momentOn(today: string, daysAgo: number, time: string): string {
  return `${dayBefore(today, daysAgo)}T${time}:00.000Z`
}

type Plain = { readonly [key: string]: Json }
const isPlain = (value: Json): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What was named by its key or counted in days becomes an id, a day or a moment. */
function resolved(value: Json, seed: FamilySeed): Json {
  if (Array.isArray(value)) return value.map((one: Json) => resolved(one, seed))
  if (!isPlain(value) || Object.keys(value).length !== 1) return value
  const { person, worker, daysAgo, at, own } = value
  if (typeof person === 'string') return practicePersonId(seed.family.key, person)
  if (typeof worker === 'string') return practiceId(worker)
  if (typeof daysAgo === 'number') return dayBefore(seed.today, daysAgo)
  if (typeof own === 'string') return own === '' ? seed.familyId : seed.idOf(own)
  if (Array.isArray(at)) return momentOn(seed.today, Number(at[0]), String(at[1]))
  return value
}

const isEmpty = (value: Json) => value === null || value === '' || (Array.isArray(value) && value.length === 0)

function fieldsOf({ set }: HappeningPut, seed: FamilySeed): Plain {
  const fields = Object.entries(set).map(([field, value]): readonly [string, Json] => [field, resolved(value, seed)])
  return Object.fromEntries(fields.filter(([, value]) => !isEmpty(value)))
}

/** Writes what one worker wrote at one moment; a note is signed with the key of its writer, as in the app. */
export function putHappening(seed: FamilySeed, { puts, action }: Happening): void {
  const { unit, family, familyId, bucket, idOf } = seed
  const written = puts.map(put => {
    const place = put.inPerson === undefined ? bucket : `p:${practicePersonId(family.key, put.inPerson)}`
    const entry = { type: put.type, id: idOf(put.key), bucket: put.named ? `${bucket}/r:named` : place }
    const fields = fieldsOf(put, seed)
    unit.put({ ...entry, set: fields, seen: 'current' })
    return { ...entry, fields }
  })
  for (const note of written.filter(({ type }) => type === 'note')) {
    const paragraphs = written.filter(({ type, fields }) => type === 'noteParagraph' && fields.noteId === note.id)
    const { peopleSeenIds, sealId, authorId } = note.fields
    if (typeof sealId !== 'string' || typeof authorId !== 'string') continue
    let parts = 0
    const newId = () => {
      parts += 1
      return practiceId(`${sealId}/part/${parts}`)
    }
    const aboutIds = Array.isArray(peopleSeenIds) ? peopleSeenIds.map(String) : []
    sealNote(
      unit,
      { noteId: note.id, sealId, familyId, byWorkerId: authorId, fields: note.fields, paragraphs, aboutIds },
      newId
    )
  }
  unit.audit({
    action,
    subjectIds: [familyId, ...written.filter(({ type }) => type === 'note').map(({ id }) => id)],
    outcome: 'saved'
  })
}
