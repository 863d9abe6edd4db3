import { Button } from '@mantine/core'
import { useState } from 'react'
import { changeAddressAccess, type NamedWorker, readAddressAccess } from '../../../electron/contract/family.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { call } from '../../app/call.ts'
import { dayAndTime } from '../../app/dayAndTime.ts'
import { useAsked } from '../../app/useAsked.ts'
import { say } from '../../state/notices.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { focusField } from '../../ui/focusField.ts'
import { Loading } from '../../ui/Loading.tsx'
import { ProblemLine } from '../../ui/ProblemLine.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './People.module.css'

type AddressAccessProps = { readonly familyId: string; readonly safeAddressId: string; readonly onClose: () => void }
type Wish = { readonly change: 'grant' } | { readonly change: 'end'; readonly worker: NamedWorker }

const words = personStrings.addressAccess
const SHORTEST_REASON = 10

const titled = ({ workerName, jobTitle }: NamedWorker) => [workerName, jobTitle].filter(Boolean).join(', ')

/** Who may see one address kept private: named workers, each named and ended for a reason that stays. */
export function AddressAccess({ familyId, safeAddressId, onClose }: AddressAccessProps) {
  const asked = useAsked(readAddressAccess, { familyId, safeAddressId })
  const [wish, setWish] = useState<Wish | null>(null)
  const told = asked.value
  const about = { familyId, safeAddressId }
  return (
    <section className={styles.event} aria-label={words.title}>
      <div className={styles.row}>
        <h3>{words.title}</h3>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
      {!told && !asked.failure && <Loading />}
      {told && (
        <>
          <p className={styles.small}>{told.mayDecide ? words.why : words.notYours}</p>
          <ul className={styles.names}>
            {told.named.map(worker => (
              <li key={worker.workerId} className={styles.row}>
                <span>{titled(worker)}</span>
                {told.mayDecide && wish === null && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={words.endFor(worker.workerName)}
                    onClick={() => setWish({ change: 'end', worker })}
                  >
                    {words.end}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {told.mayDecide && wish === null && told.choices.length > 0 && (
            <div>
              <Button size="compact-sm" variant="default" onClick={() => setWish({ change: 'grant' })}>
                {words.name}
              </Button>
            </div>
          )}
          {told.mayDecide && told.choices.length === 0 && <p className={styles.small}>{words.nobodyElse}</p>}
          {wish !== null && <Decide {...{ about, wish }} choices={told.choices} onDone={() => setWish(null)} />}
          {told.decisions.length > 0 && (
            <details>
              <summary>{words.decisions}</summary>
              <ul className={styles.names}>
                {told.decisions.map(one => (
                  <li key={one.id}>
                    {words.decision[one.change](one.workerName, one.byName, dayAndTime(one.at))}{' '}
                    <span className={styles.small}>{one.reason}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  )
}

type DecideProps = {
  readonly about: { readonly familyId: string; readonly safeAddressId: string }
  readonly wish: Wish
  readonly choices: readonly NamedWorker[]
  readonly onDone: () => void
}

function Decide({ about, wish, choices, onDone }: DecideProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const workerId = wish.change === 'end' ? wish.worker.workerId : chosen
  const refuse = (sentence: string, field: string) => {
    setRefusal(sentence)
    focusField(field)
  }
  async function decide() {
    if (workerId === null) return refuse(words.choose, 'addressAccessWorker')
    if (reason.trim().length < SHORTEST_REASON) return refuse(words.reasonShort, 'addressAccessReason')
    const reply = await call(changeAddressAccess, { ...about, workerId, change: wish.change, reason })
    if (!reply.ok) return setRefusal(reply.error.say)
    if (reply.value.outcome === 'refused') return setRefusal(reply.value.say)
    say(words.done[wish.change])
    onDone()
  }
  return (
    <form
      className={styles.stack}
      onSubmit={event => {
        event.preventDefault()
        void decide()
      }}
    >
      {wish.change === 'grant' && (
        <CodeSelect
          id="addressAccessWorker"
          label={words.worker}
          hint={words.workerHint}
          options={choices.map(worker => ({ code: worker.workerId, label: titled(worker) }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <TextField
        id="addressAccessReason"
        label={wish.change === 'grant' ? words.grantReason : words.endReason(wish.worker.workerName)}
        value={reason}
        maxLength={500}
        onChange={setReason}
      />
      <div aria-live="assertive">{refusal && <ProblemLine problem={{ kind: 'error', say: refusal }} />}</div>
      <div className={styles.row}>
        <Button type="submit">{wish.change === 'grant' ? words.grantGo : words.endGo}</Button>
        <Button variant="default" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
