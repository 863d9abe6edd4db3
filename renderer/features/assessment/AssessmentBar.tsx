import { Button } from '@mantine/core'
import type { Ref } from 'react'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { familyAddress } from '../../app/places.ts'
import { useNavigation } from '../../state/navigation.ts'
import styles from './Assessment.module.css'
import type { Decision } from './DecideDialog.tsx'
import type { Opened } from './useAssessment.ts'

type AssessmentBarProps = {
  readonly bar: Ref<HTMLDivElement>
  readonly familyId: string
  readonly opened: Opened
  readonly sideBySide: boolean
  readonly onSideBySide: () => void
  readonly onNextGap: () => void
  readonly onCheck: () => Promise<void>
  readonly onDecide: (decision: Decision) => void
}

/** What can be done with the whole assessment, above its sections. */
export function AssessmentBar(props: AssessmentBarProps) {
  const { bar, familyId, opened, sideBySide, onSideBySide, onNextGap, onCheck, onDecide } = props
  return (
    <div ref={bar} className={styles.bar} data-part>
      <span className={styles.barTitle}>
        {`${words.version(opened.assessment.version)} · ${words.state[opened.assessment.state]}`}
      </span>
      {opened.may.write && (
        <Button variant="default" onClick={onNextGap}>
          {`${words.nextGap} (${words.nextGapKey})`}
        </Button>
      )}
      {opened.previous && (
        <Button variant="default" aria-pressed={sideBySide} onClick={onSideBySide}>
          {words.sideBySide}
        </Button>
      )}
      <Button variant="default" onClick={() => useNavigation.getState().open(familyAddress(familyId, 'assessment'))}>
        {words.versions}
      </Button>
      <span className={styles.push} />
      {opened.may.submit && <Button onClick={onCheck}>{words.check}</Button>}
      {opened.may.takeBack && (
        <Button variant="default" onClick={() => onDecide('takeBack')}>
          {words.takeBack}
        </Button>
      )}
      {opened.may.decide && (
        <>
          <Button variant="default" onClick={() => onDecide('giveBack')}>
            {words.giveBack}
          </Button>
          <Button onClick={() => onDecide('authorise')}>{words.authorise}</Button>
        </>
      )}
    </div>
  )
}
