import { Button } from '@mantine/core'
import { useState } from 'react'
import { listWaitingJoinings } from '../../../electron/contract/merge.ts'
import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import { useAsked } from '../useAsked.ts'
import { JoinDialog } from './JoinDialog.tsx'
import styles from './Joining.module.css'

const words = joiningStrings

type Known = { readonly personId: string; readonly name: string }

/** Where "do we know them?" finds two entries already: the way to look whether they are one person. */
export function CompareMatches({ one, other }: { readonly one: Known; readonly other: Known }) {
  const { value } = useAsked(listWaitingJoinings, {})
  const [open, setOpen] = useState(false)
  if (!value?.mayPropose) return null
  return (
    <p className={styles.perhaps}>
      {words.perhapsOne(one.name, other.name)}
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {words.compareTwo}
      </Button>
      {open && <JoinDialog personId={one.personId} aliasId={other.personId} onClose={() => setOpen(false)} />}
    </p>
  )
}
