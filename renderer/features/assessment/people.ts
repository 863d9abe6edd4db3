import type { FormFacts } from '../../../electron/contract/formFacts.ts'
import type { PersonChoice } from '../../ui/PersonPicker.tsx'
import type { NameOf } from './sayGiven.ts'

export type Names = {
  readonly nameOf: NameOf
  readonly people: readonly PersonChoice[]
  readonly workers: readonly PersonChoice[]
}

export function namesFrom(
  facts: FormFacts,
  workers: readonly { readonly id: string; readonly displayName: string; readonly jobTitle: string }[]
): Names {
  const staff = workers.map(({ id, displayName, jobTitle }) => ({
    id,
    name: displayName,
    detail: jobTitle || undefined
  }))
  const people = facts.people.map(({ id, shortName, ageWords }) => ({
    id,
    name: shortName,
    detail: ageWords || undefined
  }))
  const byId = new Map([...staff, ...people].map(one => [one.id, one.name]))
  return { people, workers: staff, nameOf: id => byId.get(id) ?? id }
}
