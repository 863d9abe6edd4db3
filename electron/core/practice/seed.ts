import { localDateOf } from '../../../domain/dates/isoDate.ts'
import { practiceAssessments } from '../../../resources/practice-county/assessments.ts'
import { practiceFamilies } from '../../../resources/practice-county/families.ts'
import { practiceId } from './practiceId.ts'
import type { PracticeWish } from './practiceWish.ts'
import { seedAssessment } from './seedAssessment.ts'
import { seedConfiguration } from './seedConfiguration.ts'
import { seedFamily } from './seedFamily.ts'

export const practiceAuthorityId = practiceId('authority/marlow-vale')
/** Whom a learner is at first: a family support worker with eight families. */
export const firstPracticeWorkerId = practiceId('worker/amina-mensah')

/**
 * Fills a new file with the invented authority, through the one write path: its history, audit and signatures are as
 * real as those of any file. A file that has it already is left as it is.
 */
export async function seedPracticeAuthority(wish: PracticeWish): Promise<void> {
  const { store } = wish
  const today = localDateOf(wish.now().toISOString())
  const known = await store.read(db =>
    db.selectFrom('authority').select('id').where('id', '=', practiceAuthorityId).executeTakeFirst()
  )
  if (!known) await seedConfiguration(wish)
  for (const family of practiceFamilies) await seedFamily(wish, family, today)
  for (const assessment of practiceAssessments) {
    const family = practiceFamilies.find(({ key }) => key === assessment.family)
    if (family) await seedAssessment(wish, family, assessment, today)
  }
}
