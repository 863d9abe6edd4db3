import type { SessionStatus } from '../../../electron/contract/session.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { useCover } from '../../state/cover.ts'
import { lockNow } from '../lockNow.ts'
import { Disclosure } from './Disclosure.tsx'
import styles from './Header.module.css'

type AccountMenuProps = {
  readonly status: SessionStatus
  readonly onChangePassphrase: () => void
  readonly onSignInAs: () => void
}

const words = shellStrings.frame

export function AccountMenu({ status, onChangePassphrase, onSignInAs }: AccountMenuProps) {
  const { worker } = status
  const choices = [
    { label: words.lock, keys: words.lockKeys, act: () => void lockNow() },
    { label: words.cover, keys: words.coverKeys, act: () => useCover.getState().turn() },
    { label: words.changePassphrase, keys: '', act: onChangePassphrase },
    ...(status.practice ? [{ label: words.signInAs, keys: '', act: onSignInAs }] : [])
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
