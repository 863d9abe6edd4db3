import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import styles from './Tabs.module.css'

export type Tab = { readonly key: string; readonly label: string; readonly note?: string | undefined }

type TabsProps = {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
  readonly children: ReactNode
  readonly large?: boolean
  /** The note is read out, and shown as a ring beside the name: for many tabs, with words for the ring near by. */
  readonly marked?: boolean
}

function stepOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** Tabs with their panel: arrows move, and the panel is the one that the chosen tab names. */
export function Tabs({ label, tabs, chosen, onChoose, children, large, marked }: TabsProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const moveTo = (event: KeyboardEvent, at: number) => {
    const next = event.altKey || event.ctrlKey ? null : stepOf(event.key, at, tabs.length)
    const tab = next === null ? undefined : tabs[next]
    if (!tab) return
    event.preventDefault()
    onChoose(tab.key)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next ?? 0]?.focus()
  }
  return (
    <>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className={styles.list}
        data-large={large || undefined}
        data-many={marked || undefined}
      >
        {tabs.map((tab, at) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={tab.key === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === chosen ? 0 : -1}
            className={styles.tab}
            onClick={() => onChoose(tab.key)}
            onKeyDown={event => moveTo(event, at)}
          >
            {tab.label}
            {tab.note && marked && <span className={styles.mark} aria-hidden="true" />}
            {tab.note && <span className={marked ? 'visuallyHidden' : styles.note}> {tab.note}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} className={styles.panel}>
        {children}
      </div>
    </>
  )
}
