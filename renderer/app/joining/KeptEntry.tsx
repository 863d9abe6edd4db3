import { type ReactNode, useEffect } from 'react'
import { listJoiningsOfFamily } from '../../../electron/contract/merge.ts'
import { useNavigation } from '../../state/navigation.ts'
import { familyAddress } from '../places.ts'
import { useAsked } from '../useAsked.ts'

type KeptEntryProps = { readonly familyId: string; readonly personId: string; readonly otherwise: ReactNode }

/** An address from before two entries were joined leads on to the one that is kept. */
export function KeptEntry({ familyId, personId, otherwise }: KeptEntryProps) {
  const { value } = useAsked(listJoiningsOfFamily, { familyId })
  const kept = value?.rows.find(row => row.state === 'standing' && row.aliasId === personId)?.personId ?? null
  useEffect(() => {
    if (kept !== null) useNavigation.getState().replace(familyAddress(familyId, 'people', kept))
  }, [familyId, kept])
  return value === null || kept !== null ? null : otherwise
}
