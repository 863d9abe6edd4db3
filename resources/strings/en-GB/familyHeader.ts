/** Alerts in the header of a family: words, never an address, a number or a reason. */
export const familyAlerts = {
  nobodyTold: (day: string) => `Nobody has been told yet of the worry about safety of ${day}: ring now`,
  addressKeptPrivate: (names: readonly string[]) => `Address kept private: ${names.join(', ')}`,
  contactWithCare: (names: readonly string[]) => `Ring or write with care: ${names.join(', ')}`,
  restricted: 'Restricted: only people who are named can open this family',
  agreementMissing: 'No agreement to early help is written down yet',
  noLead: 'No lead practitioner',
  leadKnowsFamily: (name: string) => `${name} knows this family: choose another worker`,
  versionsToReconcile: (count: number) =>
    count === 1
      ? 'One detail was written twice: choose which stands'
      : `${count} details were written twice: choose which stand`,
  bereavement: (names: readonly string[]) => `Has died: ${names.join(', ')}`
} as const

/** Stands for the name of a baby who has none yet. */
export const unbornBaby = 'Unborn baby'
