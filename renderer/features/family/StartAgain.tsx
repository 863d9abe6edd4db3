import { Button } from '@mantine/core'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import styles from './NewFamily.module.css'

const words = familyStrings.create

/** What is not reversible asks once, says what will happen, and is never the default. */
export function StartAgain({ onKeep, onThrowAway }: { readonly onKeep: () => void; readonly onThrowAway: () => void }) {
  return (
    <>
      <p>{words.startAgainWords}</p>
      <div className={styles.buttons}>
        <Button onClick={onKeep}>{words.keepIt}</Button>
        <Button variant="default" onClick={onThrowAway}>
          {words.throwAway}
        </Button>
      </div>
    </>
  )
}
