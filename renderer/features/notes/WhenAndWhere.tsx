import { Button, Checkbox } from '@mantine/core'
import { addDays } from '../../../domain/dates/isoDate.ts'
import { NoteType } from '../../../domain/notes/words.ts'
import { choicesOf as choicesOfList } from '../../../resources/codes/list.ts'
import { contactMethodCodes, homeConditionCodes, noteTypeCodes } from '../../../resources/codes/note.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import { ManyOf } from '../../ui/ManyOf.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Notes.module.css'
import { boxesOfDay, dayOf, withType } from './noteChanges.ts'
import { fieldIdOf, type NotePart } from './notePart.ts'
import { choicesOf } from './people.ts'

const words = noteScreens.write
const inPerson: ReadonlySet<string> = new Set(['visit', 'meeting', 'observation', 'safety', 'other'])

/** The kind of note, its day, and who was there. */
export function WhenAndWhere({
  draft,
  view,
  onChange,
  onLeave,
  problemAt,
  onDanger
}: NotePart & { readonly onDanger: () => void }) {
  const put = (on: string) => onChange(now => ({ ...now, on: boxesOfDay(on) }))
  return (
    <Panel title={words.whenTitle}>
      <div className={styles.stack}>
        <CodeSelect
          label={words.type}
          id={fieldIdOf('noteType')}
          options={choicesOfList(noteTypeCodes)}
          noBlank
          value={draft.noteType}
          onBlur={onLeave}
          onChange={code => {
            const noteType = NoteType.safeParse(code).data
            if (!noteType) return
            onChange(now => withType(now, noteType))
            if (noteType === 'safety') onDanger()
          }}
        />
        <TextField
          label={words.heading}
          hint={words.headingHint}
          optional
          id={fieldIdOf('title')}
          maxLength={200}
          spellCheck
          value={draft.title}
          onBlur={onLeave}
          onChange={title => onChange(now => ({ ...now, title }))}
        />
        <div className={styles.line}>
          <DateBoxes
            label={words.on}
            id={fieldIdOf('on')}
            value={draft.on}
            problem={problemAt('on')}
            onBlur={onLeave}
            onChange={on => onChange(now => ({ ...now, on: dayOf(on) }))}
          />
          <div className={styles.together}>
            <Button size="compact-sm" variant="default" onClick={() => put(view.today)}>
              {words.today}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => put(addDays(view.today, -1))}>
              {words.yesterday}
            </Button>
          </div>
        </div>
        <div className={styles.line}>
          <TextField
            label={words.time}
            optional
            id={fieldIdOf('time')}
            width="short"
            maxLength={20}
            value={draft.time}
            problem={problemAt('time')}
            onBlur={onLeave}
            onChange={time => onChange(now => ({ ...now, time }))}
          />
          <TextField
            label={words.minutes}
            optional
            id={fieldIdOf('minutes')}
            width="short"
            maxLength={10}
            value={draft.minutes}
            problem={problemAt('minutes')}
            onBlur={onLeave}
            onChange={minutes => onChange(now => ({ ...now, minutes }))}
          />
          <TextField
            label={words.place}
            optional
            id={fieldIdOf('place')}
            width="medium"
            maxLength={300}
            value={draft.place}
            onBlur={onLeave}
            onChange={place => onChange(now => ({ ...now, place }))}
          />
        </div>
        <div className={styles.line}>
          <Checkbox
            label={words.failed}
            checked={draft.failedContact}
            onChange={event => {
              const failedContact = event.currentTarget.checked
              onChange(now => ({ ...now, failedContact }))
            }}
          />
          {inPerson.has(draft.noteType) && (
            <Checkbox
              label={words.unannounced}
              checked={draft.unannounced}
              onChange={event => {
                const unannounced = event.currentTarget.checked
                onChange(now => ({ ...now, unannounced }))
              }}
            />
          )}
        </div>
        {draft.failedContact && (
          <CodeSelect
            label={words.method}
            id={fieldIdOf('contactMethod')}
            options={choicesOfList(contactMethodCodes)}
            value={draft.contactMethod}
            problem={problemAt('contactMethod')}
            onChange={contactMethod => onChange(now => ({ ...now, contactMethod }))}
          />
        )}
        {!draft.failedContact && (
          <ManyOf
            label={words.seen}
            id={fieldIdOf('seen')}
            options={choicesOf(view.people)}
            values={draft.peopleSeenIds}
            onChange={codes => onChange(now => ({ ...now, peopleSeenIds: [...codes] }))}
          />
        )}
        {(draft.noteType === 'visit' || draft.noteType === 'safety') && !draft.failedContact && (
          <ManyOf
            label={words.home}
            id={fieldIdOf('home')}
            options={choicesOfList(homeConditionCodes)}
            values={draft.homeConditions}
            exclusive={['not_seen']}
            onChange={codes => onChange(now => ({ ...now, homeConditions: [...codes] }))}
          />
        )}
      </div>
    </Panel>
  )
}
