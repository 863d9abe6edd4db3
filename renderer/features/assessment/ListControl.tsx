import { Button } from '@mantine/core'
import type { ComponentType } from 'react'
import type { Column } from '../../../domain/forms/definition.ts'
import type { Given, Json } from '../../../domain/nonAnswer.ts'
import { assessmentScreens } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { newEntryId } from '../../app/newEntryId.ts'
import { say } from '../../state/notices.ts'
import { GroupFrame } from '../../ui/GroupFrame.tsx'
import styles from './Assessment.module.css'
import type { ControlProps } from './controlProps.ts'

type Cells = { readonly [column: string]: Json }
type ListProps = ControlProps & {
  /** The control of one cell; handed in, for cells are controls and lists are too. */
  readonly Cell: ComponentType<ControlProps>
  readonly columns: readonly Column[]
  readonly rows: readonly Cells[]
}

function cellGiven(cell: Json | undefined): Given | null {
  if (cell === undefined || cell === null) return null
  if (typeof cell === 'object' && !Array.isArray(cell) && 'raw' in cell && typeof cell.raw === 'string') {
    return { raw: cell.raw }
  }
  return { value: cell }
}

function cellOf(given: Given | null): Json | undefined {
  if (given === null || 'nonAnswer' in given) return undefined
  return 'value' in given ? given.value : { raw: given.raw }
}

const idOf = (row: Cells, at: number) => (typeof row.id === 'string' ? row.id : String(at))

/** Rows that grow and shrink; a row that was removed comes back with the undo of its message. */
export function ListControl(props: ListProps) {
  const { Cell, columns, rows, readOnly, onLeave } = props
  const write = (next: readonly Cells[]) => props.onGiven(next.length === 0 ? null : { value: [...next] })
  const set = (at: number, column: string, given: Given | null) => {
    const cell = cellOf(given)
    write(
      rows.map((row, place) => {
        if (place !== at) return row
        const { [column]: _, ...rest } = row
        return cell === undefined ? rest : { ...rest, [column]: cell }
      })
    )
  }
  const remove = (at: number) => {
    write(rows.filter((_, place) => place !== at))
    onLeave()
    say(assessmentScreens.rowRemoved, { undo: async () => write(rows) })
  }
  return (
    <GroupFrame {...props}>
      {id => (
        <div className={styles.rows}>
          {rows.map((row, at) => (
            <fieldset key={idOf(row, at)} className={styles.row}>
              <legend className={styles.rowTitle}>{assessmentScreens.row(at + 1)}</legend>
              <div className={styles.cells}>
                {columns
                  .filter(column => column.stage === undefined)
                  .map(column => (
                    <Cell
                      key={column.key}
                      field={column}
                      label={column.label}
                      hint={column.hint}
                      optional={!column.required}
                      id={`${id}-${at}-${column.key}`}
                      given={cellGiven(row[column.key])}
                      names={props.names}
                      readOnly={readOnly}
                      onLeave={onLeave}
                      onGiven={given => set(at, column.key, given)}
                    />
                  ))}
              </div>
              {!readOnly && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${assessmentScreens.removeRow(at + 1)}: ${props.label}`}
                  onClick={() => remove(at)}
                >
                  {assessmentScreens.removeRow(at + 1)}
                </Button>
              )}
            </fieldset>
          ))}
          {!readOnly && (
            <div>
              <Button
                variant="default"
                aria-label={`${assessmentScreens.addRow}: ${props.label}`}
                onClick={() => write([...rows, { id: newEntryId() }])}
              >
                {assessmentScreens.addRow}
              </Button>
            </div>
          )}
        </div>
      )}
    </GroupFrame>
  )
}
