import { useEffect } from 'react'
import type { Picture } from '../../domain/pictures/drawing.ts'
import { DrawnShapes } from '../ui/pictures/DrawnShapes.tsx'
import styles from './PrintedPicture.module.css'
import { Legend } from './PrintedPicture.tsx'

type PicturePageProps = {
  readonly picture: Picture
  /** For whom and of which day; the last stands at the foot. */
  readonly lines: readonly string[]
  readonly onDrawn: () => void
}

/** A picture that will be a file by itself, at its own size. */
export function PicturePage({ picture, lines, onDrawn }: PicturePageProps) {
  useEffect(() => void document.fonts.ready.then(onDrawn), [onDrawn])
  const [foot = ''] = lines.slice(-1)
  return (
    <main className={styles.alone} data-alone="">
      <h1>{picture.title}</h1>
      {lines.slice(0, -1).map(words => (
        <p key={words}>{words}</p>
      ))}
      <svg
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        width={picture.width}
        height={picture.height}
        role="img"
        aria-label={picture.title}
      >
        <DrawnShapes drawn={picture.drawn} />
      </svg>
      <Legend legend={picture.legend} />
      <p className={styles.foot}>{foot}</p>
    </main>
  )
}

/** How much of the page the picture with its words takes, in whole pixels. */
export function sizeOfPage(root: HTMLElement): { readonly width: number; readonly height: number } | null {
  const box = root.querySelector('[data-alone]')?.getBoundingClientRect()
  return box === undefined ? null : { width: Math.floor(box.right), height: Math.floor(box.bottom) }
}
