import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { listFamilyNames } from '../../../../db/queries/familyNames.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { noSuchJoining } from '../../../../resources/strings/en-GB/merge.ts'
import { type MovedKind, movedKinds, type previewJoining } from '../../../contract/merge.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { namesInRegister } from '../../rules/names.ts'
import { textOf } from '../../rules/rule.ts'
import { askFamily, todayOf } from '../family/askAccess.ts'
import { readRegister } from '../family/readRegister.ts'
import { viewRegister } from '../family/viewRegister.ts'
import { listNamedPeople } from '../find/personLines.ts'
import { compareEntries } from './compareEntries.ts'

type Output = z.input<typeof previewJoining.output>
type Asked = { readonly id: string; readonly familyId: string }

/** Two entries side by side, each as this worker may see it in its own family; no confidential address, and no count of them. */
export async function previewPair(
  context: UseCaseContext,
  db: Kysely<Tables>,
  { person, alias }: { readonly person: Asked; readonly alias: Asked }
): Promise<Output> {
  const [ofPerson, ofAlias] = [await listSeen(context, db, person), await listSeen(context, db, alias)]
  const people = await listNamedPeople(db, [person.id, alias.id], todayOf(context))
  const families = await listFamilyNames(db, [person.familyId, alias.familyId])
  const side = ({ id, familyId }: Asked, seen: readonly ReadEntry[]) => ({
    id,
    familyId,
    name: namesInRegister(seen).get(id) ?? people.get(id)?.name ?? '',
    born: people.get(id)?.born ?? '',
    families: [families.get(familyId) ?? '']
  })
  const [counted, countedAlias] = [await countMoved(db, person, ofPerson), await countMoved(db, alias, ofAlias)]
  return {
    person: side(person, ofPerson),
    alias: side(alias, ofAlias),
    fields: [...compareEntries(findPerson(ofPerson, person.id), findPerson(ofAlias, alias.id))],
    moves: movedKinds.map(kind => ({ kind, ofPerson: counted[kind], ofAlias: countedAlias[kind] }))
  }
}

const findPerson = (seen: readonly ReadEntry[], id: string) =>
  seen.find(entry => entry.type === 'person' && entry.id === id) ?? null

async function listSeen(
  context: UseCaseContext,
  db: Kysely<Tables>,
  { familyId }: Asked
): Promise<readonly ReadEntry[]> {
  const ask = await askFamily(context, db, familyId)
  if (ask === null) throw new Refused(noSuchJoining)
  return viewRegister({ context, ask, beside: await readRegister(context, db, ask, null) })
}

const typesOf: { readonly [Kind in Exclude<MovedKind, 'notes'>]: ReadEntry['type'] } = {
  families: 'familyMember',
  names: 'personName',
  homes: 'personAddress',
  contact: 'contactPoint',
  learning: 'placeOfLearning',
  ties: 'relationship',
  alerts: 'alert'
}

async function countMoved(
  db: Kysely<Tables>,
  { id, familyId }: Asked,
  seen: readonly ReadEntry[]
): Promise<Readonly<Record<MovedKind, number>>> {
  const open = seen.filter(entry => !entry.enteredInError && !entry.bucket.includes('/r:'))
  const count = (kind: keyof typeof typesOf) =>
    open.filter(
      ({ type, fields }) =>
        type === typesOf[kind] &&
        [fields.personId, fields.fromPersonId, fields.toPersonId].some(one => textOf(one) === id)
    ).length
  const notes = await sql<{ count: number }>`
    SELECT count(DISTINCT n.id) AS count FROM note AS n JOIN noteParagraph AS p ON p.noteId = n.id AND p._void = 0
    WHERE n.familyId = ${familyId} AND n._void = 0 AND p.bucket = ${`f:${familyId}`}
      AND EXISTS (SELECT 1 FROM json_each(p.aboutIds) WHERE value = ${id})`.execute(db)
  return {
    families: count('families'),
    names: count('names'),
    homes: count('homes'),
    contact: count('contact'),
    learning: count('learning'),
    ties: count('ties'),
    alerts: count('alerts'),
    notes: notes.rows[0]?.count ?? 0
  }
}
