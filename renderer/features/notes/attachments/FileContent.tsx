import { useEffect, useState } from 'react'
import { joinBytes } from '../../../../domain/attachments/joinBytes.ts'
import { shownName } from '../../../../domain/people/shownName.ts'
import { type AttachmentRow, readAttachment } from '../../../../electron/contract/attachment.ts'
import { fileScreens as words } from '../../../../resources/strings/en-GB/fileScreens.ts'
import { call } from '../../../app/call.ts'
import { Loading } from '../../../ui/Loading.tsx'
import styles from './Files.module.css'
import { Picture } from './Picture.tsx'

type FileContentProps = { readonly familyId: string; readonly row: AttachmentRow }

const mostLetters = 20_000

/** What lies in a file, where it is a picture or plain words; anything else belongs to another program. */
export function FileContent({ familyId, row }: FileContentProps) {
  const shown = row.mediaType === 'image/png' || row.mediaType === 'image/jpeg' || row.mediaType === 'text/plain'
  const [bytes, setBytes] = useState<Uint8Array<ArrayBuffer> | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { id } = row
  useEffect(() => {
    let gone = false
    const read = async () => {
      const parts: Uint8Array[] = []
      for (let place = 0, pieces = 1; place < pieces && !gone; place += 1) {
        const reply = await call(readAttachment, { familyId, id, place })
        if (!reply.ok) return setProblem(reply.error.say)
        if (reply.value.bytes === null) return setProblem(words.elsewhere)
        pieces = reply.value.pieces
        parts.push(reply.value.bytes)
      }
      if (!gone) setBytes(joinBytes(parts))
    }
    if (shown) void read()
    return () => {
      gone = true
    }
  }, [familyId, id, shown])
  if (!shown) return <p className={styles.quiet}>{words.notShown}</p>
  if (problem !== null) return <p role="alert">{problem}</p>
  if (bytes === null) return <Loading />
  if (row.mediaType !== 'text/plain')
    return <Picture bytes={bytes} mediaType={row.mediaType} name={shownName(row.title || row.fileName)} />
  const text = new TextDecoder().decode(bytes)
  return (
    <>
      <p className={styles.text}>{text.slice(0, mostLetters)}</p>
      {text.length > mostLetters && <p className={styles.quiet}>{words.cut}</p>}
    </>
  )
}
