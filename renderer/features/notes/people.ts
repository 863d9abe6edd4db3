import { type FamilyView, isLiving } from '../../app/register/familyView.ts'
import type { PersonView } from '../../app/register/personView.ts'
import type { Choice } from '../../ui/CodeSelect.tsx'

const order = ['children', 'adults', 'elsewhere', 'died', 'ended']

/** Everybody a note can be about, children first. */
export const choicesOf = (people: readonly PersonView[]): readonly Choice[] =>
  people
    .toSorted((one, other) => order.indexOf(one.group) - order.indexOf(other.group))
    .map(({ id, shortName, name, ageWords }) => ({
      code: id,
      label: `${shortName || name}${ageWords ? `, ${ageWords}` : ''}`
    }))

/** The born children: each is asked about at every visit. */
export const childrenOf = (view: FamilyView): readonly PersonView[] =>
  view.people.filter(person => person.group === 'children' && person.kind !== 'unborn' && isLiving(person))

export const namesOf = (view: FamilyView, ids: readonly string[]): string =>
  ids
    .map(id => view.people.find(person => person.id === id)?.shortName ?? '')
    .filter(Boolean)
    .join(', ')
