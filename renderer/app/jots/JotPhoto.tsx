import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { shownName } from '../../../domain/people/shownName.ts'
import { forgetUpload } from '../../../electron/contract/attachment.ts'
import { fileScreens as words } from '../../../resources/strings/en-GB/fileScreens.ts'
import { call } from '../call.ts'
import { sendFile } from '../files/sendFile.ts'
import type { WaitingFile } from '../files/waitingFile.ts'
import styles from './Jots.module.css'

type JotPhotoProps = {
  /** Which thought it belongs to, where several stand on the page. */
  readonly of?: string
  readonly photo: WaitingFile | null
  readonly onChange: (photo: WaitingFile | null) => void
}

/** A photograph beside a thought: looked over at once, and waiting in the encrypted file until the thought is filed. */
export function JotPhoto({ of, photo, onChange }: JotPhotoProps) {
  const input = useRef<HTMLInputElement>(null)
  const [sending, setSending] = useState('')
  const [refused, setRefused] = useState('')
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    setRefused('')
    setSending(file.name)
    const sent = await sendFile(file, () => undefined)
    setSending('')
    if (sent.kept) onChange(sent.waiting)
    else setRefused(`${words.refused(shownName(file.name))} ${sent.say}`)
  }
  const remove = async (uploadId: string) => {
    onChange(null)
    await call(forgetUpload, { uploadId })
  }
  return (
    <div className={styles.line}>
      {photo === null ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={of === undefined ? words.jotPhoto : `${words.jotPhoto}: ${of}`}
          disabled={sending !== ''}
          onClick={() => input.current?.click()}
        >
          {words.jotPhoto}
        </Button>
      ) : (
        <>
          <span>{words.jotWith(shownName(photo.fileName))}</span>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${words.jotPhotoOff}: ${shownName(photo.fileName)}`}
            onClick={() => void remove(photo.uploadId)}
          >
            {words.jotPhotoOff}
          </Button>
        </>
      )}
      <input
        ref={input}
        hidden
        type="file"
        accept=".jpg,.jpeg,.png"
        onChange={event => {
          void take(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      {sending !== '' && <p role="status">{words.sending(shownName(sending))}</p>}
      {refused !== '' && <p role="alert">{refused}</p>}
    </div>
  )
}
