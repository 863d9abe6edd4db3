import type { SessionStatus } from '../../../electron/contract/session.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { JotButton } from '../jots/JotButton.tsx'
import { type AccountDialog, AccountMenu } from './AccountMenu.tsx'
import { FindBox } from './FindBox.tsx'
import styles from './Header.module.css'
import { SavedState } from './SavedState.tsx'

type HeaderProps = {
  readonly status: SessionStatus
  readonly onChoose: (dialog: AccountDialog) => void
}

export function Header({ status, onChoose }: HeaderProps) {
  return (
    <header className="noPrint">
      <div className={`${styles.header} deep`}>
        <p className={styles.product}>
          {shellStrings.frame.product}
          <span className={styles.thread} aria-hidden="true" />
        </p>
        <FindBox />
        <div className={styles.end}>
          <JotButton />
          <SavedState />
          <AccountMenu status={status} onChoose={onChoose} />
        </div>
      </div>
      {status.practice && <p className={styles.practice}>{shellStrings.frame.practice}</p>}
    </header>
  )
}
