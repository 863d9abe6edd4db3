import { findAnswer, indexAnswers } from '../../domain/forms/answer.ts'
import type { OpenedCopy } from './openCopy.ts'
import type { CopySource } from './source.ts'

const said = '18.voice_may_share'

/** A child's words are theirs (FC-5): without a yes to some of them there is nothing to look at one by one. */
export function mayBePassedOn(childId: string, { answers }: CopySource, { kind, recipientId }: OpenedCopy): boolean {
  if (kind === 'file' || recipientId === childId) return true
  const given = findAnswer(indexAnswers(answers), said, childId)?.given ?? null
  return given !== null && 'value' in given && (given.value === 'all' || given.value === 'some')
}
