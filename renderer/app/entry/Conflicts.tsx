import { Button } from '@mantine/core'
import type { z } from 'zod'
import type { Entry, OtherVersion } from '../../../electron/contract/entry.ts'
import { listDirectory } from '../../../electron/contract/session.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { dayAndTime } from '../dayAndTime.ts'
import { useAsked } from '../useAsked.ts'
import styles from './Entry.module.css'
import type { FieldDefinition } from './fieldDefinition.ts'
import { type EntryTypeName, saveTyped } from './saveTyped.ts'
import { valueInWords } from './valueInWords.ts'

type ConflictsProps = {
  readonly familyId: string
  readonly type: EntryTypeName
  readonly entry: Entry & { readonly others: readonly z.output<typeof OtherVersion>[] }
  readonly definitions: readonly FieldDefinition[]
  readonly nameOf: (personId: string) => string
  /** Left out where no form writes the field. */
  readonly onWriteNew?: () => void
  /** Shown only: no page of this stage writes what these papers say. */
  readonly readOnly?: boolean
}

const words = personStrings.entry

/** Two papers side by side: what is shown, what somebody else wrote without seeing it. Nothing is lost either way. */
export function Conflicts({ familyId, type, entry, definitions, nameOf, onWriteNew, readOnly }: ConflictsProps) {
  const directory = useAsked(listDirectory, {})
  const workerName = (id: string) =>
    directory.value?.workers.find(worker => worker.id === id)?.displayName ?? words.anybody
  return entry.others.map(other => {
    const definition = definitions.find(one => one.field === other.field)
    if (!definition) return null
    const shown = entry.fields[other.field] ?? null
    const keep = (value: typeof shown) => void saveTyped({ familyId, type, entry, fields: { [other.field]: value } })
    const papers = [
      { title: words.shownNow, value: shown, by: '', keep: words.keepThis },
      {
        title: words.alsoWritten,
        value: other.value,
        by: words.by(workerName(other.workerId), dayAndTime(other.writtenAt)),
        keep: words.keepOther
      }
    ]
    return (
      <div key={`${other.field}${other.writtenAt}`} className={styles.conflict}>
        <h4>
          {definition.label}: {words.conflictTitle}
        </h4>
        <div className={styles.papers}>
          {papers.map(paper => (
            <div key={paper.title} className={styles.paper}>
              <b>{paper.title}</b>
              <p>
                <mark>{valueInWords(definition, paper.value, nameOf) ?? words.notAnswered}</mark>
              </p>
              <small>{paper.by}</small>
              {!readOnly && (
                <div>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`${paper.keep}: ${definition.label}`}
                    onClick={() => keep(paper.value)}
                  >
                    {paper.keep}
                  </Button>
                </div>
              )}
            </div>
          ))}
        </div>
        {readOnly && <p>{words.decidedByManager}</p>}
        {onWriteNew && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${words.writeNew}: ${definition.label}`}
            onClick={onWriteNew}
          >
            {words.writeNew}
          </Button>
        )}
      </div>
    )
  })
}
