import type { Entry } from '../../../electron/contract/entry.ts'
import { personChoices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import { type FamilyView, nameOf } from '../../app/register/familyView.ts'
import { textIn, textsIn } from '../../app/register/fieldsOf.ts'
import type { Choice } from '../../ui/CodeSelect.tsx'

const labelIn = (options: readonly Choice[], code: string) => options.find(option => option.code === code)?.label ?? ''

/** What is known of a relationship beside its kind; how it is stands with whose view that is. */
export function relationshipFacts(view: FamilyView, entry: Entry): readonly string[] {
  const { fields, grid } = personStrings
  const responsibility = labelIn(personChoices.yesNoNotKnown, textIn(entry, 'parentalResponsibility'))
  const quality = labelIn(personChoices.quality, textIn(entry, 'quality'))
  const viewOf = nameOf(view, textIn(entry, 'qualityViewOfId'))
  const arrangement = labelIn(personChoices.contactArrangement, textIn(entry, 'contactArrangement'))
  const roles = textsIn(entry, 'supportRoles').map(role => labelIn(personChoices.supportRoles, role))
  return [
    labelIn(personChoices.relationshipBasis, textIn(entry, 'basis')).toLowerCase(),
    responsibility && `${grid.responsibilityTitle}: ${responsibility.toLowerCase()}`,
    arrangement && `${fields.contactArrangement}: ${arrangement.toLowerCase()}`,
    [quality.toLowerCase(), quality && viewOf && `(${fields.qualityViewOfId.toLowerCase()}: ${viewOf})`]
      .filter(Boolean)
      .join(' '),
    roles.length > 0 ? `${fields.supportRoles}: ${roles.join(', ').toLowerCase()}` : ''
  ].filter(Boolean)
}
