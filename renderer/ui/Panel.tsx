import { type ReactNode, useId } from 'react'
import styles from './Panel.module.css'

type PanelProps = {
  readonly title: string
  readonly children: ReactNode
  /** Buttons at the right of the heading. */
  readonly actions?: ReactNode
  readonly plain?: boolean
}

/** A sheet of paper on the desk: a heading and what belongs under it. */
export function Panel({ title, children, actions, plain }: PanelProps) {
  const titleId = useId()
  return (
    <section className={styles.panel} data-plain={plain || undefined} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  )
}
