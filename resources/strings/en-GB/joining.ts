/** Words of the screens on which two entries are said to be one person, checked by a second manager, and separated. */
export const joiningStrings = {
  title: 'Are these two one person?',
  checkTitle: 'One person, or two?',
  explain:
    'Nothing is moved or deleted. Both entries stay as they are and are read as one person, until somebody separates them again.',
  keep: 'Which entry is kept?',
  keepHint: 'Links and addresses lead to it. The other one is read as it.',
  entry: (name: string, born: string, family: string) => [name, born, `${family} family`].filter(Boolean).join(', '),
  differs: 'Where they differ',
  fact: 'Fact',
  read: 'Which one is read',
  name: 'Name in use',
  isRead: (said: string) => `${said} (this is read)`,
  blank: 'nothing written',
  nothingDiffers: 'No written fact differs.',
  same: (count: number) => (count === 1 ? 'One fact is the same in both.' : `${count} facts are the same in both.`),
  comes: 'What is read together',
  kinds: {
    families: 'Families',
    names: 'Names',
    homes: 'Addresses',
    contact: 'Ways to reach them',
    learning: 'Schools and settings',
    ties: 'Relationships',
    alerts: 'Alerts',
    notes: 'Notes about them'
  },
  kind: 'What',
  keptApart:
    'An address that is kept private is not shown here and not counted. It stays private, for the same people, when entries are joined.',
  reason: 'How do you know that this is one person?',
  reasonHint: 'At least ten letters. The second manager reads it.',
  propose: 'Propose to join them',
  cancel: 'Cancel',
  proposed: (name: string) =>
    `Proposed: ${name} is one person. They are joined when another manager has checked it, under “Waiting for me”.`,
  takeBack: 'Take the proposal back',
  approve: 'Join them',
  joined: (name: string) => `Joined: ${name} is one person now.`,
  notOne: 'They are two people',
  undoneAtOnce: 'Undone straight after joining',
  separate: 'Separate them again',
  separateTitle: 'Separate them again?',
  separateExplain:
    'Both entries come back as they were. What was written while they were joined stays with the entry it was written to.',
  separateReason: 'Why are they two people, or why is it taken back?',
  separated: (name: string) => `Separated: ${name} and the other entry are two entries again.`,
  writtenMeanwhile: (count: number) =>
    count === 1
      ? 'One entry was written while they were joined: check to whom it belongs.'
      : `${count} entries were written while they were joined: check to whom each belongs.`,
  looked: (names: string) => `Saw them as one person: ${names}.`,
  nobodyLooked: 'Nobody looked at them while they were joined.',
  numberKnown: 'NHS or pupil number known',
  number: 'NHS or pupil number',
  panel: 'Joined entries',
  standing: (alias: string, person: string, by: string, on: string) =>
    `“${alias}” is read as ${person}. Checked by ${by}, ${on}.`,
  waiting: (alias: string, person: string, by: string, on: string) =>
    `${by} proposed on ${on} that “${alias}” and ${person} are one person. Another manager has to check it.`,
  undone: (alias: string, person: string, by: string, on: string) =>
    `“${alias}” and ${person} were separated by ${by}, ${on}.`,
  check: 'Look and decide',
  with: 'Is there a second entry?',
  withHint: 'Find the other entry of the same person.',
  find: 'Find the second entry',
  found: 'Compare with',
  nobody: 'Nobody else found among the people you may see.',
  waitingPanel: 'Entries that may be one person',
  noneWaiting: 'No joining waits to be checked.',
  mine: 'You proposed this: another manager has to check it.',
  choose: 'Compare',
  chosen: (name: string) => `Compare ${name}`,
  compareTwo: 'Compare the two',
  chooseHint: 'Choose two people to compare whether they are one.',
  perhapsOne: (one: string, other: string) =>
    `Two entries already: ${one} and ${other}. If they are one person, join them.`
} as const
