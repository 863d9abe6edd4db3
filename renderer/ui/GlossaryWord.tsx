import { useEffect, useId, useRef, useState } from 'react'
import { shortFormStrings } from '../../resources/strings/en-GB/shortForms.ts'
import styles from './GlossaryWord.module.css'

type GlossaryWordProps = {
  readonly form: string
  readonly words: string
  /** It stands beside a label and not in the sentence: a mark says what it is for. */
  readonly beside?: boolean
}

/** A short form with its whole words, for the pointer, the keyboard and the finger; Escape takes them away (WCAG 1.4.13). */
export function GlossaryWord({ form, words, beside }: GlossaryWordProps) {
  const tipId = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [hovered, setHovered] = useState(false)
  const [focused, setFocused] = useState(false)
  const [sent, setSent] = useState(false)
  const open = (hovered || focused) && !sent
  useEffect(() => {
    if (!open) return
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // The dialog round it stays: Escape closes what lies on top.
      event.preventDefault()
      event.stopPropagation()
      setSent(true)
    }
    document.addEventListener('keydown', onEscape, true)
    return () => document.removeEventListener('keydown', onEscape, true)
  }, [open])
  const atTheEnd = open && (button.current?.getBoundingClientRect().left ?? 0) > window.innerWidth / 2
  return (
    <span
      className={styles.word}
      onPointerEnter={() => {
        setHovered(true)
        setSent(false)
      }}
      onPointerLeave={() => setHovered(false)}
    >
      <button
        ref={button}
        type="button"
        className={styles.form}
        data-beside={beside || undefined}
        aria-describedby={tipId}
        aria-label={beside ? shortFormStrings.whatItMeans(form) : undefined}
        onFocus={() => {
          setFocused(true)
          setSent(false)
        }}
        onBlur={() => setFocused(false)}
        onClick={() => setSent(false)}
      >
        {beside ? shortFormStrings.beside(form) : form}
      </button>
      <span id={tipId} role="tooltip" className={styles.tip} data-end={atTheEnd || undefined} hidden={!open}>
        {words}
      </span>
    </span>
  )
}
