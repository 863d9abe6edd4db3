import type { EventFilter } from '../../../domain/chronology/eventLine.ts'
import { chronologyChoices, chronologyStrings } from '../../../resources/strings/en-GB/chronology.ts'
import type { Choice } from '../../ui/CodeSelect.tsx'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import styles from './Chronology.module.css'

type EventFiltersProps = {
  readonly filter: EventFilter
  readonly people: readonly Choice[]
  readonly onChange: (filter: EventFilter) => void
}

const words = chronologyStrings.filters
const ANY = 'any'
const fromCode = (code: string | null) => (code === ANY ? null : code)
const weights = ['all', 'written', 'significant'] as const
const weightOf = (code: string | null) => weights.find(weight => weight === code) ?? 'all'

/** Whose events, of which kind, told by whom, and how much of it. */
export function EventFilters({ filter, people, onChange }: EventFiltersProps) {
  return (
    <search className={styles.bar} aria-label={words.label}>
      <CodeSelect
        id="events-child"
        label={words.child}
        options={[{ code: ANY, label: chronologyStrings.family }, ...people]}
        value={filter.personId ?? ANY}
        onChange={code => onChange({ ...filter, personId: fromCode(code) })}
      />
      <CodeSelect
        id="events-kind"
        label={words.category}
        options={[{ code: ANY, label: words.anyCategory }, ...chronologyChoices.category]}
        value={filter.category ?? ANY}
        onChange={code => onChange({ ...filter, category: fromCode(code) })}
      />
      <CodeSelect
        id="events-source"
        label={words.sourceType}
        options={[{ code: ANY, label: words.anySource }, ...chronologyChoices.sourceType]}
        value={filter.sourceType ?? ANY}
        onChange={code => onChange({ ...filter, sourceType: fromCode(code) })}
      />
      <CodeSelect
        id="events-weight"
        label={words.weight}
        options={weights.map(code => ({ code, label: words.weights[code] }))}
        value={filter.weight}
        onChange={code => onChange({ ...filter, weight: weightOf(code) })}
      />
    </search>
  )
}
