import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import styles from './Assessment.module.css'

/** Safe enquiry (domain.md 4.14): the section stays shut until the worker says that they are alone with the person. */
export function AloneFirst({ children }: { readonly children: ReactNode }) {
  const [alone, setAlone] = useState<boolean | null>(null)
  if (alone === true) return children
  return (
    <div className={styles.stack}>
      <h3>{words.aloneTitle}</h3>
      <p>{alone === false ? words.aloneLater : words.aloneWords}</p>
      <div className={styles.together}>
        <Button onClick={() => setAlone(true)}>{words.aloneYes}</Button>
        {alone === null && (
          <Button variant="default" onClick={() => setAlone(false)}>
            {words.aloneNo}
          </Button>
        )}
      </div>
    </div>
  )
}
