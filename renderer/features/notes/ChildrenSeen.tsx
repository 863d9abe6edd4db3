import { SeenAnswer } from '../../../domain/notes/words.ts'
import { choicesOf as choicesOfList } from '../../../resources/codes/list.ts'
import { seenAnswerCodes } from '../../../resources/codes/note.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { OneOf } from '../../ui/OneOf.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Notes.module.css'
import { childIn, withChild } from './noteChanges.ts'
import { fieldIdOf, type NotePart } from './notePart.ts'
import { childrenOf } from './people.ts'

const words = noteScreens.write
const questions = [
  { field: 'seen', label: words.childSeen },
  { field: 'seenAlone', label: words.childAlone },
  { field: 'sleepPlaceSeen', label: words.sleepPlace }
] as const

/** Every child by name: a child nobody asked about is the child who gets lost. */
export function ChildrenSeen({ draft, view, onChange, onLeave, problemAt }: NotePart) {
  return (
    <Panel title={words.childrenTitle}>
      {childrenOf(view).map(person => {
        const child = childIn(draft, person.id)
        const place = `child.${person.id}`
        const why = questions.some(({ field }) => child[field] !== null && child[field] !== 'yes')
        return (
          <section
            key={person.id}
            className={styles.child}
            id={fieldIdOf(place)}
            tabIndex={-1}
            aria-label={person.name}
          >
            <h3>
              {person.name} <span className={styles.quiet}>{person.ageWords}</span>
            </h3>
            <div className={styles.childLine}>
              {questions.map(({ field, label }) => (
                <OneOf
                  key={field}
                  label={label}
                  aboutWhat={person.name}
                  id={`${fieldIdOf(place)}-${field}`}
                  options={choicesOfList(seenAnswerCodes)}
                  value={child[field]}
                  onChange={code => {
                    onChange(now => withChild(now, person.id, { [field]: SeenAnswer.safeParse(code).data ?? null }))
                    onLeave()
                  }}
                />
              ))}
            </div>
            {(why || child.reason !== '') && (
              <TextField
                label={words.why}
                aboutWhat={person.name}
                id={`${fieldIdOf(place)}-reason`}
                maxLength={1000}
                spellCheck
                value={child.reason}
                problem={problemAt(place)}
                onBlur={onLeave}
                onChange={reason => onChange(now => withChild(now, person.id, { reason }))}
              />
            )}
          </section>
        )
      })}
    </Panel>
  )
}
