import { type ReactNode, useEffect, useRef, useState } from 'react'
import { keyStrings } from '../../resources/strings/en-GB/keys.ts'
import styles from './ScrollBox.module.css'

type ScrollBoxProps = {
  /** What is in it, for somebody who hears the page. */
  readonly label: string
  readonly children: ReactNode
  /** It never takes the whole height of the window: what stands in it may have a head that stays. */
  readonly tall?: boolean
}

/** Holds what is wider than the window, so that the page is not pushed sideways; the arrow keys push what is inside. */
export function ScrollBox({ label, children, tall }: ScrollBoxProps) {
  const box = useRef<HTMLElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const shown = box.current
    if (!shown) return
    const measure = () => setScrolls(shown.scrollWidth > shown.clientWidth || shown.scrollHeight > shown.clientHeight)
    const observer = new ResizeObserver(measure)
    for (const one of [shown, ...shown.children]) observer.observe(one)
    return () => observer.disconnect()
  }, [])
  return (
    <section
      ref={box}
      className={styles.box}
      data-tall={tall || undefined}
      aria-label={scrolls ? keyStrings.scrollBox(label) : undefined}
      tabIndex={scrolls ? 0 : undefined}
    >
      {children}
    </section>
  )
}
