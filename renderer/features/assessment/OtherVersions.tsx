import { Button } from '@mantine/core'
import type { Field } from '../../../domain/forms/definition.ts'
import { Given } from '../../../domain/nonAnswer.ts'
import type { AnswerShown } from '../../../electron/contract/assessment.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { dayAndTime } from '../../app/dayAndTime.ts'
import styles from './Assessment.module.css'
import type { Names } from './people.ts'
import { sayGiven } from './sayGiven.ts'
import type { AnswerChange } from './useAssessment.ts'

type OtherVersionsProps = {
  readonly answer: AnswerShown
  readonly field: Field
  readonly names: Names
  readonly readOnly: boolean
  readonly onChange: (change: AnswerChange) => void
}

/** Two papers: what is shown above, and what somebody else wrote without having seen it. Nothing is lost either way. */
export function OtherVersions({ answer, field, names, readOnly, onChange }: OtherVersionsProps) {
  const others = answer.others.filter(other => other.field === 'given')
  if (others.length === 0) return null
  return (
    <section className={styles.conflict} aria-label={words.otherVersion}>
      <strong>{words.otherVersion}</strong>
      {others.map(other => {
        const given = Given.safeParse(other.value)
        const value = given.success ? given.data : null
        return (
          <div key={`${other.workerId}${other.writtenAt}`} className={styles.otherPaper}>
            <p
              className={styles.quietNote}
            >{`${names.nameOf(other.workerId)}: ${words.otherWritten(dayAndTime(other.writtenAt))}`}</p>
            <p className={styles.written}>{sayGiven(value, field, names.nameOf)}</p>
            {!readOnly && (
              <div className={styles.together}>
                <Button size="compact-sm" onClick={() => onChange({ given: answer.given })}>
                  {words.keepThis}
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => onChange({ given: value })}>
                  {words.keepOther}
                </Button>
              </div>
            )}
          </div>
        )
      })}
      {!readOnly && <p className={styles.quietNote}>{words.orWriteNew}</p>}
    </section>
  )
}
