import type { Unit } from '../../../../db/commit/unit.ts'
import type { FieldProblem } from '../../../contract/entry.ts'
import { personAddressRule, safeAddressRule } from '../../rules/address.ts'
import { checkValues } from '../../rules/checkValues.ts'
import { type EntryFields, type RuleQuestion, textOf } from '../../rules/rule.ts'
import { idFrom } from './idFrom.ts'
import type { PreparedPerson } from './newPerson.ts'

/** Who lives at the first home: children and those who care for them. Others in the family have homes of their own. */
const atHome: ReadonlySet<string> = new Set(['child', 'adult_carer'])
const adults: ReadonlySet<string> = new Set(['adult_carer', 'adult_other', 'significant_other'])

export type HomeWish = {
  readonly address: EntryFields
  readonly confidential: boolean
  readonly people: readonly PreparedPerson[]
}
type Asking = Omit<RuleQuestion, 'id' | 'before' | 'after' | 'changes'>
type PreparedHome = { readonly personId: string; readonly fields: EntryFields }

export type PreparedHomes = {
  readonly confidential: boolean
  readonly homes: readonly PreparedHome[]
  readonly problems: readonly FieldProblem[]
}

/** A refuge is kept private whoever forgot to say so (domain.md 13.3). */
export function isAlwaysKept(address: EntryFields): boolean {
  return textOf(address.addressType) === 'refuge'
}

export async function prepareHomes(wish: HomeWish, asking: Asking): Promise<PreparedHomes> {
  const confidential = wish.confidential || isAlwaysKept(wish.address)
  const rule = confidential ? safeAddressRule : personAddressRule
  const residents = wish.people.filter(person => atHome.has(person.kind))
  const elsewhere = wish.people.filter(person => !atHome.has(person.kind) && adults.has(person.kind))
  const kept = {
    confidentialFrom: elsewhere.map(person => person.id),
    confidentialAccess: [asking.workerId],
    correspondenceOk: 0
  }
  const base = { addressType: 'home', ...wish.address }
  const homes: PreparedHome[] = []
  let problems: readonly FieldProblem[] = []
  for (const { id: personId } of residents) {
    const changes: EntryFields = { ...(confidential ? kept : {}), ...base, personId }
    const ruling = await rule.check({ ...asking, id: '', before: null, after: changes, changes })
    const type = confidential ? 'safeAddress' : 'personAddress'
    problems = [...checkValues(type, ruling.fields), ...ruling.problems]
    homes.push({ personId, fields: ruling.fields })
  }
  return { confidential, homes, problems: problems.map(problem => ({ ...problem, field: `address.${problem.field}` })) }
}

export function putHomes(unit: Unit, familyId: string, { confidential, homes }: PreparedHomes): void {
  for (const { personId, fields } of homes) {
    const id = idFrom(`${familyId}/home/${personId}`)
    if (confidential) unit.put({ type: 'safeAddress', id, bucket: `p:${personId}/r:address`, set: fields })
    else unit.put({ type: 'personAddress', id, bucket: `p:${personId}`, set: fields })
  }
}
