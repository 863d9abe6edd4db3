import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import {
  type Settings as Chosen,
  changeSettings,
  idleMinuteChoices,
  readSettings
} from '../../../electron/contract/session.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { call } from '../../app/call.ts'
import { refreshSession } from '../../app/refreshSession.ts'
import { useAsked } from '../../app/useAsked.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import styles from './GatePage.module.css'

const words = sessionStrings.settings
const choices = idleMinuteChoices.map(minutes => ({ code: String(minutes), label: words.minutes(minutes) }))

/** What a person may choose about this file: each choice holds at once and is kept in the file. */
export function Settings({ onClose }: { readonly onClose: () => void }) {
  const asked = useAsked(readSettings, {})
  /** Shown as chosen while it is on its way to the file. */
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [said, setSaid] = useState('')
  async function change(next: Chosen) {
    setChosen(next)
    const reply = await call(changeSettings, next)
    setSaid(reply.ok ? words.done : reply.error.say)
    if (!reply.ok) return setChosen(null)
    await refreshSession()
  }
  const settings = chosen ?? asked.value?.settings
  return (
    <Dialog title={words.title} onClose={onClose}>
      {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
      {settings && (
        <div className={styles.form}>
          <CodeSelect
            id="idleMinutes"
            label={words.idle}
            hint={words.idleHint}
            options={choices}
            value={String(settings.idleMinutes)}
            noBlank
            onChange={code => {
              const idleMinutes = idleMinuteChoices.find(minutes => String(minutes) === code)
              if (idleMinutes !== undefined) void change({ ...settings, idleMinutes })
            }}
          />
          <Checkbox
            id="hideFromCapture"
            label={words.capture}
            description={words.captureHint}
            checked={settings.hideFromCapture}
            onChange={event => void change({ ...settings, hideFromCapture: event.currentTarget.checked })}
          />
          <Checkbox
            id="dueNotice"
            label={words.dueNotice}
            description={words.dueNoticeHint}
            checked={settings.dueNotice}
            onChange={event => void change({ ...settings, dueNotice: event.currentTarget.checked })}
          />
          <p role="status">{said}</p>
          {asked.value?.canHideFromCapture === false && <p className={styles.note}>{words.captureCannot}</p>}
        </div>
      )}
    </Dialog>
  )
}
