import { lazy, Suspense, useEffect } from 'react'
import { reportReady } from '../../electron/contract/window.ts'
import { FirstRun } from '../features/session/FirstRun.tsx'
import { LockScreen } from '../features/session/LockScreen.tsx'
import { useSession } from '../state/session.ts'
import { Loading } from '../ui/Loading.tsx'
import { Notices } from '../ui/Notices.tsx'
import { agreeEarly, call } from './call.ts'
import { useActivityReports } from './useActivityReports.ts'

/** Set-up and the lock come first and need nothing of the pages behind them; those are read while somebody types. */
const openShell = () => import('./shell/Shell.tsx')
const Shell = lazy(openShell)

/** What comes next never stands in the way of the first thing that can be read and typed into. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act))
}

/** The gate: set up, unlock, or work. Nothing of a family is asked for before the file is open. */
export function App() {
  const status = useSession(state => state.status)
  const shown = status !== null
  useEffect(() => {
    if (!shown) return
    afterPaint(() => {
      void call(reportReady, {})
      void agreeEarly()
      void openShell()
    })
  }, [shown])
  useActivityReports(status?.state === 'open')
  if (status === null) return <Loading />
  return (
    <>
      {status.state === 'firstRun' && <FirstRun status={status} />}
      {status.state === 'locked' && <LockScreen status={status} />}
      {status.state === 'open' && (
        <Suspense fallback={<Loading />}>
          <Shell status={status} />
        </Suspense>
      )}
      <Notices />
    </>
  )
}
