/** Somebody of a drawn family who was written down twice, and how far the joining of the two entries has come. */
export type WrittenTwice = {
  readonly family: string
  readonly person: string
  /** Of the second entry, where it differs. */
  readonly forename: string
  readonly writtenDaysAgo: number
  readonly proposed: { readonly daysAgo: number; readonly by: string; readonly reason: string }
  readonly approved?: { readonly daysAgo: number; readonly by: string }
}

const [ruth, helen] = ['worker/ruth-adeyemi', 'worker/helen-brookes']

/** One pair that is read as one person, and one that waits for a second manager. */
export const writtenTwice: readonly WrittenTwice[] = [
  {
    family: 'family/county-061',
    person: 'child1',
    forename: 'Alfred',
    writtenDaysAgo: 40,
    proposed: {
      daysAgo: 30,
      by: ruth,
      reason:
        'The school wrote the second entry from its own list. Same day of birth, same home; the mother says it is one child.'
    },
    approved: { daysAgo: 27, by: helen }
  },
  {
    family: 'family/county-067',
    person: 'child2',
    forename: 'Ribin',
    writtenDaysAgo: 12,
    proposed: {
      daysAgo: 3,
      by: ruth,
      reason: 'Two entries with one day of birth in one home. The health visitor knows one child by both names.'
    }
  }
]
