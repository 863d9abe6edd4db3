/** Words of the assessment's screens. */
export const assessmentScreens = {
  title: 'Our family assessment',
  none: 'No assessment has been written with this family yet. It takes several visits; everything you type is kept as you go.',
  start: {
    title: 'Start the assessment',
    next: 'Start the next assessment',
    nextHint: 'It starts from the last signed one. Every answer that came along asks “still true?”.',
    startedOn: 'First day',
    startedOnHint: 'The day you first talked with the family about it.',
    length: 'Which form?',
    full: 'The whole form',
    short: 'The short form (level 2, led by a partner)',
    button: 'Start'
  },
  versions: 'Versions',
  version: (version: number) => `Version ${version}`,
  state: {
    draft: 'Being written',
    submitted: 'With the manager',
    returned: 'Came back with comments',
    authorised: 'Signed',
    withdrawn: 'Withdrawn'
  },
  open: 'Open',
  startedBy: (name: string, on: string) => `started ${on} by ${name}`,
  decidedBy: (name: string, at: string) => `signed ${at} by ${name}`,
  newHere: 'new on this computer',
  sections: 'Sections',
  progress: (complete: number, all: number) => `${complete} of ${all} sections complete`,
  nextGap: 'Next gap',
  nextGapKey: 'F8',
  noGap: 'There is no gap left. You can send it to your manager.',
  previousSection: 'Previous section',
  nextSection: 'Next section',
  guidance: 'Guidance for this section',
  theFamily: 'The family',
  nothingWritten: 'nothing written yet',
  missing: (count: number) => (count === 1 ? '1 answer due' : `${count} answers due`),
  unconfirmed: (count: number) => `${count} to confirm`,
  why: 'Why am I asked this?',
  more: 'More',
  basis: 'Who says so?',
  basisChoose: 'Not said yet',
  source: 'Who told you?',
  sourceOrganisation: 'Which organisation?',
  leaveOut: 'Leave this out of the family’s copy',
  leaveOutReason: 'Why it is left out',
  reason: 'Why does it not apply?',
  stillTrue: 'Still true?',
  yesStillTrue: 'Yes, still true',
  carriedHint: 'From the last assessment. It counts when you say that it is still true, or change it.',
  otherVersion: 'Two versions of this answer',
  otherWritten: (at: string) => `Also written, ${at}:`,
  keepThis: 'Keep this one',
  keepOther: 'Keep the other',
  orWriteNew: 'Or change the text above: that replaces both. Both stay in the history.',
  comments: 'Comments',
  comment: 'Comment on this',
  addComment: 'Add the comment',
  commentWords: 'Your comment',
  answered: 'Dealt with',
  dealtWith: 'dealt with',
  masked: 'Somebody wrote something here that is for named people only.',
  addRow: 'Add a row',
  removeRow: (row: number) => `Remove row ${row}`,
  row: (row: number) => `Row ${row}`,
  rowRemoved: 'The row was removed.',
  scaleLow: '0',
  registerHere:
    'These facts live in one place and are never asked twice. They are copied into the assessment when it is signed.',
  toPeople: 'Change them on the People page',
  notFilled: 'not filled in yet',
  worked: 'Worked out by the app',
  before: 'Last time',
  sideBySide: 'Beside the last one',
  same: 'unchanged',
  changed: 'changed',
  added: 'new',
  removed: 'no longer there',
  aloneTitle: 'Are you alone with this person?',
  aloneWords:
    'Only open this section when nobody else can see the screen or hear the answers. F9 covers the screen at once.',
  aloneYes: 'Yes, open it',
  aloneNo: 'No, leave it shut',
  aloneLater: 'It stays shut. Find a time when you can ask safely.',
  check: 'Check and send to the manager',
  checkTitle: 'Before it goes to your manager',
  errors: (count: number) => (count === 1 ? 'One thing is still missing' : `${count} things are still missing`),
  inSection: (title: string, count: number) => `${title}: ${count}`,
  warnings: 'A word from you about each of these',
  excused: (count: number) =>
    count === 1
      ? 'One answer is left open, with your explanation in section 21'
      : `${count} answers are left open, with your explanation in section 21`,
  nothingMissing: 'Nothing is missing.',
  note: 'A note to your manager (if you like)',
  send: 'Send to the manager',
  sent: 'Sent. Your manager finds it under “Waiting for me”.',
  takeBack: 'Take it back',
  takeBackReason: 'Why you take it back',
  tookBack: 'It is a draft again.',
  giveBack: 'Return with comments',
  giveBackReason: 'What needs more work, and why',
  gaveBack: 'Returned. The worker finds your comments beside each answer.',
  authorise: 'Authorise and sign',
  authoriseWords: 'What you thought, and what you ask for next',
  confirmLevel: 'I have looked at the level of need for each child and agree with it.',
  authorised: 'Signed. This version can no longer be changed.',
  cancel: 'Not now',
  readOnly: 'You can read this assessment. It can be changed while it is a draft, by those who work with the family.',
  sealedNote: 'This version is signed. To write something new, start the next assessment.',
  tooLate: 'What you typed could not be written down yet. It stays here; Goldthread tries again.',
  safety: {
    title: 'Ring now',
    words: 'A worry like this is told by telephone, never by a form. Nothing written here tells anybody.',
    emergency: 'Somebody is in danger now',
    helpline: 'NSPCC helpline, day and night',
    frontDoor: 'The front door of your authority',
    frontDoorMissing: 'The number is not set on this computer. It is on your safeguarding card; ask your manager.',
    back: 'Back to the questions'
  },
  sectionsAt: (title: string, place: number, all: number) => `Sections: ${title} (${place} of ${all})`,
  files: {
    what: (place: number) => `What it is, and where it is kept (${place})`,
    hint: 'For example: drawing of the house, in the paper file.',
    add: 'Add a line',
    remove: (place: number) => `Remove line ${place}`,
    removed: 'The line was removed.'
  },
  prompt: {
    word: 'Think about:',
    now: 'Now:',
    questions: 'Answer the safety questions',
    numbers: 'Show who to ring'
  },
  history: {
    open: 'Earlier versions',
    title: (label: string) => `Earlier versions: ${label}`,
    none: 'Nothing has been signed in yet. What is being typed is kept on this computer.',
    emptied: 'The answer was taken out.',
    standing: {
      shown: 'shown now',
      other: 'also written, not settled yet',
      replaced: 'replaced'
    }
  },
  seal: {
    holds: (name: string, at: string) => `Signed by ${name} on ${at}; the signature holds.`,
    broken: (name: string, at: string) =>
      `Signed by ${name} on ${at}, but the signature does not hold: what is signed was changed outside Goldthread. Do not rely on this version; tell whoever looks after Goldthread in your service.`,
    missing: (name: string, at: string) =>
      `Signed by ${name} on ${at}, but part of what was signed is not on this computer, so the signature cannot be checked.`,
    answersDiffer: (name: string, at: string) =>
      `Signed by ${name} on ${at}; the signature holds, but the answers shown here are no longer the signed ones. Do not rely on them; tell whoever looks after Goldthread in your service.`
  },
  calculated: {
    needs: (count: number, least: number) =>
      count >= least
        ? `Yes: ${count} different needs are there now (${least} or more).`
        : `Not yet: ${count === 1 ? '1 need is' : `${count} different needs are`} there now; it takes ${least}.`,
    sdqAt: (version: string, on: string, scheme: string) => `${version}, ${on} (${scheme})`,
    schemes: { four_band: 'four bands', three_band: 'three bands' },
    reading: (scale: string, score: number, band: string) => `${scale} ${score}: ${band}`,
    screening: 'The result of a screening, never a diagnosis.',
    noBands: 'There are no bands for these scores.',
    scales: {
      total: 'Total',
      emotional: 'Emotional',
      conduct: 'Conduct',
      hyperactivity: 'Hyperactivity',
      peer: 'Friends',
      prosocial: 'Kindness to others',
      impact: 'Impact'
    },
    bands: {
      closeToAverage: 'close to average',
      slightlyRaised: 'slightly raised',
      high: 'high',
      veryHigh: 'very high'
    },
    kindBands: {
      closeToAverage: 'close to average',
      slightlyRaised: 'slightly lowered',
      high: 'low',
      veryHigh: 'very low'
    },
    threeBands: { normal: 'normal', borderline: 'borderline', causeForConcern: 'cause for concern' },
    grade: (carer: string, area: string, before: number, now: number, change: string) =>
      `${carer}: ${area} ${before} → ${now}, ${change}`,
    changes: { better: '↑ better', same: '= the same', worse: '↓ worse' },
    year: {
      early_years: 'Early years',
      reception: 'Reception',
      left_school: 'Past school age'
    },
    yearNumber: (year: number) => `Year ${year}`
  },
  signature: {
    how: 'How',
    screen: 'On the screen',
    paper: 'On paper',
    spoken: 'Spoken',
    name: 'Name',
    on: 'On',
    witness: 'Witness'
  }
} as const
