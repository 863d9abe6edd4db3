import {
  keyringSentences,
  passphraseSentences,
  type StorageSentence
} from '../../../resources/strings/en-GB/storage.ts'

/** What is wrong, what was kept, what to do, as one text for the lock screen. */
export function sentenceOf({ title, kept, next }: StorageSentence): string {
  return `${title} ${kept} ${next}`
}

const keyringProblems = {
  missing: keyringSentences.missingKeyring,
  damaged: keyringSentences.damagedKeyring,
  newer: keyringSentences.newerKeyring,
  wrongPassphrase: keyringSentences.wrongPassphrase,
  wait: keyringSentences.wait,
  deviceSecretMissing: keyringSentences.deviceSecretMissing,
  mistyped: keyringSentences.mistyped,
  wrongRecoveryKey: keyringSentences.wrongRecoveryKey
} as const

export type KeyringProblemName = keyof typeof keyringProblems

export function keyringSentence(problem: KeyringProblemName): string {
  return sentenceOf(keyringProblems[problem])
}

/** The answer of every call that may be refused on the lock screen. */
export type SessionRefusal = { readonly outcome: 'refused'; readonly say: string; readonly waitSeconds: number }

export function refusal(say: string, waitSeconds = 0): SessionRefusal {
  return { outcome: 'refused', say, waitSeconds }
}

type KeyringRefusal =
  | { readonly ok: false; readonly problem: 'weakPassphrase'; readonly because: keyof typeof passphraseSentences }
  | { readonly ok: false; readonly problem: KeyringProblemName; readonly waitSeconds?: number }

/** What the person reads when a keyring did not open or was not changed. */
export function refusalOfKeyring(refused: KeyringRefusal): SessionRefusal {
  if (refused.problem === 'weakPassphrase') return refusal(passphraseSentences[refused.because])
  return refusal(keyringSentence(refused.problem), refused.waitSeconds ?? 0)
}
