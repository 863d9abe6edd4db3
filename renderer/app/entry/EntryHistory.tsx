import type { Entry } from '../../../electron/contract/entry.ts'
import { readEntryHistory } from '../../../electron/contract/entry.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { dayAndTime } from '../dayAndTime.ts'
import { useAsked } from '../useAsked.ts'
import styles from './Entry.module.css'
import type { FieldDefinition } from './fieldDefinition.ts'
import type { EntryTypeName } from './saveTyped.ts'
import { valueInWords } from './valueInWords.ts'

type EntryHistoryProps = {
  readonly familyId: string
  readonly type: EntryTypeName
  readonly entry: Entry
  readonly title: string
  readonly definitions: readonly FieldDefinition[]
  readonly nameOf: (personId: string) => string
  readonly onClose: () => void
}

const words = personStrings.entry

/** Every value that the fields of an entry ever had: who wrote it, and when. */
export function EntryHistory({ familyId, type, entry, title, definitions, nameOf, onClose }: EntryHistoryProps) {
  const asked = useAsked(readEntryHistory, { familyId, type, id: entry.id, field: null })
  const rows = (asked.value?.rows ?? []).flatMap(row => {
    const definition = definitions.find(one => one.field === row.field)
    return definition ? [{ ...row, definition }] : []
  })
  return (
    <Dialog wide title={words.historyTitle(title)} onClose={onClose}>
      {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
      {asked.value && rows.length === 0 && <p>{words.historyNone}</p>}
      {rows.length > 0 && (
        <ScrollBox label={title}>
          <table className={styles.history}>
            <tbody>
              {rows.map(row => (
                <tr key={`${row.field}${row.writtenAt}${row.workerId}`}>
                  <th scope="row">{row.definition.label}</th>
                  <td>
                    {valueInWords(row.definition, row.value, nameOf) ?? words.notAnswered}
                    {row.shown && ` (${words.historyShown})`}
                  </td>
                  <td>{row.workerName}</td>
                  <td>{dayAndTime(row.writtenAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </Dialog>
  )
}
