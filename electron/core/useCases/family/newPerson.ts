import type { Unit } from '../../../../db/commit/unit.ts'
import { makeSystemReference } from '../../../../domain/identifiers/systemReference.ts'
import type { Json } from '../../../../domain/nonAnswer.ts'
import { unbornBaby } from '../../../../resources/strings/en-GB/familyHeader.ts'
import { peopleSentences } from '../../../../resources/strings/en-GB/people.ts'
import type { FieldProblem } from '../../../contract/entry.ts'
import { checkValues } from '../../rules/checkValues.ts'
import { personRule } from '../../rules/person.ts'
import { personNameRule } from '../../rules/personName.ts'
import { type EntryFields, error, type RuleQuestion, textOf } from '../../rules/rule.ts'
import { idFrom, randomFrom } from './idFrom.ts'

export type PersonWish = {
  readonly id: string
  readonly person: EntryFields
  readonly forename: string
  readonly surname: string
  readonly preferredName: string
  readonly memberRole: string
}

export type PreparedPerson = {
  readonly id: string
  readonly kind: string
  readonly fields: EntryFields
  readonly names: readonly { readonly nameType: string; readonly fields: EntryFields }[]
  readonly memberRole: string
  readonly problems: readonly FieldProblem[]
}

type Asking = Omit<RuleQuestion, 'id' | 'before' | 'after' | 'changes'>

/** A person as they were typed, checked: unborn, deceased and not-named people are people like all others. */
export async function preparePerson(wish: PersonWish, asking: Asking): Promise<PreparedPerson> {
  const known = wish.forename.trim() !== '' || wish.surname.trim() !== ''
  const typed = withNameStatus(wish.person, known)
  const ruling = await personRule.check({ ...asking, id: wish.id, before: null, changes: typed, after: typed })
  const names: { nameType: string; fields: EntryFields }[] = []
  const problems: FieldProblem[] = [...checkValues('person', ruling.fields), ...ruling.problems]
  const namesToCheck = [
    ...(known ? [{ nameType: 'legal', forename: wish.forename.trim(), surname: wish.surname.trim() }] : []),
    ...(wish.preferredName.trim() === ''
      ? []
      : [{ nameType: 'preferred', forename: wish.preferredName.trim(), surname: '' }])
  ]
  for (const { nameType, forename, surname } of namesToCheck) {
    const fields = { personId: wish.id, nameType, forename, surname: surname === '' ? null : surname }
    const checked = await personNameRule.check({ ...asking, id: wish.id, before: null, changes: fields, after: fields })
    const field = nameType === 'preferred' ? 'preferredName' : null
    problems.push(...checked.problems.map(problem => ({ ...problem, field: field ?? problem.field })))
    names.push({ nameType, fields: checked.fields })
  }
  if (!known && textOf(typed.nameStatus) === 'known') problems.push(error('forename', peopleSentences.nameMissing))
  const kind = textOf(ruling.fields.personKind)
  const memberRole = wish.memberRole.trim() === '' ? kind : wish.memberRole
  return { id: wish.id, kind, fields: ruling.fields, names, memberRole, problems }
}

/** A baby has no name yet, which is nothing to be asked about (domain.md E-05). */
function withNameStatus(person: EntryFields, known: boolean): EntryFields {
  const unborn = textOf(person.personKind) === 'unborn'
  const status = textOf(person.nameStatus)
  const nameStatus: Json =
    status !== '' && (known || status !== 'known') ? status : known || !unborn ? 'known' : 'not_known'
  const placeholder = unborn && !known && textOf(person.placeholder) === '' ? { placeholder: unbornBaby } : {}
  return { ...person, nameStatus, ...placeholder }
}

export function putPerson(unit: Unit, prepared: PreparedPerson): void {
  const { id, fields, names } = prepared
  const bucket = `p:${id}`
  unit.put({
    type: 'person',
    id,
    bucket,
    set: { ...fields, reference: makeSystemReference('PER', randomFrom(`${id}/reference`)) }
  })
  for (const { nameType, fields: name } of names)
    unit.put({ type: 'personName', id: idFrom(`${id}/name/${nameType}`), bucket, set: name })
}

type NewMember = {
  readonly familyId: string
  readonly personId: string
  readonly memberRole: string
  readonly from: string
  /** Only for somebody who comes back: the first membership is named by family and person. */
  readonly id?: string | null
}

export function putMember(unit: Unit, { id, ...member }: NewMember): void {
  unit.put({
    type: 'familyMember',
    id: id ?? idFrom(`${member.familyId}/member/${member.personId}`),
    bucket: `f:${member.familyId}`,
    set: member
  })
}
