import { type FamilyView, groupOf } from '../../app/register/familyView.ts'
import type { PersonChoice } from '../../ui/PersonPicker.tsx'

/** Whose chronology an event can stand in: the children, those who died among them; adults where there are none. */
export function peopleOf(view: FamilyView): readonly PersonChoice[] {
  const children = view.people.filter(person => person.kind === 'child' || person.group === 'children')
  const shown = children.length > 0 ? children : [...groupOf(view, 'adults')]
  return shown.map(person => ({ id: person.id, name: person.name, detail: person.ageWords }))
}
