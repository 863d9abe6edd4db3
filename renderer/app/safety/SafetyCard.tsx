import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { assessmentScreens } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import styles from './SafetyCard.module.css'

const words = assessmentScreens.safety

type SafetyCardProps = {
  readonly onBack: () => void
  readonly onQuestions?: (() => void) | undefined
  /** Where "back" leads, when it is not to the questions of an assessment. */
  readonly back?: string
}

/** A worry about today: the telephone, now, over the whole screen, with no network needed (domain.md 7.2, D-04). */
export function SafetyCard({ onBack, onQuestions, back }: SafetyCardProps) {
  const card = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = card.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={card} className={styles.danger} aria-labelledby="ring-now" onCancel={event => event.preventDefault()}>
      <div className={styles.dangerCard}>
        <h2 id="ring-now">{words.title}</h2>
        <p>{words.words}</p>
        <p>
          {words.emergency}
          <br />
          <span className={styles.number}>999</span>
        </p>
        <p>
          {words.frontDoor}
          <br />
          {words.frontDoorMissing}
        </p>
        <p>
          {words.helpline}
          <br />
          <span className={styles.number}>0808 800 5000</span>
        </p>
        <div className={styles.together}>
          {onQuestions && <Button onClick={onQuestions}>{assessmentScreens.prompt.questions}</Button>}
          <Button variant="default" onClick={onBack}>
            {back ?? words.back}
          </Button>
        </div>
      </div>
    </dialog>
  )
}
