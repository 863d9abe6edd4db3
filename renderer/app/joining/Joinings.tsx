import { Button } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { listJoiningsOfFamily } from '../../../electron/contract/merge.ts'
import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import { Panel } from '../../ui/Panel.tsx'
import { dayAndTime } from '../dayAndTime.ts'
import { useAsked } from '../useAsked.ts'
import { FindSecond } from './FindSecond.tsx'
import styles from './Joining.module.css'
import { SeparateDialog } from './SeparateDialog.tsx'

type Row = z.output<typeof listJoiningsOfFamily.output>['rows'][number]

const words = joiningStrings

function sentenceOf(row: Row): string {
  const { aliasName, personName } = row
  if (row.state === 'standing')
    return words.standing(aliasName, personName, row.approvedBy, dayAndTime(row.approvedAt ?? ''))
  if (row.state === 'waiting') return words.waiting(aliasName, personName, row.proposedBy, dayAndTime(row.proposedAt))
  return words.undone(aliasName, personName, row.undoneBy, dayAndTime(row.undoneAt ?? ''))
}

type JoiningsProps = {
  readonly familyId: string
  /** Of one person: what stands or waits, and a way to join. Without it, of the whole family with what was undone. */
  readonly personId?: string
  readonly name?: string
}

/** What was said about who is one person with whom, and the way to undo it; nothing where nothing was said. */
export function Joinings({ familyId, personId, name }: JoiningsProps) {
  const { value } = useAsked(listJoiningsOfFamily, { familyId })
  const [separating, setSeparating] = useState<Row | null>(null)
  if (value === null) return null
  const rows =
    personId === undefined
      ? value.rows
      : value.rows.filter(row => row.state !== 'undone' && [row.personId, row.aliasId].includes(personId))
  const mayJoin = value.mayPropose && personId !== undefined && name !== undefined
  if (rows.length === 0 && !mayJoin) return null
  return (
    <Panel title={words.panel}>
      {rows.length > 0 && (
        <ul className={styles.list} aria-label={words.panel}>
          {rows.map(row => (
            <li key={row.id}>
              <span>
                {sentenceOf(row)}
                {row.reason && <small> {row.reason}</small>}
              </span>
              {row.may.separate && (
                <Button size="compact-sm" variant="default" onClick={() => setSeparating(row)}>
                  {row.state === 'waiting' ? words.takeBack : words.separate}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayJoin && <FindSecond personId={personId} name={name} />}
      {separating && (
        <SeparateDialog id={separating.id} name={separating.personName} onClose={() => setSeparating(null)} />
      )}
    </Panel>
  )
}
