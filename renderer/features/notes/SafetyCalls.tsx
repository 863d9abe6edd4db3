import { Button } from '@mantine/core'
import type { CallDraft } from '../../../domain/notes/noteDraft.ts'
import { callsMade, isWorry } from '../../../domain/notes/safetyCalls.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { newEntryId } from '../../app/newEntryId.ts'
import { say } from '../../state/notices.ts'
import { LongText } from '../../ui/LongText.tsx'
import { Word } from '../../ui/Word.tsx'
import { CallFields } from './CallFields.tsx'
import styles from './Notes.module.css'
import { boxesOfDay } from './noteChanges.ts'
import { fieldIdOf, type NotePart } from './notePart.ts'
import { SafetyNumbers } from './SafetyNumbers.tsx'

const words = noteScreens.calls

/** Whom the worker rang, written down after the call; nothing in this note tells anybody. */
export function SafetyCalls({
  draft,
  view,
  onChange,
  onLeave,
  problemAt,
  onNumbers
}: NotePart & { readonly onNumbers: () => void }) {
  const made = callsMade(draft).length > 0
  const blank = { who: '', number: '', on: boxesOfDay(view.today), time: '', outcome: '' }
  const add = () => onChange(now => ({ ...now, calls: [...now.calls, { key: newEntryId(), ...blank }] }))
  const change = (key: string, part: Partial<CallDraft>) =>
    onChange(now => ({ ...now, calls: now.calls.map(call => (call.key === key ? { ...call, ...part } : call)) }))
  const remove = (call: CallDraft) => {
    onChange(now => ({ ...now, calls: now.calls.filter(({ key }) => key !== call.key) }))
    say(words.removed, {
      tone: 'notice',
      undo: async () => onChange(now => ({ ...now, calls: [...now.calls, call] }))
    })
  }
  return (
    <div className={styles.stack}>
      {!made && isWorry(draft.safety) && <SafetyNumbers />}
      {made && (
        <p className={styles.words}>
          <Word tone="well">{words.told}</Word>
        </p>
      )}
      <div className={styles.together}>
        <Button variant="default" onClick={onNumbers}>
          {noteScreens.write.numbers}
        </Button>
        <Button variant="default" onClick={add}>
          {words.add}
        </Button>
      </div>
      {draft.calls.map((call, at) => (
        <div key={call.key} className={styles.editor}>
          <CallFields
            id={fieldIdOf(`call.${call.key}`)}
            about={`${at + 1}`}
            call={call}
            problem={problemAt(`call.${call.key}`)}
            onChange={part => change(call.key, part)}
            onLeave={onLeave}
          />
          <div>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${words.remove} ${at + 1}`}
              onClick={() => remove(call)}
            >
              {words.remove}
            </Button>
          </div>
        </div>
      ))}
      {!made && isWorry(draft.safety) && (
        <LongText
          label={words.whyNot}
          hint={words.whyNotHint}
          id={fieldIdOf('notRungWhy')}
          maxLength={1000}
          value={draft.notRungWhy}
          problem={problemAt('notRungWhy')}
          onBlur={onLeave}
          onChange={notRungWhy => onChange(now => ({ ...now, notRungWhy }))}
        />
      )}
    </div>
  )
}
