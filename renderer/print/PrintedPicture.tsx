import type { Picture } from '../../domain/pictures/drawing.ts'
import { copyPaper } from '../../resources/strings/en-GB/copies.ts'
import { DrawnShapes } from '../ui/pictures/DrawnShapes.tsx'
import styles from './PrintedPicture.module.css'
import { sheetsOf } from './sheetsOf.ts'

/** A small family has the sheet to itself: its letters may be larger than on a screen, as far as they are still calm. */
const largest = 1.5

/** A picture on paper, black on white; one that is too large to be read on one sheet goes over several. */
export function PrintedPicture({ picture }: { readonly picture: Picture }) {
  const sheets = sheetsOf(picture)
  return (
    <figure className={styles.picture}>
      {sheets.map(({ x, y, width, height }, at) => (
        <div key={`${x} ${y}`} className={styles.sheet}>
          {sheets.length > 1 && <p className={styles.part}>{copyPaper.taken.sheet(at + 1, sheets.length)}</p>}
          <svg
            data-picture=""
            viewBox={`${x} ${y} ${width} ${height}`}
            width={width * largest}
            height={height * largest}
            role="img"
            aria-label={copyPaper.taken.alt(picture.title)}
          >
            <DrawnShapes drawn={picture.drawn} />
          </svg>
        </div>
      ))}
      <Legend legend={picture.legend} />
    </figure>
  )
}

const sign = { width: 56, height: 24 }

export function Legend({ legend }: Pick<Picture, 'legend'>) {
  if (legend.length === 0) return null
  return (
    <ul className={styles.legend} data-legend="">
      {legend.map(one => (
        <li key={one.words}>
          <svg {...sign} viewBox={`0 0 ${sign.width} ${sign.height}`} aria-hidden="true">
            <DrawnShapes drawn={one.drawn} />
          </svg>
          <span>{one.words}</span>
        </li>
      ))}
    </ul>
  )
}
