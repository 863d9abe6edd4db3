import { type ReactNode, useEffect, useRef } from 'react'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { ProblemLine } from '../../ui/ProblemLine.tsx'
import styles from './GatePage.module.css'

type GatePageProps = {
  readonly title: string
  readonly children: ReactNode
  readonly progress?: string
  /** How far along, from 0 to 1: the golden thread along the top of the sheet. */
  readonly share?: number
  readonly refusal: string | null
}

/** One quiet sheet of paper in the middle of the desk: for set-up and for the lock. */
export function GatePage({ title, children, progress, share, refusal }: GatePageProps) {
  const problem = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(title)
  useEffect(() => {
    if (refusal) problem.current?.scrollIntoView({ block: 'nearest' })
  }, [refusal])
  useEffect(() => {
    // A new step is read out from its heading; the first page leaves the focus where it is.
    if (first.current !== title) heading.current?.focus()
    first.current = title
  }, [title])
  return (
    <div className={styles.desk}>
      <main className={styles.sheet}>
        <div className={styles.thread} aria-hidden="true">
          <span style={{ width: `${Math.round((share ?? 1) * 100)}%` }} />
        </div>
        <p className={styles.product}>
          {shellStrings.frame.product}
          {progress && <span className={styles.progress}>{progress}</span>}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div ref={problem} aria-live="assertive" className={refusal ? undefined : 'visuallyHidden'}>
          {refusal && <ProblemLine plain problem={{ kind: 'error', say: refusal }} />}
        </div>
        {children}
      </main>
    </div>
  )
}
