import { Button } from '@mantine/core'
import { useState } from 'react'
import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { LongText } from '../../ui/LongText.tsx'
import styles from './Joining.module.css'
import { type Separated, SHORTEST_REASON, separate } from './moves.ts'

const words = joiningStrings

type SeparateDialogProps = { readonly id: string; readonly name: string; readonly onClose: () => void }

/** Asks for the reason, separates, and then says what has to be looked through and who saw the two as one. */
export function SeparateDialog({ id, name, onClose }: SeparateDialogProps) {
  const [reason, setReason] = useState('')
  const [done, setDone] = useState<Separated | null>(null)
  const said = reason.trim()
  if (done !== null) return <Aftermath done={done} name={name} onClose={onClose} />
  return (
    <Dialog title={words.separateTitle} onClose={onClose}>
      <form
        className={styles.stack}
        onSubmit={async event => {
          event.preventDefault()
          if (said.length >= SHORTEST_REASON) setDone(await separate(id, said, name))
        }}
      >
        <p>{words.separateExplain}</p>
        <LongText label={words.separateReason} value={reason} maxLength={1000} onChange={setReason} />
        <div className={styles.buttons}>
          <Button type="submit" disabled={said.length < SHORTEST_REASON}>
            {words.separate}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function Aftermath({ done, name, onClose }: Omit<SeparateDialogProps, 'id'> & { readonly done: Separated }) {
  const written = done.written.reduce((sum, { count }) => sum + count, 0)
  const names = new Intl.ListFormat('en-GB').format(done.lookedAt)
  return (
    <Dialog title={words.separated(name)} onClose={onClose}>
      <div className={styles.stack}>
        {written > 0 && <p>{words.writtenMeanwhile(written)}</p>}
        <p>{done.lookedAt.length === 0 ? words.nobodyLooked : words.looked(names)}</p>
      </div>
    </Dialog>
  )
}
