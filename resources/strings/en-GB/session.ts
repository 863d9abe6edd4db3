/** Words of the first run, the lock screen and the passphrase. */
export const sessionStrings = {
  firstRun: {
    welcome: 'Welcome to Goldthread',
    steps: (at: number, of: number) => `Step ${at} of ${of}`,
    purpose: 'What do you want to do first?',
    practise: 'Practise',
    practiseHint: 'An invented council with families, workers and meetings. Nothing in it is about a real person.',
    council: 'Set up for my council',
    councilHint:
      'For real families. Joining your council’s hub comes with a code from the council; until then everything is kept on this computer.',
    aboutYou: 'About you',
    displayName: 'Your name',
    displayNameHint: 'As colleagues know you. It stands beside everything you write.',
    jobTitle: 'Job title',
    role: 'What you do',
    teamName: 'Team',
    organisationName: 'Organisation',
    authority: 'Council',
    passphraseTitle: 'Your passphrase',
    passphraseWhy:
      'It encrypts everything on this computer. Nobody can look it up for you, so make it long and easy to remember.',
    suggested: 'Use these five words',
    suggestedHint: 'Say them aloud twice, or write them down and keep the paper away from this computer.',
    another: 'Suggest other words',
    own: 'Use my own',
    passphrase: 'Passphrase',
    passphraseHint: 'At least 14 characters. A sentence is good.',
    passphraseAgain: 'Type it once more',
    passphraseAgainHint: 'So that you know it before it counts.',
    show: 'Show what I type',
    noKeychain:
      'This computer has no key store that Goldthread can use. The passphrase alone protects the file, so a long one matters more.',
    tooShort: (length: number) =>
      `${length === 1 ? '1 character' : `${length} characters`} so far; at least 14 are needed.`,
    notTheSame: 'The two are not the same. Both are kept; look at them with “Show what I type”.',
    needed: (what: string) => `${what}: please fill this in.`,
    next: 'Next',
    back: 'Back',
    make: 'Make the encrypted file',
    making: 'Making the encrypted file. This takes a few seconds.',
    makingCounty: (made: number, of: number) => `Making the practice county: ${made} of ${of} families.`,
    recoveryTitle: 'Your recovery key',
    recoveryWhy:
      'If you forget the passphrase, only this key opens the file. It is shown once, now. Print it or write it down, and keep it where you keep your passport, not with this computer.',
    print: 'Print it',
    printed: 'I have printed it or written it down',
    check: 'Type two of its groups, to be sure',
    group: (place: number) => `Group ${place}`,
    groupWrong: 'This is not that group of the key. Look at it once more.',
    printedFirst: 'Please print it or write it down first, then tick the box.',
    finish: 'Go to my desk',
    sheetTitle: 'Goldthread recovery key',
    sheetWords:
      'This key opens the encrypted file on one computer if the passphrase is forgotten. Keep it locked away. Anybody who has it and the computer can read the file.'
  },
  roles: [
    { code: 'PRAC', label: 'Early help practitioner' },
    { code: 'PPRAC', label: 'Practitioner of a partner organisation' },
    { code: 'TRI', label: 'Triage worker at the front door' },
    { code: 'TM', label: 'Team manager' },
    { code: 'SM', label: 'Service or locality manager' },
    { code: 'BS', label: 'Business support' }
  ],
  lock: {
    title: 'Goldthread is locked',
    practice: 'Practice authority',
    kept: 'Everything you typed is saved. You will come back to where you were.',
    passphrase: 'Passphrase',
    open: 'Unlock',
    opening: 'Opening…',
    show: 'Show what I type',
    wait: (seconds: number) =>
      seconds === 1 ? 'You can try again in 1 second.' : `You can try again in ${seconds} seconds.`,
    useRecovery: 'Use the recovery key',
    usePassphrase: 'Use the passphrase',
    recoveryTitle: 'Open with the recovery key',
    newKeyTitle: 'Your new recovery key',
    recoveryHint: 'The groups of letters and numbers on the paper. Capitals, spaces and hyphens do not matter.',
    recoveryKey: 'Recovery key',
    newPassphraseWhy: 'The old passphrase stops working. Choose a new one; you will also get a new recovery key.',
    recover: 'Open and set the new passphrase',
    empty: 'Type your passphrase first.',
    emptyKey: 'Type the recovery key first.'
  },
  change: {
    title: 'Change passphrase',
    current: 'The passphrase now',
    next: 'The new passphrase',
    again: 'The new one once more',
    save: 'Change passphrase',
    done: 'The passphrase is changed. The recovery key stays the same.'
  },
  renew: {
    title: 'Make a new recovery key',
    why: 'If the paper with your recovery key is lost, or you never wrote it down, make a new one. The old key stops working at once.',
    passphrase: 'Your passphrase',
    make: 'Make a new recovery key',
    keyTitle: 'Your new recovery key',
    finish: 'I have it on paper',
    done: 'You have a new recovery key. The one before no longer works.',
    notNoted:
      'The new recovery key is gone from the screen and the old one no longer works. If it is not on paper, make another under your name.'
  },
  settings: {
    title: 'Settings',
    idle: 'Lock by itself after',
    idleHint: 'Counted from the last key or touch.',
    minutes: (minutes: number) => `${minutes} minutes`,
    capture: 'Hide the window from screen capture',
    captureHint: 'Pictures of the screen, recordings and shared screens show an empty window instead of a family.',
    dueNotice: 'Tell me once a day how much is due',
    dueNoticeHint: 'A notice of this computer on working days. It says only a number, never a name.',
    captureCannot:
      'This computer’s system cannot hide a window from screen capture. Your choice is kept for a computer that can.',
    done: 'Changed. It holds from now on.'
  },
  signIn: {
    title: 'Sign in as…',
    why: 'In the practice authority you can be anybody, to see what each role may do.',
    done: (name: string) => `You are now ${name}.`
  },
  practise: {
    title: 'Practise',
    why: 'Try something, as whoever does it in a real service. Nobody here is real, and nothing you write can harm.',
    as: (name: string) => `as ${name}`,
    open: (title: string) => `Begin: ${title}`,
    begin: 'Begin',
    againTitle: 'Start again',
    againWhy:
      'Puts every family back to the first day. All that you wrote in the practice authority is thrown away, and a new recovery key is made. Your passphrase stays.',
    passphrase: 'Your passphrase, to be sure',
    again: 'Throw away what I wrote and start again',
    making: 'Making the practice county anew.',
    keyTitle: 'Your new recovery key',
    finish: 'I have it on paper',
    done: 'The practice authority is as on its first day.'
  },
  soon: (seconds: number) => `Goldthread locks in ${seconds} seconds because nothing was typed or touched for a while.`
} as const
