/** What a person reads when a call was not answered: what is wrong, what was kept, what to do. */
export const failures = {
  refused: 'You may not do that with this family. Nothing was changed.',
  locked: 'Goldthread is locked. Unlock it to go on: what you typed is kept.',
  invalid: 'Goldthread could not understand that. Nothing was changed, and what you typed stays on the screen.',
  failed:
    'Something went wrong and this was not done. Everything saved so far is kept. Try again, or quote the reference to your support team.',
  storage:
    'The file on this computer cannot be written at the moment. What was saved is kept, and what you typed since stays on the screen.',
  unknown: 'This part of Goldthread is not available. Nothing was changed.',
  /** Two parts of Goldthread have lost the key they shared; they agree on another by themselves before anybody reads this. */
  unsealed:
    'Two parts of Goldthread lost touch and this was not done. Everything saved so far is kept, and what you typed stays on the screen. Try again.'
} as const

/** Why the lock screen is there when nothing is wrong. */
export const lockedBy = {
  asked: 'You locked it.',
  idle: 'Nothing was typed or touched for a while, so Goldthread locked by itself.',
  system: 'This computer was locked or given to somebody else, so Goldthread locked too.',
  slept: 'This computer went to sleep, so Goldthread locked.'
} as const

/** Why the lock screen came up without the person having locked. */
export const lockReasons = {
  coreEnded: 'Part of Goldthread stopped, so it has been locked. Everything that was saved is kept. Unlock to go on.',
  storageBroken:
    'The file on this computer could not be read as it should be, so Goldthread has been locked. Nothing was deleted. Unlock to try again; if it happens again, quote the reference to your support team.',
  auditBroken: 'Goldthread could not write down who looked at what, so it has been locked. Everything saved is kept.',
  sessionMaximum: 'You have been signed in for ten hours, so Goldthread has been locked. Everything you typed is kept.',
  windowEnded: 'The window stopped, so Goldthread has been locked. Everything that was saved is kept. Unlock to go on.'
} as const

export const storageNotices = {
  full: 'The disk of this computer is full. Nothing that was saved is lost, and what you typed since stays on the screen. Make some space, then go on: it will be saved.'
} as const

/** Said once when the clock stands well before the last entry. */
export const clockNotice = (minutes: number) =>
  `The clock of this computer stands ${minutes} minutes before the last entry in this file. Check the date and time. You can go on: entries keep their order.`

export const alreadyRunning = 'Goldthread is already running: its window has been brought to the front.'

export const cannotStart =
  'Goldthread could not start. Your file is as it was. Restart this computer; if that does not help, give your support team the newest lines of logs/goldthread.log.'
