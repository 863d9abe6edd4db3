import type { ReactNode } from 'react'
import styles from './PageFrame.module.css'

type PageFrameProps = {
  readonly title: string
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** Fills the window, so that a long table scrolls inside it. */
  readonly full?: boolean
}

/** A page: its heading, what can be done with it, and what is on it. */
export function PageFrame({ title, children, actions, full }: PageFrameProps) {
  return (
    <div className={styles.page} data-full={full || undefined}>
      <div className={styles.head}>
        <h1>{title}</h1>
        {actions}
      </div>
      {children}
    </div>
  )
}
