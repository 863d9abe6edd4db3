import { Button } from '@mantine/core'
import type { Failure } from '../../electron/contract/method.ts'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import styles from './Failed.module.css'

/** Why a page or a part of it has no answer: the sentence, the reference, and a way to try again. */
export function Failed({ failure, onAgain }: { readonly failure: Failure; readonly onAgain?: () => void }) {
  return (
    <div className={styles.failed} role="alert">
      <p>{failure.say}</p>
      <p className={styles.reference}>{shellStrings.failure.reference(failure.reference)}</p>
      {onAgain && (
        <Button variant="default" onClick={onAgain}>
          {shellStrings.failure.tryAgain}
        </Button>
      )}
    </div>
  )
}
