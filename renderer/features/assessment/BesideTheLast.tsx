import type { Field } from '../../../domain/forms/definition.ts'
import { diffWords, type WordChange } from '../../../domain/forms/wordDiff.ts'
import type { Given } from '../../../domain/nonAnswer.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import styles from './Assessment.module.css'
import type { Names } from './people.ts'
import { sayGiven } from './sayGiven.ts'

type BesideProps = {
  readonly field: Field
  readonly before: Given | null
  readonly now: Given | null
  readonly names: Names
}

function howItChanged(before: string, now: string): string {
  if (before === now) return words.same
  if (before === '') return words.added
  return now === '' ? words.removed : words.changed
}

/** The words of the last time, each with its place in the text. */
function placed(changes: readonly WordChange[]) {
  let at = 0
  return changes
    .filter(part => part.kind !== 'added')
    .map(part => {
      at += part.text.length
      return { at, part }
    })
}

/** What stood here in the last assessment; words that are gone are struck through, and said so for who cannot see it. */
export function BesideTheLast({ field, before, now, names }: BesideProps) {
  const [was, is] = [sayGiven(before, field, names.nameOf), sayGiven(now, field, names.nameOf)]
  const change = howItChanged(was, is)
  return (
    <aside className={styles.before} aria-label={`${words.before}: ${field.label}`}>
      <p className={styles.beforeHead}>
        {words.before} <span className={styles.change}>{change}</span>
      </p>
      <p className={styles.written}>
        {change === words.changed
          ? placed(diffWords(was, is)).map(({ at, part }) =>
              part.kind === 'removed' ? <del key={at}>{part.text}</del> : <span key={at}>{part.text}</span>
            )
          : was}
      </p>
    </aside>
  )
}
