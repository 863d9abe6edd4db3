import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { EntryList } from '../../app/entry/EntryList.tsx'
import type { FieldDefinition } from '../../app/entry/fieldDefinition.ts'
import type { EntryTypeName } from '../../app/entry/saveTyped.ts'
import { listOf, nameOf } from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'
import type { FamilyPart } from './parts.ts'

type FamilyEntriesProps = {
  readonly part: FamilyPart
  readonly type: EntryTypeName
  readonly definitions: readonly FieldDefinition[]
  /** The field that names an entry: a text, or a person. */
  readonly titleField: string
  readonly empty?: string
}

/** Entries of the family file of one kind. */
export function FamilyEntries({ part, type, definitions, titleField, empty }: FamilyEntriesProps) {
  const { familyId, view, mayChange } = part
  return (
    <EntryList
      {...{ familyId, type, definitions, mayChange }}
      entries={listOf(view, type)}
      about={{}}
      people={view.people.map(person => ({ id: person.id, name: person.name, detail: person.ageWords }))}
      nameOf={id => nameOf(view, id)}
      titleOf={entry => nameOf(view, textIn(entry, titleField)) || textIn(entry, titleField)}
      addLabel={personStrings.entry.add}
      {...(empty === undefined ? {} : { empty })}
    />
  )
}
