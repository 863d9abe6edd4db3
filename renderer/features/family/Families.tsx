import { Button, Checkbox } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { shownName } from '../../../domain/people/shownName.ts'
import { type FamilyRow, listFamilies } from '../../../electron/contract/family.ts'
import type { Failure } from '../../../electron/contract/method.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { call } from '../../app/call.ts'
import { momentInWords } from '../../app/momentInWords.ts'
import { mayBeginFamily } from '../../app/otherPart.ts'
import { familyAddress } from '../../app/places.ts'
import { levelInTable, stateWords } from '../../app/register/levelWords.ts'
import { useChanges } from '../../state/changes.ts'
import { goTo } from '../../state/navigation.ts'
import { useSession } from '../../state/session.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { OneOf } from '../../ui/OneOf.tsx'
import { PageFrame } from '../../ui/PageFrame.tsx'
import { Table } from '../../ui/Table.tsx'
import type { TableColumn } from '../../ui/TableRow.tsx'
import styles from './Families.module.css'

type Sort = 'name' | 'changed' | 'level'
type Listed = { readonly rows: readonly FamilyRow[]; readonly total: number }

const words = familyStrings.list
const PAGE = 200
const isSort = (text: string): text is Sort => ['name', 'changed', 'level'].includes(text)

const columns: readonly TableColumn<FamilyRow>[] = [
  { key: 'name', title: words.name, width: 22, sort: 'name', cell: row => shownName(row.familyName) },
  { key: 'level', title: words.level, width: 18, sort: 'level', cell: row => levelInTable(row.levelOfNeed) },
  {
    key: 'lead',
    title: words.lead,
    width: 17,
    cell: row => (row.leadIsMe ? words.me : (row.leadName ?? words.noLead))
  },
  { key: 'children', title: words.children, width: 9, number: true, cell: row => row.childCount },
  { key: 'state', title: words.state, width: 20, cell: row => stateWords(row.episodeState) },
  {
    key: 'changed',
    title: words.changed,
    width: 14,
    sort: 'changed',
    cell: row => momentInWords(row.lastChangedAt, Date.now())
  }
]

/** Every family that this worker may see: sorted, scrolled, and opened from the keyboard. */
export function Families() {
  const [mine, setMine] = useState(true)
  const [closed, setClosed] = useState(false)
  const [sort, setSort] = useState<Sort>('name')
  const list = useFamilyPages(mine, closed, sort)
  const mayBegin = useSession(state => mayBeginFamily(state.status?.worker?.roles ?? []))
  return (
    <PageFrame
      full
      title={words.title}
      actions={mayBegin && <Button onClick={() => goTo('families/new')}>{words.newFamily}</Button>}
    >
      <div className={styles.filters}>
        <OneOf
          label={words.allocation}
          labelHidden
          options={[
            { code: 'mine', label: words.mine },
            { code: 'all', label: words.all }
          ]}
          value={mine ? 'mine' : 'all'}
          onChange={which => setMine(which === 'mine')}
        />
        <Checkbox label={words.closed} checked={closed} onChange={event => setClosed(event.currentTarget.checked)} />
      </div>
      {list.failure && <Failed failure={list.failure} onAgain={list.askAgain} />}
      {!list.value && !list.failure && <Loading />}
      {list.value?.total === 0 && <EmptyState words={mine ? words.emptyMine : words.empty} />}
      {list.value && list.value.total > 0 && (
        <Table
          label={words.title}
          columns={columns}
          rows={list.value.rows}
          total={list.value.total}
          counted={words.counted}
          rowKey={row => row.id}
          sortedBy={sort}
          onSort={by => isSort(by) && setSort(by)}
          onOpen={row => goTo(familyAddress(row.id))}
          onNearEnd={list.more}
        />
      )}
    </PageFrame>
  )
}

/** Pages of at most 200 rows, fetched as the table is scrolled; a change asks again for as many as are shown. */
function useFamilyPages(mine: boolean, closed: boolean, sort: Sort) {
  const changes = useChanges(state => state.count)
  const [value, setValue] = useState<Listed | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const asking = useRef(0)
  const more = useRef(false)
  const ask = useCallback(
    async (wanted: number) => {
      asking.current += 1
      const mark = asking.current
      let rows: readonly FamilyRow[] = []
      let total = 1
      while (rows.length < Math.min(wanted, total)) {
        const reply = await call(listFamilies, { mine, closed, sort, offset: rows.length, limit: PAGE })
        if (mark !== asking.current) return
        if (!reply.ok) return setFailure(reply.error)
        rows = [...rows, ...reply.value.rows]
        total = reply.value.total
        if (reply.value.rows.length === 0) break
      }
      more.current = false
      setFailure(null)
      setValue({ rows, total })
    },
    [mine, closed, sort]
  )
  const shown = useRef(PAGE)
  shown.current = Math.max(PAGE, value?.rows.length ?? 0)
  useEffect(() => {
    if (changes >= 0) void ask(shown.current)
  }, [ask, changes])
  return {
    value,
    failure,
    askAgain: () => void ask(PAGE),
    more: () => {
      if (more.current) return
      more.current = true
      void ask(shown.current + PAGE)
    }
  }
}
