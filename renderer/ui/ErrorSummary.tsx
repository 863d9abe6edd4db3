import { useEffect, useRef } from 'react'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import styles from './ErrorSummary.module.css'
import { focusField } from './focusField.ts'

export type SummaryLine = { readonly fieldId: string | null; readonly say: string }

/** What stands in the way of a save, in one place; takes the focus when it appears, and each line leads to its field. */
export function ErrorSummary({ lines, title }: { readonly lines: readonly SummaryLine[]; readonly title?: string }) {
  const box = useRef<HTMLDivElement>(null)
  const shown = lines.length > 0
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [shown])
  if (!shown) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <h2>{title ?? shellStrings.errorSummary.title(lines.length)}</h2>
      <ul>
        {lines.map(line => (
          <li key={`${line.fieldId}${line.say}`}>
            {line.fieldId === null ? (
              line.say
            ) : (
              <button type="button" onClick={() => line.fieldId && focusField(line.fieldId)}>
                {line.say}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p>{shellStrings.errorSummary.kept}</p>
    </div>
  )
}
