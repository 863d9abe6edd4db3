import type { SdqBands } from '../../../domain/forms/measures/sdq.ts'

export const sdqVersions = {
  parent_2_4: 'Parent, ages 2 to 4',
  parent_4_17: 'Parent, ages 4 to 17',
  teacher_2_4: 'Teacher, ages 2 to 4',
  teacher_4_17: 'Teacher, ages 4 to 17',
  self_11_17: 'Young person, ages 11 to 17'
}

/**
 * The highest score of each of the first three of four bands, ages 4 to 17; for kindness the lowest score of each.
 * Teacher: published scoring notes. Parent and self: not yet confirmed against the owner's table; an authority checks
 * them before it reports on bands.
 */
export const sdqFourBands: SdqBands = {
  parent: {
    total: [13, 16, 19],
    emotional: [3, 4, 6],
    conduct: [2, 3, 5],
    hyperactivity: [5, 7, 8],
    peer: [2, 3, 4],
    prosocial: [8, 7, 6],
    impact: [0, 1, 2]
  },
  teacher: {
    total: [11, 15, 18],
    emotional: [3, 4, 5],
    conduct: [2, 3, 4],
    hyperactivity: [5, 7, 8],
    peer: [2, 4, 5],
    prosocial: [6, 5, 4],
    impact: [0, 1, 2]
  },
  self: {
    total: [14, 17, 19],
    emotional: [4, 5, 6],
    conduct: [3, 4, 5],
    hyperactivity: [5, 6, 7],
    peer: [2, 3, 4],
    prosocial: [7, 6, 5],
    impact: [0, 1, 2]
  }
}

/** Parent's total in the older scheme of three bands, used in national reports about children in care. */
export const sdqThreeBandsParentTotal = [13, 16] as const

export const gradedAreas = ['Physical care', 'Safety', 'Emotional care', 'Developmental care'] as const

export const gradedSubAreas = [
  'Nutrition',
  'Housing',
  'Clothing',
  'Hygiene',
  'Health',
  "Safety in the carer's presence",
  "Safety in the carer's absence",
  "Carer's response",
  'Mutual engagement',
  'Stimulation',
  'Approval',
  'Disapproval',
  'Acceptance'
] as const
