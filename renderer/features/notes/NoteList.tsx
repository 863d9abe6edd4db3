import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { localDateOf } from '../../../domain/dates/isoDate.ts'
import { NoteType } from '../../../domain/notes/words.ts'
import { listDrafts } from '../../../electron/contract/draft.ts'
import { listNotes, type NoteRow } from '../../../electron/contract/note.ts'
import { choicesOf as choicesOfList, labelOf } from '../../../resources/codes/list.ts'
import { noteTypeCodes } from '../../../resources/codes/note.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { dayInWords } from '../../app/entry/valueInWords.ts'
import { momentInWords } from '../../app/momentInWords.ts'
import { newEntryId } from '../../app/newEntryId.ts'
import { familyAddress } from '../../app/places.ts'
import type { FamilyView } from '../../app/register/familyView.ts'
import { useAsked } from '../../app/useAsked.ts'
import { goTo } from '../../state/navigation.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Word } from '../../ui/Word.tsx'
import styles from './Notes.module.css'
import { choicesOf, namesOf } from './people.ts'

type NoteListProps = {
  readonly familyId: string
  readonly view: FamilyView
  readonly chosen: string
  readonly mayChange: boolean
  readonly asAt: string | null
}

const words = noteScreens.list
const DAY_MS = 24 * 60 * 60 * 1000
const nothing = { aboutId: null, noteType: null, mine: false, words: '' } as const
type Filter = {
  readonly aboutId: string | null
  readonly noteType: NoteType | null
  readonly mine: boolean
  readonly words: string
}

/** Newest first; the filters and the place in the list stay while notes are read beside it. */
export function NoteList({ familyId, view, chosen, mayChange, asAt }: NoteListProps) {
  const [filter, setFilter] = useState<Filter>(nothing)
  const asked = useAsked(listNotes, { familyId, ...filter })
  const rows = (asked.value?.rows ?? []).filter(row => asAt === null || localDateOf(row.finalisedAt) <= asAt)
  const filtered = JSON.stringify(filter) !== JSON.stringify(nothing)
  const write = () => goTo(familyAddress(familyId, 'notes', `write/${newEntryId()}`))
  const mayWrite = mayChange && asked.value?.mayWrite === true
  return (
    <div className={styles.side}>
      <Panel title={words.title} actions={mayWrite && <Button onClick={write}>{words.write}</Button>}>
        {mayChange && <Drafts familyId={familyId} />}
        {(rows.length > 0 || filtered) && <Filters view={view} filter={filter} onFilter={setFilter} />}
        {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
        {asked.value && rows.length === 0 && (
          <EmptyState words={filtered ? words.none : words.empty}>
            {filtered && (
              <Button variant="default" onClick={() => setFilter(nothing)}>
                {words.showAll}
              </Button>
            )}
          </EmptyState>
        )}
        {rows.length > 0 && (
          <>
            <p className={styles.quiet} role="status">
              {words.count(rows.length)}
            </p>
            <ul className={styles.rows}>
              {rows.map(row => (
                <li key={row.id}>
                  <Row familyId={familyId} view={view} row={row} chosen={row.id === chosen} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
    </div>
  )
}

type RowProps = {
  readonly familyId: string
  readonly view: FamilyView
  readonly row: NoteRow
  readonly chosen: boolean
}

function Row({ familyId, view, row, chosen }: RowProps) {
  return (
    <button
      type="button"
      className={styles.rowButton}
      aria-current={chosen || undefined}
      onClick={() => goTo(familyAddress(familyId, 'notes', row.id))}
    >
      <span className={styles.rowHead}>
        <b>{noteScreens.read.on(dayInWords(row.eventOn), row.eventTime)}</b>
        <span>{labelOf(noteTypeCodes, row.noteType)}</span>
      </span>
      <span className={styles.rowTitle}>{row.title || row.beginning}</span>
      <span className={styles.quiet}>
        {[words.by(row.authorName), namesOf(view, row.aboutIds)].filter(Boolean).join(' · ')}
      </span>
      <span className={styles.words}>
        {row.enteredInError && <Word tone="quiet">{words.inError}</Word>}
        {row.safety !== null && row.safety !== 'no' && <Word tone="overdue">{words.safety}</Word>}
        {row.failedContact && <Word tone="notice">{words.failed}</Word>}
        {row.late && <Word tone="due">{words.late}</Word>}
      </span>
    </button>
  )
}

type FiltersProps = {
  readonly view: FamilyView
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

function Filters({ view, filter, onFilter }: FiltersProps) {
  const [typed, setTyped] = useState(filter.words)
  return (
    <form
      className={styles.filters}
      onSubmit={event => {
        event.preventDefault()
        onFilter({ ...filter, words: typed })
      }}
    >
      <CodeSelect
        label={words.about}
        id="notes-about"
        placeholder={words.anybody}
        options={choicesOf(view.people)}
        value={filter.aboutId}
        onChange={aboutId => onFilter({ ...filter, aboutId })}
      />
      <CodeSelect
        label={words.type}
        id="notes-type"
        placeholder={words.anyType}
        options={choicesOfList(noteTypeCodes)}
        value={filter.noteType}
        onChange={code => onFilter({ ...filter, noteType: NoteType.safeParse(code).data ?? null })}
      />
      <div className={styles.searchLine}>
        <TextField
          label={words.search}
          id="notes-words"
          type="search"
          maxLength={200}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" variant="default">
          {words.look}
        </Button>
      </div>
      <Checkbox
        label={words.mine}
        checked={filter.mine}
        onChange={event => onFilter({ ...filter, mine: event.currentTarget.checked })}
      />
    </form>
  )
}

/** What this worker began here and has not finished. */
function Drafts({ familyId }: { readonly familyId: string }) {
  const asked = useAsked(listDrafts, {})
  const prefix = `note/${familyId}/`
  const drafts = (asked.value?.drafts ?? []).filter(({ key }) => key.startsWith(prefix))
  const now = Date.now()
  if (drafts.length === 0) return null
  return (
    <section className={styles.drafts} aria-label={words.drafts}>
      <h3>{words.drafts}</h3>
      <ul className={styles.rows}>
        {drafts.map(({ key, at }) => (
          <li key={key} className={styles.draftRow}>
            <span>{words.draftKept(momentInWords(at, now))}</span>
            {now - Date.parse(at) > DAY_MS && <Word tone="overdue">{words.oldDraft}</Word>}
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${words.carryOn}: ${words.draftKept(momentInWords(at, now))}`}
              onClick={() => goTo(familyAddress(familyId, 'notes', `write/${key.slice(prefix.length)}`))}
            >
              {words.carryOn}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
