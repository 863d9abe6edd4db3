import type { PictureTable } from '../../../domain/pictures/drawing.ts'
import { ScrollBox } from '../ScrollBox.tsx'
import styles from './PictureFrame.module.css'
import { rowKey } from './rowKey.ts'
import { ShowMore } from './ShowMore.tsx'
import { useFirst } from './useFirst.ts'

/** The facts of a picture as rows; the first column names the row. */
export function PictureRows({ table }: { readonly table: PictureTable }) {
  const { first, more } = useFirst(table.rows)
  return (
    <ScrollBox label={table.caption} tall>
      <table className={styles.rows}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map((row, at) => (
            <tr key={rowKey(row[0], at)}>
              {row.map((cell, place) =>
                place === 0 ? (
                  <th key={table.columns[place]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={table.columns[place]}>{cell}</td>
                )
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore more={more} />
    </ScrollBox>
  )
}
