import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { Json } from '../../../domain/nonAnswer.ts'
import type { Entry, FieldProblem } from '../../../electron/contract/entry.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import type { PersonChoice } from '../../ui/PersonPicker.tsx'
import { problemOf } from '../../ui/problem.ts'
import { momentInWords } from '../momentInWords.ts'
import { useDraft } from '../useDraft.ts'
import styles from './Entry.module.css'
import { EntryField } from './EntryField.tsx'
import type { FieldDefinition, FieldsTyped } from './fieldDefinition.ts'
import { aboutKey, formId } from './formId.ts'
import { identifierDoubt } from './identifierDoubt.ts'
import { type EntryTypeName, saveTyped } from './saveTyped.ts'
import { readAllTyped } from './typedValue.ts'

type EntryFormProps = {
  readonly familyId: string
  readonly type: EntryTypeName
  readonly entry: Entry | null
  /** What a new entry is about, without being asked: whose name, whose address. */
  readonly about: FieldsTyped
  readonly definitions: readonly FieldDefinition[]
  readonly people: readonly PersonChoice[]
  readonly onDone: () => void
}

const words = personStrings.entry
/** Nobody is related to themselves; but whose view of it is told may be anybody's. */
function choosable(definition: FieldDefinition, people: readonly PersonChoice[], standing: FieldsTyped) {
  if (definition.kind !== 'person' || definition.notSameAs === undefined) return people
  const except = standing[definition.notSameAs]
  return people.filter(person => person.id !== except)
}

const wideKinds: ReadonlySet<FieldDefinition['kind']> = new Set(['long', 'lines', 'codes', 'people', 'parts'])
const Typed: z.ZodType<FieldsTyped> = z.record(z.string(), z.json())

/** One entry on a form. Half-filled forms are kept; a refused value stays with its sentence; one Save writes one commit. */
export function EntryForm({ familyId, type, entry, about, definitions, people, onDone }: EntryFormProps) {
  const id = formId({ type, entry, about, definitions })
  const draft = useDraft(`entry/${familyId}/${type}/${entry?.id ?? `new/${aboutKey(about)}`}`, Typed, {})
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [saving, setSaving] = useState(false)
  const typed: FieldsTyped = draft.value
  const standing: FieldsTyped = { ...entry?.fields, ...about, ...typed }
  const shown = definitions.filter(definition => definition.when?.(standing) ?? true)
  const change = (field: string, value: Json) => {
    setProblems(before => before.filter(problem => problem.field !== field))
    draft.change({ ...typed, [field]: value })
  }
  async function save() {
    const reading = readAllTyped(shown, typed)
    if (reading.problems.length > 0) return setProblems(reading.problems)
    if (entry && Object.keys(reading.fields).length === 0) return onDone()
    setSaving(true)
    const outcome = await saveTyped({
      familyId,
      type,
      entry,
      fields: entry ? reading.fields : { ...about, ...reading.fields }
    })
    setSaving(false)
    setProblems(outcome.problems)
    if (!outcome.saved) return
    await draft.clear()
    onDone()
  }
  if (draft.found === null) return null
  const errors = problems.filter(problem => problem.kind === 'error')
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
      onBlur={draft.keepNow}
    >
      {draft.found?.at && (
        <p className={styles.restored}>
          {words.restored(momentInWords(draft.found.at, Date.now()))}{' '}
          <button type="button" className={styles.link} onClick={() => void draft.clear()}>
            {words.throwAway}
          </button>
        </p>
      )}
      <ErrorSummary lines={errors.map(problem => ({ fieldId: `${id}-${problem.field}`, say: problem.say }))} />
      <div className={styles.fields}>
        {shown.map(definition => (
          <div key={definition.field} data-wide={wideKinds.has(definition.kind) || undefined}>
            <EntryField
              id={`${id}-${definition.field}`}
              definition={definition}
              value={standing[definition.field] ?? null}
              problem={problemOf(problems, definition.field) ?? identifierDoubt(definition.field, standing)}
              people={choosable(definition, people, standing)}
              onChange={value => change(definition.field, value)}
              onBlur={draft.keepNow}
            />
          </div>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" disabled={saving}>
          {words.save}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            void draft.clear()
            onDone()
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
