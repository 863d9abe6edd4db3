import { useEffect, useRef } from 'react'
import type { CopyDocument } from '../../domain/copies/document.ts'
import { fitPaper } from './fitPaper.ts'
import styles from './PaperPage.module.css'
import { PrintedCopy } from './PrintedCopy.tsx'

type PaperPageProps = {
  readonly copy: CopyDocument
  /** Whether all of it stands as it should: a child's page that would be two pages does not. */
  readonly onDrawn: (fits: boolean) => void
}

/** A sheet: the copy, and at the foot of each page for whom it is. The room for the foot repeats with the table's. */
export function PaperPage({ copy, onDrawn }: PaperPageProps) {
  const sheet = useRef<HTMLTableElement>(null)
  useEffect(() => {
    // Letters are measured in their own face.
    void document.fonts.ready.then(() => onDrawn(sheet.current === null || fitPaper(sheet.current, copy)))
  }, [copy, onDrawn])
  return (
    <>
      {copy.cover && <Cover cover={copy.cover} />}
      <table
        ref={sheet}
        className={styles.sheet}
        data-across={copy.landscape === true || undefined}
        role="presentation"
      >
        <tbody>
          <tr>
            <td>
              <PrintedCopy copy={copy} />
            </td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <td className={styles.room} />
          </tr>
        </tfoot>
      </table>
      <footer className={styles.foot}>{copy.footer}</footer>
    </>
  )
}

/** It lies over the foot of its page, which names the recipient: on the cover nobody is named (domain.md E-50). */
function Cover({ cover }: { readonly cover: NonNullable<CopyDocument['cover']> }) {
  return (
    <section className={styles.cover}>
      <p>{cover.title}</p>
      {cover.words.map(words => (
        <p key={words}>{words}</p>
      ))}
    </section>
  )
}
