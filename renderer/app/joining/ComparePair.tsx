import { Button } from '@mantine/core'
import { useState } from 'react'
import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import { JoinDialog } from './JoinDialog.tsx'
import type { Comparing } from './useComparing.ts'

const words = joiningStrings

/** The way from two chosen people to both side by side. */
export function ComparePair({ may, chosen, onChange }: Comparing) {
  const [open, setOpen] = useState(false)
  const [personId, aliasId] = chosen
  if (!may || chosen.length === 0) return null
  if (personId === undefined || aliasId === undefined) return <p role="status">{words.chooseHint}</p>
  const close = () => {
    setOpen(false)
    onChange([])
  }
  return (
    <div>
      <Button variant="default" onClick={() => setOpen(true)}>
        {words.compareTwo}
      </Button>
      {open && <JoinDialog personId={personId} aliasId={aliasId} onClose={close} />}
    </div>
  )
}
