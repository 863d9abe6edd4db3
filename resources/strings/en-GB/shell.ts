/** Words of the frame and of the fields: no words of the subject of a screen. */
export const shellStrings = {
  field: {
    optional: '(optional)',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    dayLetters: 'DD',
    monthLetters: 'MM',
    yearLetters: 'YYYY',
    about: 'About',
    aboutHint: 'The date is an estimate',
    notKnown: 'Not known',
    choose: 'Choose…',
    yes: 'Yes',
    no: 'No',
    remove: 'Remove',
    add: 'Add',
    show: 'Show',
    hide: 'Hide',
    words: (count: number) => (count === 1 ? '1 word' : `${count} words`),
    check: 'Please check:',
    error: 'Not right yet:'
  },
  nonAnswers: {
    label: 'Or, instead of an answer',
    not_asked: 'Not asked',
    not_known: 'Not known',
    declined: 'Declined',
    not_applicable: 'Not applicable'
  },
  errorSummary: {
    title: (count: number) => (count === 1 ? 'One thing to put right' : `${count} things to put right`),
    kept: 'Everything you typed is kept.'
  },
  dateProblem: {
    date_not_known_but_typed: '“Not known” is ticked and a date is typed. Keep one of the two.',
    date_year_missing: 'A year is needed, at least about. Or tick “Not known”.',
    date_year_four_digits: 'Write the year with four digits, such as 2016. What you typed is kept.',
    date_year_out_of_range: 'The year looks wrong. What you typed is kept.',
    date_month_missing: 'A day without a month cannot be kept as a date. Add the month, or clear the day.',
    date_month_not_read: 'Write the month as a number from 1 to 12, or by its name. What you typed is kept.',
    date_day_not_read: 'Write the day as a number. What you typed is kept.',
    date_not_in_calendar: 'There is no such day in the calendar. What you typed is kept.',
    wholeDay: 'A whole day is needed here: day, month and year.'
  },
  numberProblem: 'Write a whole number. What you typed is kept.',
  dialog: { close: 'Close' },
  notice: {
    undo: 'Undo',
    dismiss: 'Close this message',
    region: 'Messages',
    earlier: (count: number) => (count === 1 ? '1 earlier message' : `${count} earlier messages`),
    hideEarlier: 'Hide earlier messages'
  },
  loading: 'Opening…',
  saved: {
    justNow: 'Saved on this computer just now',
    secondsAgo: (seconds: number) => `Saved on this computer ${seconds} s ago`,
    minutesAgo: (minutes: number) => `Saved on this computer ${minutes} min ago`,
    at: (clock: string) => `Saved on this computer at ${clock}`,
    nothingYet: 'Nothing typed yet on this computer',
    noHub: 'no hub yet',
    hubAt: (clock: string) => `on the hub ${clock}`,
    saving: 'Saving…',
    openQueue: 'Show what is saved where',
    panelTitle: 'What is saved where',
    onThisComputer: 'Everything you have typed is in the encrypted file on this computer.',
    noHubYet: 'This computer has not joined a hub. Nothing has left it. A hub is joined with a code from your council.',
    waiting: 'Waiting for a hub',
    nothingWaits: 'Nothing is waiting.',
    entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`)
  },
  frame: {
    product: 'Goldthread',
    skip: 'Skip to the page',
    find: 'Find a person, family, note or command',
    findKeys: 'Ctrl K',
    findNothing: 'Nothing found among the people and families you may see.',
    findFamily: 'family',
    findPerson: 'person',
    findCommand: 'command',
    findPage: 'page',
    findEverywhere: (typed: string) => `Find “${typed}” everywhere, in notes too`,
    findHow: 'Arrow keys move, Enter opens, Escape closes.',
    findResults: (count: number) => (count === 1 ? '1 result' : `${count} results`),
    mainMenu: 'Main',
    myDay: 'My day',
    families: 'Families',
    waiting: 'Waiting for me',
    waitingCount: (count: number) => `${count} waiting`,
    account: 'Your account',
    lock: 'Lock now',
    lockKeys: 'Ctrl L',
    cover: 'Cover the window',
    coverKeys: 'F9',
    changePassphrase: 'Change passphrase',
    newRecoveryKey: 'Make a new recovery key',
    settings: 'Settings',
    signInAs: 'Sign in as…',
    practise: 'Practise…',
    practice: 'Practice: every person here is invented',
    coverTitle: 'Goldthread',
    coverWords: 'Press F9 or Escape to go on.',
    back: 'Back',
    forward: 'Forward'
  },
  command: {
    newFamily: 'New family',
    lock: 'Lock Goldthread',
    myDay: 'Go to My day',
    families: 'Go to Families',
    waiting: 'Go to Waiting for me'
  },
  failure: {
    title: 'This page stopped working',
    what: 'Goldthread met something it did not expect and stopped showing this page.',
    kept: 'Everything you typed up to a second before is saved in the encrypted file on this computer.',
    next: 'Open the page again. If it happens once more, give your Goldthread contact this number:',
    again: 'Open the page again',
    toMyDay: 'Go to My day',
    reference: (reference: string) => `Reference ${reference}`,
    unanswered: 'Goldthread did not answer. What you typed is kept; please try again.',
    tryAgain: 'Try again'
  },
  desk: {
    title: 'My day',
    hello: (name: string) => `Hello ${name}`,
    unfinished: 'Half-filled pages',
    unfinishedEmpty: 'Nothing is half-filled. When you stop in the middle of something, it waits here.',
    carryOn: 'Carry on',
    assessments: 'Assessments',
    assessmentsEmpty: 'No assessment waits for you. Start one from a family’s Assessment tab.',
    myFamilies: 'Families you lead',
    myFamiliesEmpty: 'You do not lead a family yet.',
    newFamily: 'New family',
    seeAll: 'See all families',
    waitsFor: {
      myDecision: 'Waits for your decision',
      myCorrection: 'Came back to you with comments',
      myDraft: 'Your draft'
    },
    open: 'Open',
    keptAt: (words: string) => `typed ${words}`,
    drafts: {
      newFamily: 'A new family',
      person: 'A person',
      note: 'A visit or note',
      noteAddition: 'Something to add to a note',
      other: 'A half-filled page'
    }
  },
  waiting: {
    title: 'Waiting for me',
    empty: 'Nothing waits for you. Assessments that colleagues submit to you, and your own that come back, appear here.'
  },
  ago: {
    justNow: 'just now',
    minutes: (count: number) => (count === 1 ? '1 minute ago' : `${count} minutes ago`),
    hours: (count: number) => (count === 1 ? '1 hour ago' : `${count} hours ago`),
    yesterday: 'yesterday',
    never: 'never'
  }
} as const
