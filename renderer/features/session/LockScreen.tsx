import { useState } from 'react'
import type { SessionStatus } from '../../../electron/contract/session.ts'
import { readLockReason } from '../../../electron/contract/window.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { refreshSession } from '../../app/refreshSession.ts'
import { useAsked } from '../../app/useAsked.ts'
import styles from './GatePage.module.css'
import { GatePage } from './GatePage.tsx'
import { RecoverForm } from './RecoverForm.tsx'
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx'
import { UnlockForm } from './UnlockForm.tsx'
import { useCountdown } from './useCountdown.ts'

/** Shows nothing of what is behind it: only whose authority, and two ways in. */
export function LockScreen({ status }: { readonly status: SessionStatus }) {
  const [recovering, setRecovering] = useState(false)
  const [newKey, setNewKey] = useState<string | null>(null)
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
  const opened = (recoveryKey: string) => {
    setRefusal(null)
    setNewKey(recoveryKey)
  }
  const words = sessionStrings.lock
  const place = status.practice ? words.practice : (status.authority ?? '')
  if (newKey !== null) {
    return (
      <GatePage title={words.newKeyTitle} progress={place} refusal={null}>
        <RecoveryKeyStep recoveryKey={newKey} onDone={refreshSession} />
      </GatePage>
    )
  }
  return (
    <GatePage title={recovering ? words.recoveryTitle : words.title} progress={place} refusal={refusal}>
      {reason?.say && (
        <p className={styles.note}>
          {reason.say} {reason.reference && shellStrings.failure.reference(reason.reference)}
        </p>
      )}
      {recovering ? (
        <RecoverForm keychain={status.keychain} secondsLeft={left} onRefused={refused} onTurn={turn} onOpen={opened} />
      ) : (
        <UnlockForm secondsLeft={left} onRefused={refused} onTurn={turn} />
      )}
    </GatePage>
  )
}
