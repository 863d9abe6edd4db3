import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './Header.module.css'

type DisclosureProps = {
  readonly label: ReactNode
  readonly describe?: string
  readonly children: (close: () => void) => ReactNode
}

/** A button of the header that opens a small sheet under it; Escape or a press elsewhere closes it. */
export function Disclosure({ label, describe, children }: DisclosureProps) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('focusin', away)
    document.addEventListener('keydown', onEscape)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('focusin', away)
      document.removeEventListener('keydown', onEscape)
    }
  }, [open])
  return (
    <div ref={box} className={styles.menu}>
      <button
        ref={button}
        type="button"
        className={styles.quietButton}
        aria-expanded={open}
        title={describe}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && <div className={styles.list}>{children(() => setOpen(false))}</div>}
    </div>
  )
}
