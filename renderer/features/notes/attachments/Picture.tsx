import { useEffect, useRef, useState } from 'react'
import { fileScreens as words } from '../../../../resources/strings/en-GB/fileScreens.ts'
import styles from './Files.module.css'

type PictureProps = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly name: string
}

/** As large as the page can use; a photograph of 50 million points would fill the memory. */
const longestSide = 1600

/**
 * Drawn from the bytes the checker made, in this sandboxed window. It has no address, so the content policy stays as
 * narrow as it is and nothing of it is left in a cache.
 */
export function Picture({ bytes, mediaType, name }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [drawn, setDrawn] = useState<'no' | 'yes' | 'cannot'>('no')
  useEffect(() => {
    let gone = false
    const draw = async () => {
      try {
        const picture = await createImageBitmap(new Blob([bytes], { type: mediaType }))
        const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
        const board = canvas.current
        if (!gone && board !== null) {
          board.width = Math.max(1, Math.round(picture.width * scale))
          board.height = Math.max(1, Math.round(picture.height * scale))
          board.getContext('2d')?.drawImage(picture, 0, 0, board.width, board.height)
          setDrawn('yes')
        }
        picture.close()
      } catch {
        // Sound in its structure and yet no picture: it is kept, and can be saved.
        if (!gone) setDrawn('cannot')
      }
    }
    void draw()
    return () => {
      gone = true
    }
  }, [bytes, mediaType])
  if (drawn === 'cannot') return <p role="alert">{words.notDrawn}</p>
  return (
    <canvas ref={canvas} className={styles.picture} role="img" aria-label={words.picture(name)} data-drawn={drawn} />
  )
}
