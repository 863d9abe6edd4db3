import type { SessionStatus } from '../../../electron/contract/session.ts'
import { helpStrings } from '../../../resources/strings/en-GB/help.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { useCover } from '../../state/cover.ts'
import { useHelpShown } from '../../state/helpShown.ts'
import { lockNow } from '../lockNow.ts'
import { Disclosure } from './Disclosure.tsx'
import styles from './Header.module.css'

/** What the account menu opens over the page. */
export type AccountDialog = 'passphrase' | 'recoveryKey' | 'settings' | 'signInAs' | 'practise'

type AccountMenuProps = {
  readonly status: SessionStatus
  readonly onChoose: (dialog: AccountDialog) => void
}

const words = shellStrings.frame

export function AccountMenu({ status, onChoose }: AccountMenuProps) {
  const { worker } = status
  const choices = [
    { label: words.lock, keys: words.lockKeys, act: () => void lockNow() },
    { label: words.cover, keys: words.coverKeys, act: () => useCover.getState().turn() },
    { label: helpStrings.title, keys: helpStrings.commandKeys, act: () => useHelpShown.getState().show() },
    { label: words.changePassphrase, keys: '', act: () => onChoose('passphrase') },
    { label: words.newRecoveryKey, keys: '', act: () => onChoose('recoveryKey') },
    { label: words.settings, keys: '', act: () => onChoose('settings') },
    ...(status.practice
      ? [
          { label: words.signInAs, keys: '', act: () => onChoose('signInAs') },
          { label: words.practise, keys: '', act: () => onChoose('practise') }
        ]
      : [])
  ]
  return (
    <Disclosure label={`${worker?.displayName ?? words.account} ▾`} describe={words.account}>
      {close => (
        <>
          {worker && (
            <p className={styles.who}>
              <b>{worker.displayName}</b>
              <span>{[worker.jobTitle, worker.teamName].filter(Boolean).join(' · ')}</span>
              {status.authority && <span>{status.authority}</span>}
            </p>
          )}
          {choices.map(choice => (
            <button
              key={choice.label}
              type="button"
              className={styles.choice}
              onClick={() => {
                close()
                choice.act()
              }}
            >
              {choice.label}
              <span>{choice.keys}</span>
            </button>
          ))}
        </>
      )}
    </Disclosure>
  )
}
