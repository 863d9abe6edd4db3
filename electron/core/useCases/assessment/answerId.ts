import { createHash } from 'node:crypto'
import { uuidFromDigest } from '../../../../domain/ids.ts'

/** The id of an answer comes from what it answers, so that two laptops name the same entry (docs/adr/0003). */
export function answerId(assessmentId: string, field: string, aboutId: string): string {
  const digest = createHash('sha256').update(`goldthread-answer-1\n${assessmentId}\n${field}\n${aboutId}`).digest()
  return uuidFromDigest(digest)
}
