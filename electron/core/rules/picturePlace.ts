import { pictureSentences } from '../../../resources/strings/en-GB/pictures.ts'
import { type EntryRule, error, inFamily, textOf } from './rule.ts'

const FARTHEST = 100_000

/** Where somebody moved a shape to. What is drawn comes from the facts; only the place is kept here. */
export const picturePlaceRule: EntryRule = {
  bucketOf: inFamily,
  peopleIn: after => (textOf(after.picture) === 'genogram' ? [textOf(after.shape)] : []),
  fixed: ['familyId', 'picture', 'shape'],
  check: ({ after, changes, familyId }) => {
    const { x = null, y = null } = after
    const unnamed = textOf(after.picture) === '' || textOf(after.shape) === ''
    const problems = [
      ...(unnamed ? [error('shape', pictureSentences.shapeMissing)] : []),
      ...(isPlace(x) && isPlace(y) ? [] : [error('x', pictureSentences.tooFar)])
    ]
    return { fields: { ...changes, familyId }, problems }
  }
}

const isPlace = (value: unknown): boolean =>
  value === null || (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= FARTHEST)
