import { useEffect } from 'react'
import { reportReady } from '../../electron/contract/window.ts'
import { FirstRun } from '../features/session/FirstRun.tsx'
import { LockScreen } from '../features/session/LockScreen.tsx'
import { useSession } from '../state/session.ts'
import { Loading } from '../ui/Loading.tsx'
import { Notices } from '../ui/Notices.tsx'
import { call } from './call.ts'
import { refreshSession } from './refreshSession.ts'
import { Shell } from './shell/Shell.tsx'
import { useActivityReports } from './useActivityReports.ts'

/** The gate: set up, unlock, or work. Nothing of a family is asked for before the file is open. */
export function App() {
  const status = useSession(state => state.status)
  useEffect(() => void refreshSession(), [])
  const shown = status !== null
  useEffect(() => {
    if (shown) void call(reportReady, {})
  }, [shown])
  useActivityReports(status?.state === 'open')
  if (status === null) return <Loading />
  return (
    <>
      {status.state === 'firstRun' && <FirstRun status={status} />}
      {status.state === 'locked' && <LockScreen status={status} />}
      {status.state === 'open' && <Shell status={status} />}
      <Notices />
    </>
  )
}
