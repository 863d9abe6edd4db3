import { Button } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { type EventFilter, filterEvents, lacksPositive } from '../../../domain/chronology/eventLine.ts'
import { listChronology } from '../../../electron/contract/chronology.ts'
import { chronologyStrings } from '../../../resources/strings/en-GB/chronology.ts'
import { EntryForm } from '../../app/entry/EntryForm.tsx'
import { wasBeingWritten } from '../../app/entry/formId.ts'
import type { FamilyPageProps } from '../../app/familyPages.ts'
import { familyAddress } from '../../app/places.ts'
import { nameOf } from '../../app/register/familyView.ts'
import { TakeButtons } from '../../app/taking/TakeButtons.tsx'
import { useTaking } from '../../app/taking/useTaking.tsx'
import { useAsked } from '../../app/useAsked.ts'
import { goTo } from '../../state/navigation.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import styles from './Chronology.module.css'
import { EventFilters } from './EventFilters.tsx'
import { EventTable } from './EventTable.tsx'
import { eventFields } from './eventFields.ts'
import { linesOf, type ShownLine } from './linesOf.ts'
import { OpenedEvent } from './OpenedEvent.tsx'
import { peopleOf } from './peopleOf.ts'
import { Timeline } from './Timeline.tsx'

const words = chronologyStrings
const everything: EventFilter = { personId: null, category: null, sourceType: null, weight: 'all' }
const about = {}
const newEvent = { type: 'chronologyEvent', entry: null, about, definitions: eventFields } as const
const shapes = [
  { key: 'list', label: words.list },
  { key: 'picture', label: words.picture }
]

/** What happened to the children of a family, as a list and along the years. */
export function ChronologyTab({ familyId, view, rest, mayChange, asAt }: FamilyPageProps) {
  const asked = useAsked(listChronology, { familyId })
  const [filter, setFilter] = useState(everything)
  const [shape, setShape] = useState('list')
  const [adding, setAdding] = useState(() => wasBeingWritten(newEvent))
  const told = asked.value
  const taken = { day: asAt ?? view.today, aboutId: filter.personId }
  const drawn = useTaking(familyId, 'timeline', taken)
  const table = useTaking(familyId, 'chronology', taken)
  const all = useMemo(() => (told === null ? [] : linesOf(told, asAt ?? view.today)), [told, asAt, view.today])
  const shown = useMemo(() => filterEvents(all, filter), [all, filter])
  const whose = useCallback(
    (line: ShownLine) =>
      line.personIds.length === 0 ? words.family : line.personIds.map(id => nameOf(view, id)).join(', '),
    [view]
  )
  if (asked.failure) return <Failed failure={asked.failure} onAgain={asked.askAgain} />
  if (told === null) return <Loading />
  const mayAdd = mayChange && told.mayAdd
  const people = peopleOf(view)
  const openLine = all.find(line => line.key === decodeURIComponent(rest))
  const open = (key: string) => goTo(familyAddress(familyId, 'chronology', encodeURIComponent(key)))
  if (openLine)
    return (
      <OpenedEvent
        key={openLine.key}
        {...{ familyId, view, mayChange }}
        line={openLine}
        onClose={() => goTo(familyAddress(familyId, 'chronology'))}
      />
    )
  return (
    <>
      <div className={styles.buttons}>
        {mayAdd && !adding && <Button onClick={() => setAdding(true)}>{words.add}</Button>}
        <p>{words.intro}</p>
      </div>
      {told.headline && <p>{words.headline}</p>}
      {mayAdd && adding && (
        <Panel title={words.add}>
          <EntryForm {...newEvent} familyId={familyId} people={people} onDone={() => setAdding(false)} />
        </Panel>
      )}
      {mayAdd && !adding && lacksPositive(all) && (
        <p className={styles.prompt}>
          {words.positive}
          <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
            {words.addPositive}
          </Button>
        </p>
      )}
      <EventFilters
        filter={filter}
        people={people.map(({ id, name }) => ({ code: id, label: name }))}
        onChange={setFilter}
      />
      <p role="status">{words.count(shown.length, all.length)}</p>
      {all.length === 0 && <EmptyState words={words.empty} />}
      {all.length > 0 && shown.length === 0 && (
        <EmptyState words={words.emptyFiltered}>
          <Button variant="default" onClick={() => setFilter(everything)}>
            {words.showAll}
          </Button>
        </EmptyState>
      )}
      {shown.length > 0 && (
        <Tabs label={words.view} tabs={shapes} chosen={shape} onChoose={setShape}>
          {shape === 'list' ? (
            <>
              <EventTable lines={shown} whose={whose} onOpen={line => open(line.key)} />
              <TakeButtons onTake={table.onTake} />
            </>
          ) : (
            <Timeline view={view} lines={shown} personId={filter.personId} onOpen={open} onTake={drawn.onTake} />
          )}
        </Tabs>
      )}
      {table.dialog}
      {drawn.dialog}
    </>
  )
}
