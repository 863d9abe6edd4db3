import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Entry } from '../../../electron/contract/entry.ts'
import { revealSafeAddress } from '../../../electron/contract/family.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { call } from '../../app/call.ts'
import { addressWords } from '../../app/register/familyView.ts'
import { ProblemLine } from '../../ui/ProblemLine.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Word } from '../../ui/Word.tsx'
import styles from './People.module.css'

type SafeAddressProps = { readonly familyId: string; readonly entry: Entry }

const words = personStrings.address
const SECONDS = 30
const SHORTEST_REASON = 10

/** Kept private: shown for thirty seconds, for a reason that is written down first, and never on paper. */
export function SafeAddress({ familyId, entry }: SafeAddressProps) {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [shown, setShown] = useState<Entry | null>(null)
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (shown === null) return
    const timer = setInterval(() => setLeft(seconds => seconds - 1), 1000)
    return () => clearInterval(timer)
  }, [shown])
  useEffect(() => {
    if (left <= 0) setShown(null)
  }, [left])
  async function reveal() {
    if (reason.trim().length < SHORTEST_REASON) return setRefusal(words.reasonShort)
    const reply = await call(revealSafeAddress, { familyId, safeAddressId: entry.id, reason })
    if (!reply.ok) return setRefusal(reply.error.say)
    if (reply.value.outcome === 'refused') return setRefusal(reply.value.say)
    setRefusal(null)
    setAsking(false)
    setReason('')
    setLeft(SECONDS)
    setShown(reply.value.entry)
  }
  if (shown !== null)
    return (
      <div className={`${styles.secret} noPrint`}>
        <address>{addressWords(shown)}</address>
        <div className={styles.row}>
          <span>{words.secondsLeft(left)}</span>
          <Button size="compact-sm" variant="default" onClick={() => setLeft(0)}>
            {words.hide}
          </Button>
        </div>
      </div>
    )
  return (
    <div className={`${styles.stack} noPrint`}>
      <div className={styles.row}>
        <Word tone="restricted">{words.secret}</Word>
        {!asking && (
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {words.reveal}
          </Button>
        )}
      </div>
      {asking && (
        <form
          className={styles.stack}
          onSubmit={event => {
            event.preventDefault()
            void reveal()
          }}
        >
          <TextField label={words.revealReason} value={reason} maxLength={500} onChange={setReason} />
          <div aria-live="assertive">{refusal && <ProblemLine problem={{ kind: 'error', say: refusal }} />}</div>
          <div>
            <Button type="submit">{words.show}</Button>
          </div>
        </form>
      )}
    </div>
  )
}
