import { useEffect } from 'react'
import type { CopyDocument } from '../../domain/copies/document.ts'
import styles from './PaperPage.module.css'
import { PrintedCopy } from './PrintedCopy.tsx'

type PaperPageProps = { readonly copy: CopyDocument; readonly onDrawn: () => void }

/** A sheet: the copy, and at the foot of each page for whom it is. The room for the foot repeats with the table's. */
export function PaperPage({ copy, onDrawn }: PaperPageProps) {
  useEffect(onDrawn, [onDrawn])
  return (
    <>
      <table className={styles.sheet} role="presentation">
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
