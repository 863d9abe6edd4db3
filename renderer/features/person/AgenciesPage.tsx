import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { Panel } from '../../ui/Panel.tsx'
import { FamilyEntries } from './FamilyEntries.tsx'
import { agencyFields } from './familyDefinitions.ts'
import type { FamilyPart } from './parts.ts'

/** Who helps already, and which services the family does not want. */
export function AgenciesPage(part: FamilyPart) {
  return (
    <Panel title={personStrings.list.agencies}>
      <FamilyEntries
        part={part}
        type="involvedAgency"
        definitions={agencyFields}
        titleField="organisation"
        empty={familyStrings.overview.agenciesNone}
      />
    </Panel>
  )
}
