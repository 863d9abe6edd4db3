/** What is wrong, what was kept, what to do: three parts, and never an offer to begin again with an empty file. */
export interface StorageSentence {
  readonly title: string
  readonly kept: string
  readonly next: string
}

export const storageSentences = {
  missing: {
    title: 'Your case file is not where it was.',
    kept: 'Nothing was changed or made in its place.',
    next: 'If it is on a drive that is not connected, connect it and try again. Otherwise ask your IT support to restore it from a backup.'
  },
  alreadyThere: {
    title: 'There is already a file in this place.',
    kept: 'That file was not touched.',
    next: 'Choose another place, or open the file that is there.'
  },
  wrongKeyOrDamaged: {
    title: 'Your case file does not open with this key.',
    kept: 'The file is as it was. It may belong to another keyring, or its beginning may be damaged.',
    next: 'Do not delete anything. Ask your IT support to restore the keyring or the case file from the same backup.'
  },
  damaged: {
    title: 'Part of your case file is damaged.',
    kept: 'The file is as it was found, and nothing more was written to it.',
    next: 'Do not delete anything. Ask your IT support to keep a copy of the file and to restore the last backup.'
  },
  newer: {
    title: 'Your case file was last used with a newer version of this app.',
    kept: 'Everything in it is kept. This version did not change it.',
    next: 'Install the newer version, or ask your IT support to do so, and open it again.'
  },
  notOurs: {
    title: 'This is not a case file of this app.',
    kept: 'The file was not changed.',
    next: 'Check that you chose the right file. If it was moved here by hand, ask your IT support.'
  },
  folderReadOnly: {
    title: 'The folder of your case file cannot be written to.',
    kept: 'Everything that was saved is kept. Nothing new can be saved until this is put right.',
    next: 'Ask your IT support to give you permission to write to the folder, then open the app again.'
  },
  fileReadOnly: {
    title: 'Your case file cannot be written to.',
    kept: 'Everything that was saved is kept. Nothing new can be saved until this is put right.',
    next: 'Ask your IT support to give you permission to write to the file, then open the app again.'
  },
  diskFull: {
    title: 'There is no room left on this computer.',
    kept: 'Everything that was saved is kept. The last change was not saved.',
    next: 'Make room by emptying the recycle bin or moving large files that are not case files, then try again.'
  },
  inUse: {
    title: 'Your case file is open in another window or program.',
    kept: 'Nothing was changed.',
    next: 'Close the other window and try again. If there is none, restart this computer.'
  }
} as const satisfies Readonly<Record<string, StorageSentence>>

export const keyringSentences = {
  wrongPassphrase: {
    title: 'That passphrase is not right.',
    kept: 'Your case file is safe and stays locked.',
    next: 'Check capital letters and spaces, and try again. If you cannot remember it, use your printed recovery key.'
  },
  wait: {
    title: 'There were several wrong passphrases.',
    kept: 'Your case file is safe. It is never wiped because of wrong passphrases.',
    next: 'Wait until the time shown has passed, or use your printed recovery key.'
  },
  deviceSecretMissing: {
    title: 'This computer no longer holds its half of your key.',
    kept: 'Your case file is safe and stays locked. Your passphrase alone does not open it.',
    next: 'Use your printed recovery key, or sign in to this computer with the account that you used before.'
  },
  mistyped: {
    title: 'That recovery key has a mistake in it.',
    kept: 'Your case file is safe and stays locked.',
    next: 'Compare each group of four with the printed page. It has nine groups and never the letters I, L, O or U.'
  },
  wrongRecoveryKey: {
    title: 'That recovery key belongs to another keyring or was replaced.',
    kept: 'Your case file is safe and stays locked.',
    next: 'Look for the page with the latest date. If there is none, ask your council’s IT support.'
  },
  damagedKeyring: {
    title: 'The file with your keys is damaged.',
    kept: 'Your case file is as it was. Only the way to open it is missing.',
    next: 'Do not delete anything. Ask your IT support to restore keyring.json from a backup.'
  },
  missingKeyring: {
    title: 'The file with your keys is not where it was.',
    kept: 'Your case file is as it was. Only the way to open it is missing.',
    next: 'Do not delete anything. Ask your IT support to restore keyring.json from a backup.'
  },
  newerKeyring: {
    title: 'The file with your keys was last used with a newer version of this app.',
    kept: 'Everything is kept. This version did not change it.',
    next: 'Install the newer version, or ask your IT support to do so.'
  }
} as const satisfies Readonly<Record<string, StorageSentence>>

export const passphraseSentences = {
  tooShort:
    'Use at least 14 characters. Several words that have nothing to do with each other are easiest to remember.',
  tooLong: 'Use at most 200 characters.',
  tooCommon: 'This is one of the first things somebody would try. Use words that have nothing to do with each other.',
  tooRepetitive: 'This repeats itself too much. Use words that have nothing to do with each other.',
  containsName: 'Leave your own name out of the passphrase.'
} as const satisfies Readonly<Record<string, string>>
