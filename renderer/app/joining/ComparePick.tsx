import { Checkbox } from '@mantine/core'
import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import styles from './Joining.module.css'
import type { Comparing } from './useComparing.ts'

const words = joiningStrings
const PAIR = 2

type ComparePickProps = Comparing & { readonly id: string; readonly name: string }

/** Chooses one of two people to compare; a third cannot be chosen. */
export function ComparePick({ may, chosen, onChange, id, name }: ComparePickProps) {
  if (!may) return null
  const isChosen = chosen.includes(id)
  return (
    <Checkbox
      className={styles.pick}
      size="sm"
      label={words.choose}
      aria-label={words.chosen(name)}
      checked={isChosen}
      disabled={!isChosen && chosen.length >= PAIR}
      onChange={() => onChange(isChosen ? chosen.filter(one => one !== id) : [...chosen, id])}
    />
  )
}
