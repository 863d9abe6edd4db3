import { Button } from '@mantine/core'
import { useState } from 'react'
import {
  type CopyForm,
  type CopyWishAsked,
  releaseCopy,
  safeToLeave,
  settleCopy,
  waysOfGiving
} from '../../../electron/contract/copies.ts'
import { printOnPaper, saveFile } from '../../../electron/contract/print.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { say } from '../../state/notices.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { OneOf } from '../../ui/OneOf.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { call } from '../call.ts'
import type { ShownCopy } from './sidePanels.tsx'
import styles from './Taking.module.css'

type GiveCopyProps = {
  readonly wish: CopyWishAsked
  readonly shown: ShownCopy
  /** Whether what is shown is what was asked for: a copy is only made as it was seen. */
  readonly ready: boolean
  readonly mayClear: boolean
  readonly forms: readonly CopyForm[]
  readonly onGiven?: () => void
}
type Way = (typeof waysOfGiving)[number]
type Safe = (typeof safeToLeave)[number]

const words = copyStrings

/** How it is given, whether it is safe there, and out: as a file or on paper, and written down when it is. */
export function GiveCopy({ wish, shown, ready, mayClear, forms, onGiven }: GiveCopyProps) {
  const [howGiven, setHowGiven] = useState<Way>('by_hand')
  const [safe, setSafe] = useState<Safe>('not_known')
  const [holdReason, setHoldReason] = useState('')
  const [clearing, setClearing] = useState('')
  const [says, setSays] = useState<readonly string[]>([])
  const [confirming, setConfirming] = useState(false)
  const [busy, setBusy] = useState(false)

  const make = async (form: CopyForm) => {
    setConfirming(false)
    setBusy(true)
    setSays([])
    const asked = { ...wish, form, sha256: shown.sha256, howGiven, safeToLeave: safe, holdReason, clearing }
    const made = await call(releaseCopy, asked)
    if (!made.ok) say(made.error.say, { tone: 'overdue' })
    else if (made.value.outcome === 'refused') setSays(made.value.says)
    else if (await bringOut(made.value, form)) onGiven?.()
    setBusy(false)
  }

  return (
    <Panel title={words.howGiven}>
      <ErrorSummary title={words.stops} lines={says.map(line => ({ fieldId: null, say: line }))} />
      <OneOf
        label={words.howGiven}
        labelHidden
        stacked
        options={waysOfGiving.map(code => ({ code, label: words.waysOfGiving[code] }))}
        value={howGiven}
        onChange={code => setHowGiven(waysOfGiving.find(one => one === code) ?? howGiven)}
      />
      <OneOf
        label={words.safeToLeave}
        hint={words.safeToLeaveHint}
        options={safeToLeave.map(code => ({ code, label: words.safe[code] }))}
        value={safe}
        onChange={code => setSafe(safeToLeave.find(one => one === code) ?? safe)}
      />
      {(safe === 'no' || howGiven === 'not_given_yet') && (
        <LongText
          id="holdReason"
          label={words.hold}
          hint={words.holdHint}
          value={holdReason}
          maxLength={1000}
          onChange={setHoldReason}
        />
      )}
      {shown.excluded && !mayClear && <p>{words.refusals.excluded}</p>}
      {shown.excluded && mayClear && (
        <LongText
          id="clearing"
          label={words.clearing}
          hint={words.refusals.excluded}
          value={clearing}
          maxLength={1000}
          onChange={setClearing}
        />
      )}
      {shown.byHandOnly && howGiven === 'post' && <p role="status">{words.refusals.privateByHand}</p>}
      <div className={styles.buttons}>
        {forms.map((form, at) => (
          <Button
            key={form}
            variant={at === 0 ? 'filled' : 'default'}
            disabled={busy || !ready}
            onClick={() => (form === 'print' ? setConfirming(true) : void make(form))}
          >
            {words.forms[form]}
          </Button>
        ))}
      </div>
      {confirming && (
        <Dialog title={words.confirmPrint.title} onClose={() => setConfirming(false)}>
          <p>{words.confirmPrint.words}</p>
          <div className={styles.buttons}>
            <Button variant="default" onClick={() => setConfirming(false)}>
              {words.confirmPrint.back}
            </Button>
            <Button onClick={() => void make('print')}>{words.confirmPrint.go}</Button>
          </div>
        </Dialog>
      )}
    </Panel>
  )
}

type Released = { readonly ticket: string; readonly fileName: string }

/** Only what was saved or printed is written down as given; leaving the system's dialog leaves nothing behind. */
async function bringOut({ ticket, fileName }: Released, form: CopyForm): Promise<boolean> {
  const reply = form === 'print' ? await call(printOnPaper, { ticket }) : await call(saveFile, { ticket, fileName })
  const outcome = reply.ok ? reply.value.outcome : 'failed'
  const settled = await call(settleCopy, { ticket, outcome: outcome === 'too_long' ? 'cancelled' : outcome })
  const left = outcome === 'saved' || outcome === 'printed'
  if (left && !(settled.ok && settled.value.kept)) {
    say(words.done.notWrittenDown, { tone: 'overdue' })
    return false
  }
  const bad = outcome === 'failed' || outcome === 'too_long'
  say(words.done[outcome], bad ? { tone: 'overdue' } : {})
  return left
}
