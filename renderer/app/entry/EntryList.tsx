import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Entry } from '../../../electron/contract/entry.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import type { PersonChoice } from '../../ui/PersonPicker.tsx'
import { Conflicts } from './Conflicts.tsx'
import styles from './Entry.module.css'
import { EntryActions } from './EntryActions.tsx'
import { EntryFacts } from './EntryFacts.tsx'
import { EntryForm } from './EntryForm.tsx'
import type { FieldDefinition, FieldsTyped } from './fieldDefinition.ts'
import { wasBeingWritten } from './formId.ts'
import type { EntryTypeName } from './saveTyped.ts'
import { unshownFields } from './unshownFields.ts'

export type EntryListProps = {
  readonly familyId: string
  readonly type: EntryTypeName
  readonly entries: readonly Entry[]
  readonly about: FieldsTyped
  readonly definitions: readonly FieldDefinition[]
  readonly people: readonly PersonChoice[]
  readonly nameOf: (personId: string) => string
  readonly mayChange: boolean
  readonly titleOf: (entry: Entry) => string
  readonly addLabel: string
  readonly empty?: string
  /** Shown instead of the plain facts. */
  readonly draw?: (entry: Entry) => ReactNode
  readonly mayVoid?: boolean
}

/** What was entered in error stays readable, after what stands. */
const standingFirst = (entries: readonly Entry[]) =>
  entries.toSorted((one, other) => Number(one.enteredInError) - Number(other.enteredInError))

/** A list of entries of one kind: each can be changed, looked back on, and marked as entered in error. */
export function EntryList(props: EntryListProps) {
  const { familyId, type, entries, about, definitions, people, nameOf, mayChange, titleOf } = props
  const [editing, setEditing] = useState<string | null>(() => {
    const open = [...entries, null].find(entry => wasBeingWritten({ type, entry, about, definitions }))
    return open === undefined ? null : (open?.id ?? 'new')
  })
  const form = (entry: Entry | null) => (
    <EntryForm {...{ familyId, type, entry, about, definitions, people }} onDone={() => setEditing(null)} />
  )
  return (
    <>
      {entries.length === 0 && editing === null && <EmptyState words={props.empty ?? personStrings.entry.none} />}
      <ul className={styles.list}>
        {standingFirst(entries).map(entry => (
          <li key={entry.id} className={styles.entry}>
            {editing === entry.id ? (
              form(entry)
            ) : (
              <>
                <div className={props.draw ? styles.line : styles.stacked}>
                  <div className={entry.enteredInError ? styles.void : undefined}>
                    {props.draw?.(entry) ?? <EntryFacts {...{ entry, definitions, nameOf }} />}
                  </div>
                  <EntryActions
                    {...{ familyId, type, entry, definitions, nameOf, mayChange }}
                    title={titleOf(entry)}
                    mayVoid={props.mayVoid ?? true}
                    onChange={() => setEditing(entry.id)}
                  />
                </div>
                {mayChange && (
                  <Conflicts
                    {...{ familyId, type, entry, nameOf }}
                    definitions={definitions}
                    onWriteNew={() => setEditing(entry.id)}
                  />
                )}
                {mayChange && (
                  <Conflicts {...{ familyId, type, entry, nameOf }} definitions={unshownFields(entry, definitions)} />
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' && form(null)}
      {mayChange && editing === null && (
        <div className={styles.buttons}>
          <Button size="compact-sm" variant="default" onClick={() => setEditing('new')}>
            {props.addLabel}
          </Button>
        </div>
      )}
    </>
  )
}
