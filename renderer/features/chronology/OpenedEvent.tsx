import { Button } from '@mantine/core'
import { useState } from 'react'
import { dateInWords } from '../../../domain/dates/dateInWords.ts'
import { chronologyStrings } from '../../../resources/strings/en-GB/chronology.ts'
import { Conflicts } from '../../app/entry/Conflicts.tsx'
import { EntryActions } from '../../app/entry/EntryActions.tsx'
import { EntryFacts } from '../../app/entry/EntryFacts.tsx'
import { EntryForm } from '../../app/entry/EntryForm.tsx'
import { wasBeingWritten } from '../../app/entry/formId.ts'
import { type FamilyView, nameOf } from '../../app/register/familyView.ts'
import { Panel } from '../../ui/Panel.tsx'
import styles from './Chronology.module.css'
import { eventFields } from './eventFields.ts'
import type { ShownLine } from './linesOf.ts'
import { peopleOf } from './peopleOf.ts'

type OpenedEventProps = {
  readonly familyId: string
  readonly view: FamilyView
  readonly line: ShownLine
  readonly mayChange: boolean
  readonly onClose: () => void
}

const words = chronologyStrings

/** One event with everything that is known of it; what follows from the register is changed there. */
export function OpenedEvent({ familyId, view, line, mayChange, onClose }: OpenedEventProps) {
  const { entry } = line
  const about = {}
  const [editing, setEditing] = useState(
    () => entry !== null && wasBeingWritten({ type: 'chronologyEvent', entry, about, definitions: eventFields })
  )
  const called = (id: string) => nameOf(view, id)
  return (
    <Panel title={line.what}>
      {entry === null && <p>{words.fromRegister(dateInWords(line.date))}</p>}
      {entry && editing && (
        <EntryForm
          {...{ familyId, entry, about }}
          type="chronologyEvent"
          definitions={eventFields}
          people={peopleOf(view)}
          onDone={() => setEditing(false)}
        />
      )}
      {entry && !editing && (
        <>
          <EntryFacts entry={entry} definitions={eventFields} nameOf={called} />
          {mayChange && (
            <Conflicts
              {...{ familyId, entry }}
              type="chronologyEvent"
              nameOf={called}
              definitions={eventFields}
              onWriteNew={() => setEditing(true)}
            />
          )}
          <EntryActions
            {...{ familyId, entry, mayChange }}
            type="chronologyEvent"
            definitions={eventFields}
            nameOf={called}
            title={line.what}
            mayVoid
            onChange={() => setEditing(true)}
          />
        </>
      )}
      <div className={styles.buttons}>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {words.goBack}
        </Button>
      </div>
    </Panel>
  )
}
