import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import type { FormDefinition, Section } from '../../../domain/forms/definition.ts'
import type { SectionState } from '../../../domain/forms/sectionStates.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { sectionStateLabels } from '../../../resources/strings/en-GB/forms.ts'
import styles from './Assessment.module.css'

type SectionListProps = {
  readonly form: FormDefinition
  readonly states: readonly SectionState[]
  readonly chosen: string
  readonly onChoose: (section: string) => void
}

type State = SectionState['state']

/** One word for a section that is about several people: done when all are, untouched when none is. */
export function together(states: readonly SectionState[]): State {
  const kinds = new Set(states.map(one => one.state))
  if (kinds.has('needsALook')) return 'needsALook'
  if (kinds.size > 1) return 'inProgress'
  return states[0]?.state ?? 'notStarted'
}

/** The sections as a list of tasks with their state in words; a gold line fills as they are completed. */
export function SectionList(props: SectionListProps) {
  const { form, states, chosen } = props
  const narrow = useMediaQuery('(max-width: 860px)')
  const [open, setOpen] = useState(false)
  const bySection = Map.groupBy(states, state => state.section)
  const shown = form.sections.filter(section => bySection.has(section.code))
  const place = shown.findIndex(section => section.code === chosen)
  if (!narrow) return <List {...props} shown={shown} bySection={bySection} />
  return (
    <details className={styles.sectionsAway} open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={styles.sectionsTitle}>
        {words.sectionsAt(shown[place]?.plainTitle ?? '', place + 1, shown.length)}
      </summary>
      <List
        {...props}
        shown={shown}
        bySection={bySection}
        onChoose={section => {
          setOpen(false)
          props.onChoose(section)
        }}
      />
    </details>
  )
}

type ListProps = SectionListProps & {
  readonly shown: readonly Section[]
  readonly bySection: ReadonlyMap<string, readonly SectionState[]>
}

function List({ shown, bySection, chosen, onChoose }: ListProps) {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    if (chosen !== '') list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const complete = shown.filter(section => together(bySection.get(section.code) ?? []) === 'complete').length
  const share = shown.length === 0 ? 0 : Math.round((complete / shown.length) * 100)
  return (
    <nav ref={list} aria-label={words.sections} className={styles.sections}>
      <div className={styles.thread}>
        <span className={styles.threadDone} style={{ height: `${share}%` }} aria-hidden="true" />
        <p className={styles.quietNote}>{words.progress(complete, shown.length)}</p>
        <ol className={styles.list}>
          {shown.map(section => {
            const of = bySection.get(section.code) ?? []
            const state = together(of)
            const missing = of.reduce((sum, one) => sum + one.missing, 0)
            return (
              <li key={section.code}>
                <button
                  type="button"
                  className={styles.item}
                  aria-current={section.code === chosen ? 'true' : undefined}
                  onClick={() => onChoose(section.code)}
                >
                  <span>{section.plainTitle}</span>
                  <span className={styles.state} data-state={state}>
                    {state === 'inProgress' && missing > 0 ? words.missing(missing) : sectionStateLabels[state]}
                  </span>
                </button>
              </li>
            )
          })}
        </ol>
      </div>
    </nav>
  )
}
