import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { DueThing } from '../../../electron/contract/day.ts'
import { clockWords, dueStrings, dueWords } from '../../../resources/strings/en-GB/day.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { goTo } from '../../state/navigation.ts'
import { Word } from '../../ui/Word.tsx'
import styles from './DueRow.module.css'
import { placeOfThing } from './placeOfThing.ts'
import { doubtOf, toneOf, whatIsDue, whyLines } from './sayDue.ts'

type DueRowProps = {
  readonly thing: DueThing
  readonly today: string
  /** Named in the row where the rows of a list belong to several families. */
  readonly named?: boolean
  /** The page that is open: no button leads to where one is. */
  readonly here?: string
}

/** One thing that is due: what, when in words, why behind a button, and one button to the very place. */
export function DueRow({ thing, today, named, here }: DueRowProps) {
  const [open, setOpen] = useState(false)
  const whyId = useId()
  const family = familyStrings.workspace.family(thing.familyName)
  const what = whatIsDue(thing)
  const place = placeOfThing(thing)
  const doubt = doubtOf(thing)
  const about = named === undefined ? what : `${what}, ${family}`
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        {named && <span className={styles.family}>{family}</span>}
        <b>{what}</b>
      </div>
      <div className={styles.when}>
        <Word tone={toneOf(thing)}>{dueWords({ ...thing, today })}</Word>
        {thing.oversight && <Word tone="notice">{dueStrings.oversight}</Word>}
        {doubt !== null && <Word tone="notice">{doubt}</Word>}
      </div>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.why}
          aria-expanded={open}
          aria-controls={whyId}
          aria-label={clockWords.whyAbout(about)}
          onClick={() => setOpen(!open)}
        >
          {clockWords.why}
        </button>
        {place.tab !== here && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${place.say}: ${about}`}
            onClick={() => goTo(place.address)}
          >
            {place.say}
          </Button>
        )}
      </div>
      <ul id={whyId} className={styles.reasons} hidden={!open}>
        {whyLines(thing, today).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </li>
  )
}
