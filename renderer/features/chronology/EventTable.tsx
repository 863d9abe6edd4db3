import { useMemo } from 'react'
import { dateInWords } from '../../../domain/dates/dateInWords.ts'
import { eventCategories, eventSourceTypes } from '../../../resources/codes/chronology.ts'
import { labelOf } from '../../../resources/codes/list.ts'
import { chronologyStrings } from '../../../resources/strings/en-GB/chronology.ts'
import { Table } from '../../ui/Table.tsx'
import type { TableColumn } from '../../ui/TableRow.tsx'
import styles from './Chronology.module.css'
import type { ShownLine } from './linesOf.ts'

type EventTableProps = {
  readonly lines: readonly ShownLine[]
  readonly whose: (line: ShownLine) => string
  readonly onOpen: (line: ShownLine) => void
}

const words = chronologyStrings
/** A short list is no higher than its rows. */
const ROW_ROOM = 36
const FRAME_ROOM = 100

/** How sure the day is stands beside it in words: “March 2015” is not the first of March. */
const whenWords = (line: ShownLine) => {
  const quality = words.quality[line.date.quality]
  const until = line.end === null ? '' : ` – ${dateInWords(line.end)}`
  const sure = ['month_only', 'year_only'].includes(line.date.quality) ? ` (${quality})` : ''
  return `${dateInWords(line.date)}${until}${sure}`
}

export const toldBy = (line: Pick<ShownLine, 'source' | 'sourceType' | 'origin'>): string =>
  line.origin === 'system'
    ? words.legend.system
    : [line.source, line.sourceType === '' ? '' : labelOf(eventSourceTypes, line.sourceType)].filter(Boolean).join(', ')

const columnsOf = (whose: EventTableProps['whose']): readonly TableColumn<ShownLine>[] => [
  { key: 'what', title: words.columns.what, width: 26, cell: line => line.what },
  { key: 'when', title: words.columns.when, width: 19, cell: whenWords },
  { key: 'who', title: words.columns.who, width: 13, cell: whose },
  { key: 'kind', title: words.columns.kind, width: 16, cell: line => labelOf(eventCategories, line.category) },
  {
    key: 'meant',
    title: words.columns.meant,
    width: 14,
    cell: line => (line.namedOnly ? `${words.named}: ${line.significance}` : line.significance)
  },
  { key: 'toldBy', title: words.columns.toldBy, width: 12, cell: toldBy }
]

/** The list of events: only the rows in sight are drawn, so that two thousand scroll like twenty. */
export function EventTable({ lines, whose, onOpen }: EventTableProps) {
  const columns = useMemo(() => columnsOf(whose), [whose])
  return (
    <div className={styles.events} style={{ maxHeight: lines.length * ROW_ROOM + FRAME_ROOM }}>
      <Table
        label={words.title}
        columns={columns}
        rows={lines}
        rowKey={line => line.key}
        onOpen={onOpen}
        counted={count => words.count(count, count)}
      />
    </div>
  )
}
