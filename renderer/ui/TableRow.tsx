import { memo, type ReactNode } from 'react'
import styles from './Table.module.css'

export type TableColumn<Row> = {
  readonly key: string
  readonly title: string
  /** The share of the width, in per cent. */
  readonly width: number
  readonly cell: (row: Row) => ReactNode
  readonly number?: boolean
  /** What to sort by when the heading is pressed. */
  readonly sort?: string
}

type TableRowProps<Row> = {
  readonly row: Row
  /** The same list as long as the same cells are meant: a row is drawn anew with a new one. */
  readonly columns: readonly TableColumn<Row>[]
  readonly at: number
  readonly chosen: boolean
  readonly onChoose: (at: number) => void
  readonly open: (row: Row) => void
}

function DrawnRow<Row>({ row, columns, at, chosen, onChoose, open }: TableRowProps<Row>) {
  return (
    <tr aria-rowindex={at + 2} className={styles.row} data-chosen={chosen || undefined}>
      {columns.map((column, place) => (
        <td key={column.key} className={column.number ? styles.number : undefined}>
          {place === 0 ? (
            <button
              type="button"
              data-at={at}
              tabIndex={chosen ? 0 : -1}
              className={styles.open}
              onFocus={() => onChoose(at)}
              onClick={() => open(row)}
            >
              {column.cell(row)}
            </button>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  )
}

const KeptRow = memo(DrawnRow) as typeof DrawnRow

/** One row of a long table; while others come into sight it stays as it was drawn. */
export function TableRow<Row>(props: TableRowProps<Row>) {
  return <KeptRow {...props} />
}
