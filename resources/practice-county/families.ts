import { hillsideCare } from './families/hillsideCare.ts'
import { hillsideHomes } from './families/hillsideHomes.ts'
import { hillsideNew } from './families/hillsideNew.ts'
import { oldTown } from './families/oldTown.ts'
import { riverside } from './families/riverside.ts'
import type { PracticeFamily } from './family.ts'

/** Fifteen invented families in different states; Amina Mensah leads seven and works alongside in one more. */
export const practiceFamilies: readonly PracticeFamily[] = [
  ...hillsideHomes,
  ...hillsideCare,
  ...hillsideNew,
  ...riverside,
  ...oldTown
]
