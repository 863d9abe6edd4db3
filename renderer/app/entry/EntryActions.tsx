import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Entry } from '../../../electron/contract/entry.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import styles from './Entry.module.css'
import { EntryHistory } from './EntryHistory.tsx'
import type { FieldDefinition } from './fieldDefinition.ts'
import type { EntryTypeName } from './saveTyped.ts'
import { bringBack, VoidDialog } from './VoidDialog.tsx'

type EntryActionsProps = {
  readonly familyId: string
  readonly type: EntryTypeName
  readonly entry: Entry
  /** What the entry is called, so that "Change" is not said ten times without saying what. */
  readonly title: string
  readonly definitions: readonly FieldDefinition[]
  readonly nameOf: (personId: string) => string
  readonly mayChange: boolean
  readonly mayVoid: boolean
  readonly onChange: () => void
}

const words = personStrings.entry

/** Change, earlier values, entered in error: what can be done with one entry. */
export function EntryActions(props: EntryActionsProps) {
  const { entry, title, mayChange } = props
  const [open, setOpen] = useState<'history' | 'void' | null>(null)
  const close = () => setOpen(null)
  return (
    <span className={styles.actions}>
      {mayChange && !entry.enteredInError && (
        <Button size="compact-sm" variant="default" aria-label={`${words.change}: ${title}`} onClick={props.onChange}>
          {words.change}
        </Button>
      )}
      <button
        type="button"
        className={styles.link}
        aria-label={`${words.earlier}: ${title}`}
        onClick={() => setOpen('history')}
      >
        {words.earlier}
      </button>
      {mayChange && props.mayVoid && !entry.enteredInError && (
        <button
          type="button"
          className={styles.link}
          aria-label={`${words.error}: ${title}`}
          onClick={() => setOpen('void')}
        >
          {words.error}
        </button>
      )}
      {mayChange && entry.enteredInError && (
        <button
          type="button"
          className={styles.link}
          aria-label={`${words.restore}: ${title}`}
          onClick={() => void bringBack(props)}
        >
          {words.restore}
        </button>
      )}
      {open === 'history' && <EntryHistory {...props} onClose={close} />}
      {open === 'void' && <VoidDialog familyId={props.familyId} type={props.type} entry={entry} onClose={close} />}
    </span>
  )
}
