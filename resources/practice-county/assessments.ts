import type { PracticeAssessment } from './assessment.ts'
import { holroydFirst, holroydNext } from './assessments/holroyd.ts'
import { okaforLane } from './assessments/okaforLane.ts'
import { petrovShaw } from './assessments/petrovShaw.ts'
import { tanner } from './assessments/tanner.ts'
import { whitlock } from './assessments/whitlock.ts'

/** In the order they are written: a version comes after the one it starts from. */
export const practiceAssessments: readonly PracticeAssessment[] = [
  holroydFirst,
  holroydNext,
  petrovShaw,
  okaforLane,
  whitlock,
  tanner
]
