import { Button } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { endConflict, listConflicts } from '../../../electron/contract/family.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { call } from '../../app/call.ts'
import { dayInWords } from '../../app/entry/valueInWords.ts'
import { useAsked } from '../../app/useAsked.ts'
import { useChanges } from '../../state/changes.ts'
import { say } from '../../state/notices.ts'
import { dayOfBoxes, noDateTyped } from '../../ui/boxesOf.ts'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import { focusField } from '../../ui/focusField.ts'
import { Panel } from '../../ui/Panel.tsx'
import { ProblemLine } from '../../ui/ProblemLine.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './History.module.css'

type Tie = z.output<typeof listConflicts.output>['conflicts'][number]

const words = familyStrings.knownBy
const SHORTEST_REASON = 10
const dayOf = (day: string | null) => (day === null ? '' : dayInWords(day))

/** Which workers know the family and are kept from it; a manager ends that, with the day and why (domain.md 2.6). */
export function KnownBy({ familyId }: { readonly familyId: string }) {
  const ties = useAsked(listConflicts, { familyId }).value?.conflicts ?? []
  const [ending, setEnding] = useState<string | null>(null)
  if (ties.length === 0) return null
  return (
    <Panel title={words.title}>
      <p>{words.why}</p>
      <ul className={styles.ties}>
        {ties.map(tie => (
          <li key={tie.id}>
            {tie.endedOn === null ? (
              <>
                <span>{words.stands(tie.workerName, dayOf(tie.declaredOn))}</span>{' '}
                {ending === null && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={words.endFor(tie.workerName)}
                    onClick={() => setEnding(tie.id)}
                  >
                    {words.end}
                  </Button>
                )}
                {ending === tie.id && <EndTie familyId={familyId} tie={tie} onDone={() => setEnding(null)} />}
              </>
            ) : (
              <>
                {words.ended(tie.workerName, dayOf(tie.declaredOn), dayOf(tie.endedOn), tie.endedByName ?? '')}
                {tie.reason && <small>{tie.reason}</small>}
              </>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

type EndTieProps = { readonly familyId: string; readonly tie: Tie; readonly onDone: () => void }

function EndTie({ familyId, tie, onDone }: EndTieProps) {
  const [typed, setTyped] = useState(noDateTyped)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const refuse = (sentence: string, field: string) => {
    setRefusal(sentence)
    focusField(field)
  }
  async function end() {
    const endedOn = dayOfBoxes(typed)
    if (endedOn === null) return refuse(words.dayMissing, 'endTieOn')
    if (reason.trim().length < SHORTEST_REASON) return refuse(words.reasonShort, 'endTieReason')
    const reply = await call(endConflict, { familyId, conflictId: tie.id, endedOn, reason })
    if (!reply.ok) return setRefusal(reply.error.say)
    if (reply.value.outcome === 'refused') return setRefusal(reply.value.say)
    say(words.done(tie.workerName))
    useChanges.getState().noteChange(Date.now())
    onDone()
  }
  return (
    <form
      className={styles.endTie}
      onSubmit={event => {
        event.preventDefault()
        void end()
      }}
    >
      <DateBoxes id="endTieOn" label={words.on} value={typed} onChange={setTyped} />
      <TextField
        id="endTieReason"
        label={words.reason(tie.workerName)}
        value={reason}
        maxLength={500}
        onChange={setReason}
      />
      <div aria-live="assertive">{refusal && <ProblemLine problem={{ kind: 'error', say: refusal }} />}</div>
      <div className={styles.buttons}>
        <Button type="submit">{words.go}</Button>
        <Button variant="default" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
