/**
 * Every screen that a tour looks at, and what it shows: an address, or the file of a dialog or a page before the desk.
 * What a place may look like twice (a form, a picture) stands under a second name.
 */
export const deskScreens = {
  'first run': 'features/session/FirstRun.tsx',
  passphrase: 'features/session/PassphraseStep.tsx',
  'recovery key': 'features/session/RecoveryKeyStep.tsx',
  'my day': 'desk',
  account: 'app/shell/AccountMenu.tsx',
  'change passphrase': 'features/session/ChangePassphrase.tsx',
  'new recovery key': 'features/session/RenewRecoveryKey.tsx',
  settings: 'features/session/Settings.tsx',
  practise: 'features/session/Practise.tsx',
  'find box': 'app/shell/FindBox.tsx',
  find: 'find',
  help: 'features/help/Help.tsx',
  keys: 'app/shell/Keys.tsx',
  jots: 'app/jots/Jots.tsx',
  cover: 'app/shell/Cover.tsx',
  families: 'families',
  'new family': 'newFamily',
  'new family, start again': 'features/family/NewFamily.tsx',
  'sign in as': 'features/session/SignInAs.tsx',
  waiting: 'waiting',
  'sent to the manager': 'family/assessment',
  authorise: 'features/assessment/DecideDialog.tsx',
  'two entries side by side': 'app/joining/JoinDialog.tsx',
  'waiting for a second check': 'waiting',
  'second check': 'app/joining/JoinDialog.tsx',
  'the second entry': 'app/joining/FindSecond.tsx',
  'chair: my day': 'desk',
  'chair: families': 'families',
  'business support: my day': 'desk',
  'business support: families': 'families',
  'auditor: my day': 'desk',
  'auditor: families': 'families',
  'administrator: my day': 'desk',
  'administrator: families': 'families',
  lock: 'features/session/LockScreen.tsx',
  'open with the recovery key': 'features/session/RecoverForm.tsx'
} as const

export const familyScreens = {
  family: 'family/overview',
  'I know this family': 'features/family/KnowsFamily.tsx',
  visit: 'family/visit',
  'print the brief': 'features/visit/PrintBrief.tsx',
  people: 'family/people',
  'earlier values': 'app/entry/EntryHistory.tsx',
  'entered in error': 'app/entry/VoidDialog.tsx',
  'everyone to everyone': 'family/people',
  agreement: 'family/people',
  chronology: 'family/chronology',
  'chronology along the years': 'family/chronology',
  genogram: 'family/pictures',
  'a picture for whom': 'app/taking/TakeDialog.tsx',
  ecomap: 'family/pictures',
  scores: 'family/pictures',
  'scores as wheels': 'family/pictures',
  'a note with a file': 'family/notes',
  'a copy of a file': 'features/notes/attachments/SaveCopyDialog.tsx',
  'finish a note': 'features/notes/WriteNote.tsx',
  'a note to read': 'family/notes',
  notes: 'family/notes',
  copies: 'family/copies',
  'a copy': 'family/copies',
  'print a copy': 'app/taking/GiveCopy.tsx',
  history: 'family/history'
} as const

export const assessmentScreens = {
  versions: 'family/assessment',
  'section A': 'family/assessment',
  'section 1': 'family/assessment',
  'section 5': 'family/assessment',
  'section 9': 'family/assessment',
  'section 17': 'family/assessment',
  'section 18': 'family/assessment',
  'section 19': 'family/assessment',
  'section 21': 'family/assessment',
  'earlier answers': 'features/assessment/AnswerHistory.tsx',
  'beside the last': 'family/assessment',
  check: 'features/assessment/SubmitDialog.tsx'
} as const

/** Dialogs that a walk opens and checks at the point where they belong. */
export const walkedDialogs = {
  'app/joining/SeparateDialog.tsx': 'tests/e2e/walks/find.e2e.test.ts',
  'app/safety/SafetyCard.tsx': 'tests/e2e/walks/notes.e2e.test.ts'
} as const
