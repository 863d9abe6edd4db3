import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Entry } from '../../../electron/contract/entry.ts'
import { revealSafeAddress } from '../../../electron/contract/family.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { call } from '../../app/call.ts'
import { Conflicts } from '../../app/entry/Conflicts.tsx'
import { EntryForm } from '../../app/entry/EntryForm.tsx'
import { addressWords } from '../../app/register/familyView.ts'
import type { PersonChoice } from '../../ui/PersonPicker.tsx'
import { ProblemLine } from '../../ui/ProblemLine.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Word } from '../../ui/Word.tsx'
import { AddressAccess } from './AddressAccess.tsx'
import { keepingFields, safeAddressFields } from './definitions.ts'
import styles from './People.module.css'
import { spanWords } from './spanWords.ts'

type SafeAddressProps = {
  readonly familyId: string
  readonly entry: Entry
  readonly people: readonly PersonChoice[]
  readonly mayChange: boolean
}

const words = personStrings.address
const SECONDS = 30
const SHORTEST_REASON = 10

/** Kept private: shown for thirty seconds, for a reason that is written down first, and never on paper. */
export function SafeAddress({ familyId, entry, people, mayChange }: SafeAddressProps) {
  const [asking, setAsking] = useState<'look' | 'change' | null>(null)
  const [access, setAccess] = useState(false)
  const [changing, setChanging] = useState<Entry | null>(null)
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
    setAsking(null)
    setReason('')
    if (asking === 'change') return setChanging(reply.value.entry)
    setLeft(SECONDS)
    setShown(reply.value.entry)
  }
  if (changing !== null)
    return (
      <div className={`${styles.stack} noPrint`}>
        <p className={styles.small}>{words.keepingWhy}</p>
        <Conflicts
          {...{ familyId }}
          type="safeAddress"
          entry={changing}
          definitions={safeAddressFields}
          nameOf={id => people.find(person => person.id === id)?.name ?? ''}
        />
        <EntryForm
          {...{ familyId, people }}
          type="safeAddress"
          entry={changing}
          about={{}}
          definitions={keepingFields}
          onDone={() => setChanging(null)}
        />
      </div>
    )
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
        <span className={styles.small}>{spanWords(entry)}</span>
        {asking === null && (
          <Button size="compact-sm" variant="default" onClick={() => setAsking('look')}>
            {words.reveal}
          </Button>
        )}
        {asking === null && mayChange && (
          <Button size="compact-sm" variant="default" onClick={() => setAsking('change')}>
            {words.changeKeeping}
          </Button>
        )}
        {asking === null && !access && (
          <Button size="compact-sm" variant="default" onClick={() => setAccess(true)}>
            {personStrings.addressAccess.open}
          </Button>
        )}
      </div>
      {access && <AddressAccess familyId={familyId} safeAddressId={entry.id} onClose={() => setAccess(false)} />}
      {asking !== null && (
        <form
          className={styles.stack}
          onSubmit={event => {
            event.preventDefault()
            void reveal()
          }}
        >
          <TextField
            label={asking === 'look' ? words.revealReason : words.changeKeepingReason}
            value={reason}
            maxLength={500}
            onChange={setReason}
          />
          <div aria-live="assertive">{refusal && <ProblemLine problem={{ kind: 'error', say: refusal }} />}</div>
          <div>
            <Button type="submit">{asking === 'look' ? words.show : words.changeKeepingGo}</Button>
          </div>
        </form>
      )}
    </div>
  )
}
