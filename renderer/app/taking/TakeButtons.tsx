import { Button } from '@mantine/core'
import type { CopyForm } from '../../../electron/contract/copies.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { pictureStrings } from '../../../resources/strings/en-GB/pictures.ts'
import styles from './Taking.module.css'

const forms = ['print', 'pdf'] as const

/** Below what is no picture: on paper, or as a file, for somebody. */
export function TakeButtons({ onTake }: { readonly onTake: (form: CopyForm) => void }) {
  return (
    <fieldset className={styles.take}>
      <legend>{pictureStrings.take.label}</legend>
      {forms.map(form => (
        <Button key={form} variant="default" size="compact-sm" onClick={() => onTake(form)}>
          {copyStrings.forms[form]}
        </Button>
      ))}
    </fieldset>
  )
}
