import { useEffect, useRef } from 'react'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { useCover } from '../../state/cover.ts'
import styles from './Cover.module.css'

/** A page that says nothing, over everything, until F9 or Escape. */
export function Cover() {
  const uncover = useCover(state => state.uncover)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.cover} onCancel={uncover} aria-label={shellStrings.frame.coverTitle}>
      <p className={styles.name}>{shellStrings.frame.coverTitle}</p>
      <p>{shellStrings.frame.coverWords}</p>
    </dialog>
  )
}
