import { AssessmentList } from './AssessmentList.tsx'
import { AssessmentScreen, FAMILY } from './AssessmentScreen.tsx'

type AssessmentTabProps = {
  readonly familyId: string
  /** What follows the tab in the address: nothing, or `<assessment>/<section>/<about whom>`. */
  readonly address: string
}

export function AssessmentTab({ familyId, address }: AssessmentTabProps) {
  const [assessmentId = '', section = '', aboutId = ''] = address.split('/')
  if (assessmentId === '') return <AssessmentList familyId={familyId} />
  return (
    <AssessmentScreen
      key={assessmentId}
      familyId={familyId}
      assessmentId={assessmentId}
      section={section}
      aboutId={aboutId === '' ? null : aboutId === FAMILY ? '' : aboutId}
    />
  )
}
