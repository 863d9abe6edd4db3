import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { authoriseAssessment, returnAssessment, takeBackAssessment } from '../../../electron/contract/assessment.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { call } from '../../app/call.ts'
import { say } from '../../state/notices.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { LongText } from '../../ui/LongText.tsx'
import styles from './Assessment.module.css'

export type Decision = 'authorise' | 'giveBack' | 'takeBack'

type DecideDialogProps = {
  readonly assessmentId: string
  readonly decision: Decision
  readonly onClose: () => void
  readonly onDone: () => Promise<void>
}

const labels = {
  authorise: { title: words.authorise, field: words.authoriseWords, done: words.authorised },
  giveBack: { title: words.giveBack, field: words.giveBackReason, done: words.gaveBack },
  takeBack: { title: words.takeBack, field: words.takeBackReason, done: words.tookBack }
}

async function decide(decision: Decision, assessmentId: string, reason: string, levelConfirmed: boolean) {
  if (decision === 'authorise') return call(authoriseAssessment, { assessmentId, comment: reason, levelConfirmed })
  return decision === 'giveBack'
    ? call(returnAssessment, { assessmentId, reason })
    : call(takeBackAssessment, { assessmentId, reason })
}

/** A decision with its reason in words; signing is asked once, says what will happen, and is never the default. */
export function DecideDialog({ assessmentId, decision, onClose, onDone }: DecideDialogProps) {
  const [reason, setReason] = useState('')
  const [confirmed, setConfirmed] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const label = labels[decision]
  const go = async () => {
    const reply = await decide(decision, assessmentId, reason, confirmed)
    if (!reply.ok) return setTrouble(reply.error.say)
    if (reply.value.outcome === 'refused') return setTrouble(reply.value.say)
    say(label.done)
    await onDone()
  }
  return (
    <Dialog title={label.title} onClose={onClose}>
      <div className={styles.stack}>
        {trouble !== null && <p role="alert">{trouble}</p>}
        <LongText label={label.field} id="decision-reason" value={reason} onChange={setReason} />
        {decision === 'authorise' && (
          <Checkbox
            label={words.confirmLevel}
            checked={confirmed}
            onChange={event => setConfirmed(event.currentTarget.checked)}
          />
        )}
        <div className={styles.together}>
          <Button onClick={() => void go()}>{label.title}</Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
