import { Button } from '@mantine/core'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { say } from '../../state/notices.ts'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import { ManyOf } from '../../ui/ManyOf.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Notes.module.css'
import { dayOf, newPromise, withPromise } from './noteChanges.ts'
import { fieldIdOf, type NotePart } from './notePart.ts'
import { choicesOf } from './people.ts'

const words = noteScreens.write

/** What somebody said they would do: families remember, and so does the note. */
export function Promises({ draft, view, onChange, onLeave, problemAt }: NotePart) {
  return (
    <Panel
      title={words.promisesTitle}
      actions={
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onChange(now => ({ ...now, promises: [...now.promises, newPromise()] }))}
        >
          {words.addPromise}
        </Button>
      }
    >
      <div className={styles.stack}>
        {draft.promises.map((promise, at) => {
          const place = `promise.${promise.key}`
          const id = fieldIdOf(place)
          const about = `${at + 1}`
          return (
            <div key={promise.key} className={styles.editor}>
              <TextField
                label={words.promise}
                aboutWhat={about}
                id={id}
                maxLength={1000}
                spellCheck
                value={promise.words}
                problem={problemAt(place)}
                onBlur={onLeave}
                onChange={text => onChange(now => withPromise(now, promise.key, { words: text }))}
              />
              <ManyOf
                label={words.promiseTo}
                aboutWhat={about}
                id={`${id}-to`}
                options={choicesOf(view.people)}
                values={promise.toIds}
                onChange={codes => onChange(now => withPromise(now, promise.key, { toIds: [...codes] }))}
              />
              <div className={styles.line}>
                <TextField
                  label={words.promiseBy}
                  aboutWhat={about}
                  optional
                  id={`${id}-by`}
                  width="medium"
                  maxLength={200}
                  value={promise.byWords}
                  onBlur={onLeave}
                  onChange={byWords => onChange(now => withPromise(now, promise.key, { byWords }))}
                />
                <DateBoxes
                  label={words.promiseDue}
                  aboutWhat={about}
                  optional
                  id={`${id}-due`}
                  value={promise.due}
                  onBlur={onLeave}
                  onChange={due => onChange(now => withPromise(now, promise.key, { due: dayOf(due) }))}
                />
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${words.remove}: ${words.promise} ${about}`}
                  onClick={() => {
                    onChange(now => ({ ...now, promises: now.promises.filter(({ key }) => key !== promise.key) }))
                    say(words.promiseRemoved, {
                      tone: 'notice',
                      undo: async () => onChange(now => ({ ...now, promises: [...now.promises, promise] }))
                    })
                  }}
                >
                  {words.remove}
                </Button>
              </div>
            </div>
          )
        })}
      </div>
    </Panel>
  )
}
