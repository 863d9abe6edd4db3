import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Picture, PictureStop } from '../../../domain/pictures/drawing.ts'
import { pictureStrings } from '../../../resources/strings/en-GB/pictures.ts'
import { Tabs } from '../Tabs.tsx'
import { DrawnShapes } from './DrawnShapes.tsx'
import { PictureBoard, type PictureMoves } from './PictureBoard.tsx'
import { MoreDays, PictureDay, type PictureDays } from './PictureDay.tsx'
import styles from './PictureFrame.module.css'
import { PictureRows } from './PictureRows.tsx'
import { PictureWords } from './PictureWords.tsx'
import { type PictureSize, usePictureSize } from './usePictureSize.ts'

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
  /** What can be done with this kind of picture now and then: behind “More”. */
  readonly tools?: ReactNode
  /** What must be at hand while it is looked at: in the bar itself. */
  readonly atHand?: ReactNode
  /** A sentence about what is drawn. */
  readonly about?: string | undefined
}

const words = pictureStrings
const views = ['picture', 'table', 'words'] as const
type View = (typeof views)[number]
const isView = (key: string): key is View => views.some(view => view === key)

/** What all pictures share: the picture, the same as a table, and the same in words; none is less than another. */
export function PictureFrame({ picture, onOpen, days, moves, onTake, tools, atHand, about }: PictureFrameProps) {
  const [view, setView] = useState<View>('picture')
  const size = usePictureSize(picture)
  return (
    <div className={styles.frame}>
      {days && <PictureDay days={days} />}
      {atHand && <div className={styles.tools}>{atHand}</div>}
      {view === 'picture' && <SizeTools size={size} />}
      {(days || tools) && (
        <details className={styles.more}>
          <summary>{words.more}</summary>
          <div className={styles.tools}>
            {tools}
            {days && <MoreDays days={days} />}
          </div>
          <p className={styles.hint}>{words.hint}</p>
        </details>
      )}
      <Tabs
        label={words.views.label}
        tabs={views.map(key => ({ key, label: words.views[key] }))}
        chosen={view}
        onChoose={key => isView(key) && setView(key)}
      >
        {view === 'picture' && <PictureBoard picture={picture} size={size} onOpen={onOpen} moves={moves} />}
        {view === 'table' && <PictureRows table={picture.table} />}
        {view === 'words' && <PictureWords sentences={picture.words} />}
      </Tabs>
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
      {picture.legend.length > 0 && <Legend legend={picture.legend} />}
      {about && <p className={styles.hint}>{about}</p>}
    </div>
  )
}

function SizeTools({ size }: { readonly size: PictureSize }) {
  const { scale, canGrow, canShrink, isFitted, step, fit } = size
  return (
    <fieldset className={styles.tools}>
      <legend className="visuallyHidden">{words.sizeLabel}</legend>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={words.smaller}
        title={words.smaller}
        disabled={!canShrink}
        onClick={() => step(-1)}
      >
        −
      </Button>
      <span className={styles.size}>{words.size(Math.round(scale * 100))}</span>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={words.larger}
        title={words.larger}
        disabled={!canGrow}
        onClick={() => step(1)}
      >
        +
      </Button>
      <Button size="compact-sm" variant="default" disabled={isFitted} onClick={fit}>
        {words.fit}
      </Button>
    </fieldset>
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
