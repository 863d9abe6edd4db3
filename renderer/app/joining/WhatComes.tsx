import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import styles from './Joining.module.css'
import type { Preview } from './moves.ts'

const words = joiningStrings

/** How much hangs on each entry and is read together. An address kept private is no part of it. */
export function WhatComes({ preview: { person, alias, moves } }: { readonly preview: Preview }) {
  const filled = moves.filter(({ ofPerson, ofAlias }) => ofPerson + ofAlias > 0)
  return (
    <>
      <h3>{words.comes}</h3>
      <ScrollBox label={words.comes}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col">{person.name}</th>
              <th scope="col">{alias.name}</th>
            </tr>
          </thead>
          <tbody>
            {filled.map(({ kind, ofPerson, ofAlias }) => (
              <tr key={kind}>
                <th scope="row">{words.kinds[kind]}</th>
                <td data-number>{ofPerson}</td>
                <td data-number>{ofAlias}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p>{words.keptApart}</p>
    </>
  )
}
