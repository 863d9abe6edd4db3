/** What is asked again when a file is set up. */
export const fileProblems = {
  nameMissing: 'Give your name as colleagues know it: it stands beside everything you write.',
  authorityMissing: 'Give the name of the council or organisation that this file is for.',
  alreadySetUp: 'Goldthread is set up on this computer already. Nothing was changed: unlock it to go on.',
  roleUnknown: 'Choose what you do: this decides which families you may see.'
} as const

export const signInWords = {
  chooseWorker: 'Choose first who you want to be in the practice authority.',
  notPractice: 'Only the practice authority lets you sign in as somebody else.',
  noSuchWorker: 'This person does not work here any more. Choose somebody else.'
} as const

export const anchorNotice =
  'The list of who looked at what ends earlier than it did at the last lock. If this file was restored from a backup, that is why. If it was not, tell your information governance team.'
