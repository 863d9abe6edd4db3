import { useState } from 'react'
import type { SessionStatus } from '../../../electron/contract/session.ts'
import { readLockReason } from '../../../electron/contract/window.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { useAsked } from '../../app/useAsked.ts'
import styles from './GatePage.module.css'
import { GatePage } from './GatePage.tsx'
import { RecoverForm } from './RecoverForm.tsx'
import { UnlockForm } from './UnlockForm.tsx'
import { useCountdown } from './useCountdown.ts'

/** Shows nothing of what is behind it: only whose authority, and two ways in. */
export function LockScreen({ status }: { readonly status: SessionStatus }) {
  const [recovering, setRecovering] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(status.problem)
  const [left, waitFor] = useCountdown(status.waitSeconds)
  const refused = (say: string, waitSeconds: number) => {
    setRefusal(say)
    waitFor(waitSeconds)
  }
  const turn = () => {
    setRefusal(null)
    setRecovering(!recovering)
  }
  const reason = useAsked(readLockReason, {}).value
  const words = sessionStrings.lock
  return (
    <GatePage
      title={recovering ? words.recoveryTitle : words.title}
      progress={status.practice ? words.practice : (status.authority ?? '')}
      refusal={refusal}
    >
      {reason?.say && (
        <p className={styles.note}>
          {reason.say} {reason.reference && shellStrings.failure.reference(reason.reference)}
        </p>
      )}
      {recovering ? (
        <RecoverForm keychain={status.keychain} secondsLeft={left} onRefused={refused} onTurn={turn} />
      ) : (
        <UnlockForm secondsLeft={left} onRefused={refused} onTurn={turn} />
      )}
    </GatePage>
  )
}
