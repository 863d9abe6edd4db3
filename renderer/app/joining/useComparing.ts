import { useState } from 'react'
import { listWaitingJoinings } from '../../../electron/contract/merge.ts'
import { useAsked } from '../useAsked.ts'

export type Comparing = {
  /** Only whoever may propose is offered to compare. */
  readonly may: boolean
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Two people of a list, chosen one after the other. */
export function useComparing(): Comparing {
  const { value } = useAsked(listWaitingJoinings, {})
  const [chosen, onChange] = useState<readonly string[]>([])
  return { may: value?.mayPropose ?? false, chosen, onChange }
}
