import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { placeAfter } from './placeAfter.ts'
import styles from './Table.module.css'
import { type TableColumn, TableRow } from './TableRow.tsx'

type TableProps<Row> = {
  readonly label: string
  /** The first column is the name that opens the row. */
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly onOpen: (row: Row) => void
  readonly sortedBy?: string
  readonly onSort?: (sort: string) => void
  /** How many there are in all, where only the first were fetched. */
  readonly total?: number
  readonly onNearEnd?: () => void
  /** "8 families": a number never stands without its noun. */
  readonly counted: (count: number) => string
}

const ROW_HEIGHT = 34
const AHEAD = 12
/** Rows drawn above and below those in sight: enough for one turn of the wheel. */
const BEYOND = 6

/** A long table: only the rows in sight are drawn, the head stays, arrows choose a row and Enter opens it. */
export function Table<Row>(props: TableProps<Row>) {
  const { columns, rows } = props
  const box = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState(0)
  const total = props.total ?? rows.length
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: BEYOND
  })
  const drawn = virtual.getVirtualItems()
  // Always the same function, so that a row in sight is not drawn anew with each row that comes into sight.
  const opening = useRef(props.onOpen)
  opening.current = props.onOpen
  const open = useCallback((row: Row) => opening.current(row), [])
  const first = drawn[0]
  const last = drawn.at(-1)
  if (rows.length < total && (last?.index ?? 0) >= rows.length - AHEAD) queueMicrotask(() => props.onNearEnd?.())
  const move = (event: KeyboardEvent) => {
    const next = event.altKey || event.ctrlKey ? null : placeAfter(event.key, chosen, rows.length)
    if (next === null) return
    event.preventDefault()
    setChosen(next)
    virtual.scrollToIndex(next)
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-at="${next}"]`)?.focus())
  }
  return (
    <>
      <div ref={box} className={styles.box}>
        <table className={styles.table} aria-label={props.label} aria-rowcount={total + 1}>
          <colgroup>
            {columns.map(column => (
              <col key={column.key} style={{ width: `${column.width}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map(column => (
                <Heading key={column.key} column={column} sortedBy={props.sortedBy} onSort={props.onSort} />
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={move}>
            {first && first.start > 0 && (
              <tr>
                <td colSpan={columns.length} className={styles.spacer} style={{ height: first.start }} />
              </tr>
            )}
            {drawn.map(place => {
              const row = rows[place.index]
              if (row === undefined) return null
              return (
                <TableRow
                  key={props.rowKey(row)}
                  {...{ row, columns, open }}
                  at={place.index}
                  chosen={place.index === chosen}
                  onChoose={setChosen}
                />
              )
            })}
            {last && (
              <tr>
                <td
                  colSpan={columns.length}
                  className={styles.spacer}
                  style={{ height: virtual.getTotalSize() - last.end }}
                />
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <p className={styles.foot}>{props.counted(total)}</p>
    </>
  )
}

type HeadingProps<Row> = {
  readonly column: TableColumn<Row>
  readonly sortedBy: string | undefined
  readonly onSort: ((sort: string) => void) | undefined
}

function Heading<Row>({ column, sortedBy, onSort }: HeadingProps<Row>) {
  const { sort } = column
  const sorted = sort !== undefined && sort === sortedBy
  return (
    <th scope="col" className={column.number ? styles.number : undefined} aria-sort={sorted ? 'ascending' : undefined}>
      {sort && onSort ? (
        <button type="button" className={styles.sort} onClick={() => onSort(sort)}>
          {column.title}
          <span aria-hidden="true">{sorted ? ' ▾' : ''}</span>
        </button>
      ) : (
        column.title
      )}
    </th>
  )
}
