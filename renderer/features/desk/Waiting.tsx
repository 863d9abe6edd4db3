import { lazy, Suspense } from 'react'
import { listWaitingAssessments } from '../../../electron/contract/assessment.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { useAsked } from '../../app/useAsked.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { PageFrame } from '../../ui/PageFrame.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { AssessmentRows } from './AssessmentRows.tsx'

const words = shellStrings.waiting

/** Read from the disk when this page is opened. */
const WaitingJoinings = lazy(async () => ({
  default: (await import('../../app/joining/WaitingJoinings.tsx')).WaitingJoinings
}))

/** What colleagues wait for: assessments to decide on, and my own that came back. */
export function Waiting() {
  const asked = useAsked(listWaitingAssessments, {})
  const rows = asked.value?.rows.filter(row => row.waitsFor !== 'myDraft') ?? []
  return (
    <PageFrame title={words.title}>
      <Panel title={shellStrings.desk.assessments}>
        {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
        {!asked.value && !asked.failure && <Loading />}
        {asked.value && rows.length === 0 && <EmptyState words={words.empty} />}
        <AssessmentRows rows={rows} />
      </Panel>
      <Suspense fallback={null}>
        <WaitingJoinings />
      </Suspense>
    </PageFrame>
  )
}
