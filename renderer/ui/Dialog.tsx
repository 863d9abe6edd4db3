import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import styles from './Dialog.module.css'
import { ScreenScope } from './screenScope.ts'

type DialogProps = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly wide?: boolean
  /** What is decided here cannot be left by Escape or by the corner: one of the buttons inside answers. */
  readonly mustAnswer?: boolean
}

/** A page over the page. The browser's own dialog keeps the focus inside and gives it back, and needs no injected style. */
export function Dialog({ title, onClose, children, wide, mustAnswer }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // A dialog that is closed only after it left the page gives the focus to nobody.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={wide || undefined}
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault()
        if (!mustAnswer) onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {!mustAnswer && (
          <button type="button" className={styles.close} onClick={onClose}>
            {shellStrings.dialog.close}
          </button>
        )}
      </div>
      <ScreenScope value={titleId}>{children}</ScreenScope>
    </dialog>
  )
}
