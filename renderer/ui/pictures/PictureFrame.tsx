import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Picture, PictureStop } from '../../../domain/pictures/drawing.ts'
import { pictureStrings } from '../../../resources/strings/en-GB/pictures.ts'
import { Tabs } from '../Tabs.tsx'
import { DrawnShapes } from './DrawnShapes.tsx'
import { PictureBoard, type PictureMoves } from './PictureBoard.tsx'
import { PictureDay, type PictureDays } from './PictureDay.tsx'
import styles from './PictureFrame.module.css'
import { PictureRows } from './PictureRows.tsx'
import { rowKey } from './rowKey.ts'

export const pictureForms = ['print', 'pdf', 'png', 'svg'] as const
export type PictureForm = (typeof pictureForms)[number]

export type PictureFrameProps = {
  readonly picture: Picture
  readonly onOpen: (stop: PictureStop) => void
  /** Absent where the picture does not depend on a day. */
  readonly days?: PictureDays | undefined
  /** Given while shapes may be moved about. */
  readonly moves?: PictureMoves | undefined
  /** Goes through the door that everything leaves by; absent, and nothing is offered. */
  readonly onTake?: ((form: PictureForm) => void) | undefined
  /** Buttons of this kind of picture, above it. */
  readonly tools?: ReactNode
}

const words = pictureStrings
const views = ['picture', 'table', 'words'] as const
type View = (typeof views)[number]
const isView = (key: string): key is View => views.some(view => view === key)

/** What all pictures share: the picture, the same as a table, and the same in words; none is less than another. */
export function PictureFrame({ picture, onOpen, days, moves, onTake, tools }: PictureFrameProps) {
  const [view, setView] = useState<View>('picture')
  return (
    <div className={styles.frame}>
      {days && <PictureDay days={days} />}
      {tools && <div className={styles.tools}>{tools}</div>}
      <Tabs
        label={words.views.label}
        tabs={views.map(key => ({ key, label: words.views[key] }))}
        chosen={view}
        onChoose={key => isView(key) && setView(key)}
      >
        {view === 'picture' && <PictureBoard picture={picture} onOpen={onOpen} moves={moves} />}
        {view === 'table' && <PictureRows table={picture.table} />}
        {view === 'words' && (
          <div className={styles.words}>
            {picture.words.map((sentence, at) => (
              <p key={rowKey(sentence, at)}>{sentence}</p>
            ))}
          </div>
        )}
      </Tabs>
      {picture.legend.length > 0 && <Legend legend={picture.legend} />}
      {onTake && (
        <fieldset className={styles.take}>
          <legend>{words.take.label}</legend>
          {pictureForms.map(form => (
            <Button key={form} variant="default" size="compact-sm" onClick={() => onTake(form)}>
              {words.take[form]}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  )
}

const LEGEND_SIGN = { width: 56, height: 24 }

function Legend({ legend }: Pick<Picture, 'legend'>) {
  return (
    <section className={styles.legend} aria-label={words.legend}>
      <h2>{words.legend}</h2>
      <ul>
        {legend.map(sign => (
          <li key={sign.words}>
            <svg {...LEGEND_SIGN} viewBox={`0 0 ${LEGEND_SIGN.width} ${LEGEND_SIGN.height}`} aria-hidden="true">
              <DrawnShapes drawn={sign.drawn} />
            </svg>
            {sign.words}
          </li>
        ))}
      </ul>
    </section>
  )
}
