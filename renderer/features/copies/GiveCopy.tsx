import { Button } from '@mantine/core'
import { useState } from 'react'
import { type CopyWishAsked, releaseCopy, safeToLeave, waysOfGiving } from '../../../electron/contract/copies.ts'
import { printOnPaper, savePdf } from '../../../electron/contract/print.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { call } from '../../app/call.ts'
import { say } from '../../state/notices.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { OneOf } from '../../ui/OneOf.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './Copies.module.css'
import type { ShownCopy } from './sidePanels.tsx'

type GiveCopyProps = {
  readonly wish: CopyWishAsked
  readonly shown: ShownCopy
  /** Whether what is shown is what was asked for: a copy is only made as it was seen. */
  readonly ready: boolean
  readonly mayClear: boolean
}
type Way = (typeof waysOfGiving)[number]
type Safe = (typeof safeToLeave)[number]

const words = copyStrings

/** How it is given, whether it is safe there, and out: as a PDF or on paper, written down first. */
export function GiveCopy({ wish, shown, ready, mayClear }: GiveCopyProps) {
  const [howGiven, setHowGiven] = useState<Way>('by_hand')
  const [safe, setSafe] = useState<Safe>('not_known')
  const [holdReason, setHoldReason] = useState('')
  const [clearing, setClearing] = useState('')
  const [says, setSays] = useState<readonly string[]>([])
  const [confirming, setConfirming] = useState(false)
  const [busy, setBusy] = useState(false)

  const make = async (onPaper: boolean) => {
    setConfirming(false)
    setBusy(true)
    setSays([])
    const asked = { ...wish, sha256: shown.sha256, howGiven, safeToLeave: safe, holdReason, clearing }
    const made = await call(releaseCopy, asked)
    if (!made.ok) say(made.error.say, { tone: 'overdue' })
    else if (made.value.outcome === 'refused') setSays(made.value.says)
    else await bringOut(made.value, onPaper)
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
      <div className={styles.buttons}>
        <Button disabled={busy || !ready} onClick={() => void make(false)}>
          {words.savePdf}
        </Button>
        <Button variant="default" disabled={busy || !ready} onClick={() => setConfirming(true)}>
          {words.print}
        </Button>
      </div>
      {confirming && (
        <Dialog title={words.confirmPrint.title} onClose={() => setConfirming(false)}>
          <p>{words.confirmPrint.words}</p>
          <div className={styles.buttons}>
            <Button variant="default" onClick={() => setConfirming(false)}>
              {words.confirmPrint.back}
            </Button>
            <Button onClick={() => void make(true)}>{words.confirmPrint.go}</Button>
          </div>
        </Dialog>
      )}
    </Panel>
  )
}

type Released = { readonly ticket: string; readonly fileName: string }

async function bringOut({ ticket, fileName }: Released, onPaper: boolean): Promise<void> {
  const reply = onPaper ? await call(printOnPaper, { ticket }) : await call(savePdf, { ticket, fileName })
  if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
  const { outcome } = reply.value
  say(words.done[outcome], outcome === 'failed' ? { tone: 'overdue' } : {})
}
