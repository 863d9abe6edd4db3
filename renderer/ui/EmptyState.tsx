import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

/** Says what will be here and offers the one thing to do first. */
export function EmptyState({ words, children }: { readonly words: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{words}</p>
      {children}
    </div>
  )
}
