import type { GivenCopy } from '../../../electron/contract/copies.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { dayAndTime } from '../../app/dayAndTime.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import styles from './Copies.module.css'

const words = copyStrings
const kinds: Readonly<Record<string, string>> = words.kinds
const ways: Readonly<Record<string, string>> = words.waysOfGiving

/** Every copy that left the file, newest first: what and for whom, never its words. */
export function GivenCopies({ given }: { readonly given: readonly GivenCopy[] }) {
  return (
    <Panel title={words.given.title}>
      {given.length === 0 ? (
        <EmptyState words={words.given.none} />
      ) : (
        <ScrollBox label={words.given.title}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.given.when}</th>
                <th scope="col">{words.given.what}</th>
                <th scope="col">{words.given.who}</th>
                <th scope="col">{words.given.how}</th>
                <th scope="col">{words.given.by}</th>
              </tr>
            </thead>
            <tbody>
              {given.map(copy => (
                <tr key={copy.id}>
                  <td>{dayAndTime(copy.madeAt)}</td>
                  <td>{kinds[copy.copyKind] ?? copy.copyKind}</td>
                  <td>{copy.recipientWords}</td>
                  <td>{copy.held ? words.given.held : (ways[copy.howGiven] ?? copy.howGiven)}</td>
                  <td>{copy.madeByName}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </Panel>
  )
}
