import { Button } from '@mantine/core'
import { listDirectory } from '../../../electron/contract/session.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { Conflicts } from '../../app/entry/Conflicts.tsx'
import { unshownFields } from '../../app/entry/unshownFields.ts'
import { type FamilyView, listOf, nameOf } from '../../app/register/familyView.ts'
import { useAsked } from '../../app/useAsked.ts'
import { goTo } from '../../state/navigation.ts'
import { Panel } from '../../ui/Panel.tsx'
import { isManaged, managedFields } from './managedFields.ts'
import styles from './Overview.module.css'
import { writtenTwice } from './writtenTwice.ts'

const words = familyStrings.overview

/** What the alert in the header means, one press away: every detail of which two versions stand. */
export function WrittenTwicePanel({ familyId, view }: { readonly familyId: string; readonly view: FamilyView }) {
  const workers = useAsked(listDirectory, {}).value?.workers ?? []
  const elsewhere = writtenTwice(familyId, view)
  const own = listOf(view, 'family').filter(entry => entry.others.length > 0)
  const managed = view.entries.filter(entry => isManaged(entry.type) && entry.others.length > 0)
  if (elsewhere.length === 0 && own.length === 0 && managed.length === 0) return null
  return (
    <Panel title={words.writtenTwice}>
      {own.map(entry => (
        <Conflicts
          key={entry.id}
          {...{ familyId, entry }}
          type="family"
          definitions={unshownFields(entry, [])}
          nameOf={id => nameOf(view, id)}
        />
      ))}
      {managed.map(entry => (
        <Conflicts
          key={entry.id}
          {...{ familyId, entry }}
          type="family"
          definitions={managedFields(entry, workers)}
          nameOf={id => nameOf(view, id)}
          readOnly
        />
      ))}
      <ul className={styles.people}>
        {elsewhere.map(place => (
          <li key={place.key}>
            <Button size="compact-sm" variant="default" onClick={() => goTo(place.address)}>
              {words.chooseFor(place.say)}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
