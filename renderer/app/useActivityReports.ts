import { useEffect } from 'react'
import { reportActivity } from '../../electron/contract/session.ts'
import { call } from './call.ts'

const AT_MOST_EVERY_MS = 20_000

/** Tells the idle clock that somebody is there; throttled, because every key would otherwise be a call. */
export function useActivityReports(open: boolean): void {
  useEffect(() => {
    if (!open) return
    let last = 0
    const report = () => {
      const now = Date.now()
      if (now - last < AT_MOST_EVERY_MS) return
      last = now
      void call(reportActivity, {})
    }
    const kinds = ['keydown', 'pointerdown', 'wheel'] as const
    for (const kind of kinds) window.addEventListener(kind, report, { passive: true })
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, report)
    }
  }, [open])
}
