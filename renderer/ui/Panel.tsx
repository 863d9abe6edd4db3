import { type ReactNode, useId } from 'react'
import styles from './Panel.module.css'

type PanelProps = {
  readonly title: string
  readonly children: ReactNode
  /** Buttons at the right of the heading. */
  readonly actions?: ReactNode
  readonly plain?: boolean
  /** For what is named by the heading of its panel. */
  readonly titleId?: string
}

/** A sheet of paper on the desk: a heading and what belongs under it. */
export function Panel({ title, children, actions, plain, titleId: givenId }: PanelProps) {
  const ownId = useId()
  const titleId = givenId ?? ownId
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
