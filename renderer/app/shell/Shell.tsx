import { lazy, Suspense, useEffect, useState } from 'react'
import type { SessionStatus } from '../../../electron/contract/session.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { ChangePassphrase } from '../../features/session/ChangePassphrase.tsx'
import { RenewRecoveryKey } from '../../features/session/RenewRecoveryKey.tsx'
import { Settings } from '../../features/session/Settings.tsx'
import { SignInAs } from '../../features/session/SignInAs.tsx'
import { useCover } from '../../state/cover.ts'
import { useHelpShown } from '../../state/helpShown.ts'
import { useJotsShown } from '../../state/jotsShown.ts'
import { useKeysShown } from '../../state/keysShown.ts'
import { currentAddress, useNavigation } from '../../state/navigation.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import type { AccountDialog } from './AccountMenu.tsx'
import { Cover } from './Cover.tsx'
import { Header } from './Header.tsx'
import { Keys } from './Keys.tsx'
import { Page } from './Page.tsx'
import { Rail } from './Rail.tsx'
import styles from './Shell.module.css'
import { usePlaceKept } from './usePlaceKept.ts'
import { useShellKeys } from './useShellKeys.ts'

const Jots = lazy(async () => ({ default: (await import('../jots/Jots.tsx')).Jots }))
const Practise = lazy(() => import('../../features/session/Practise.tsx'))
const Help = lazy(() => import('../../features/help/Help.tsx'))

/** The frame round every page of an open file: header, rail, and one page. */
export default function Shell({ status }: { readonly status: SessionStatus }) {
  const address = useNavigation(currentAddress)
  const covered = useCover(state => state.covered)
  const keys = useKeysShown()
  const jotsShown = useJotsShown(state => state.shown)
  const help = useHelpShown()
  const [dialog, setDialog] = useState<AccountDialog | null>(null)
  const close = () => setDialog(null)
  const page = usePlaceKept(address)
  useShellKeys()
  useEffect(() => {
    document.title = shellStrings.frame.product
  }, [])
  return (
    <>
      <div className={styles.shell} inert={covered}>
        <button type="button" className={styles.skip} onClick={() => document.getElementById('page')?.focus()}>
          {shellStrings.frame.skip}
        </button>
        <Header status={status} onChoose={setDialog} />
        <div className={styles.middle}>
          <Rail address={address} />
          <main id="page" ref={page} tabIndex={-1} className={styles.page}>
            <ErrorBoundary key={address.split('/').slice(0, 2).join('/')}>
              <Page address={address} />
            </ErrorBoundary>
          </main>
        </div>
      </div>
      {dialog === 'passphrase' && <ChangePassphrase onClose={close} />}
      {dialog === 'recoveryKey' && <RenewRecoveryKey onClose={close} />}
      {dialog === 'settings' && <Settings onClose={close} />}
      {dialog === 'signInAs' && <SignInAs onClose={close} />}
      {dialog === 'practise' && (
        <Suspense>
          <Practise onClose={close} />
        </Suspense>
      )}
      {help.shown && (
        <Suspense>
          <Help address={address} onClose={help.hide} onKeys={keys.show} />
        </Suspense>
      )}
      {keys.shown && <Keys />}
      {jotsShown && (
        <Suspense>
          <Jots />
        </Suspense>
      )}
      {covered && <Cover />}
    </>
  )
}
