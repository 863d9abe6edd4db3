import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { focusField } from '../../ui/focusField.ts'
import type { Problem } from '../../ui/problem.ts'
import { TextField } from '../../ui/TextField.tsx'
import styles from './GatePage.module.css'
import { groupsOf, groupsToCheck, isGroup } from './recoveryGroups.ts'

type RecoveryKeyStepProps = {
  readonly recoveryKey: string
  readonly onDone: () => Promise<void>
  readonly finishLabel?: string
}

const words = sessionStrings.firstRun

/** Shown once. Two groups are typed back from the paper, so that nobody clicks past the only spare key. */
export function RecoveryKeyStep({ recoveryKey, onDone, finishLabel = words.finish }: RecoveryKeyStepProps) {
  const groups = groupsOf(recoveryKey)
  const [asked] = useState(() => groupsToCheck(groups.length, crypto.getRandomValues(new Uint8Array(2))))
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const [printed, setPrinted] = useState(false)
  const [tried, setTried] = useState(false)
  const wrong = (at: 0 | 1) => !isGroup(recoveryKey, asked[at], typed[at])
  const problem = (at: 0 | 1): Problem | null => (tried && wrong(at) ? { kind: 'error', say: words.groupWrong } : null)
  async function finish() {
    setTried(true)
    if (!printed) return void focusField('printed')
    if (wrong(0)) return void focusField('group-0')
    if (wrong(1)) return void focusField('group-1')
    await onDone()
  }
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        void finish()
      }}
    >
      <div className={styles.onPaper}>
        <h2>{words.sheetTitle}</h2>
        <p>{words.sheetWords}</p>
      </div>
      <p className="noPrint">{words.recoveryWhy}</p>
      <ol className={styles.key} data-testid="recoveryKey" aria-label={words.recoveryTitle}>
        {groups.map(group => (
          <li key={group}>{group}</li>
        ))}
      </ol>
      <div className={`${styles.buttons} noPrint`}>
        <Button variant="default" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <div className={`${styles.form} noPrint`}>
        <Checkbox
          id="printed"
          label={words.printed}
          checked={printed}
          error={tried && !printed ? words.printedFirst : null}
          onChange={event => setPrinted(event.currentTarget.checked)}
        />
        <p>{words.check}</p>
        <div className={styles.two}>
          {([0, 1] as const).map(at => (
            <TextField
              key={at}
              id={`group-${at}`}
              label={words.group(asked[at] + 1)}
              value={typed[at]}
              width="medium"
              maxLength={20}
              problem={problem(at)}
              onChange={text => setTyped(at === 0 ? [text, typed[1]] : [typed[0], text])}
            />
          ))}
        </div>
        <div className={styles.buttons}>
          <Button type="submit">{finishLabel}</Button>
        </div>
      </div>
    </form>
  )
}
