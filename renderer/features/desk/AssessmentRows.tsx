import { Button } from '@mantine/core'
import type { z } from 'zod'
import type { listWaitingAssessments } from '../../../electron/contract/assessment.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { familyAddress } from '../../app/places.ts'
import { goTo } from '../../state/navigation.ts'
import { type Tone, Word } from '../../ui/Word.tsx'
import styles from './Desk.module.css'

type Waiting = z.output<typeof listWaitingAssessments.output>['rows'][number]

const words = shellStrings.desk
const tones: Readonly<Record<Waiting['waitsFor'], Tone>> = { myDecision: 'due', myCorrection: 'due', myDraft: 'quiet' }

/** Each says what it waits for, and its button goes to the very place. */
export function AssessmentRows({ rows }: { readonly rows: readonly Waiting[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map(row => (
        <li key={row.id}>
          <b>{familyStrings.workspace.family(row.familyName)}</b>
          <Word tone={tones[row.waitsFor]}>{words.waitsFor[row.waitsFor]}</Word>
          <span className={styles.detail}>{row.leadAssessorName}</span>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${words.open}: ${familyStrings.workspace.family(row.familyName)}`}
            onClick={() => goTo(familyAddress(row.familyId, 'assessment', row.id))}
          >
            {words.open}
          </Button>
        </li>
      ))}
    </ul>
  )
}
