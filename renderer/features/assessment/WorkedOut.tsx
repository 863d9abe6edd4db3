import type { Field } from '../../../domain/forms/definition.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import styles from './Assessment.module.css'

/** What the app works out: quiet lines, and nothing to type into. */
export function WorkedOut({ field, lines }: { readonly field: Field; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section className={styles.workedOut} aria-label={field.label}>
      <p className={styles.workedOutLabel}>
        {field.label} <span className={styles.quietNote}>({words.worked})</span>
      </p>
      {lines.map(line => (
        <p key={line} className={styles.written}>
          {line}
        </p>
      ))}
    </section>
  )
}
