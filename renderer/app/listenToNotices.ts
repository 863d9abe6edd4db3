import type { Notice } from '../../electron/contract/notice.ts'
import { sessionStrings } from '../../resources/strings/en-GB/session.ts'
import { useChanges } from '../state/changes.ts'
import { useCover } from '../state/cover.ts'
import { useHelpShown } from '../state/helpShown.ts'
import { useMaking } from '../state/making.ts'
import { say } from '../state/notices.ts'
import { settleEverything } from '../state/settling.ts'

function heed(notice: Notice): void {
  if (notice.kind === 'changed') useChanges.getState().noteChange(Date.now())
  if (notice.kind === 'settleNow') void settleEverything()
  if (notice.kind === 'lockSoon') say(sessionStrings.soon(Math.ceil(notice.seconds)), { tone: 'notice' })
  if (notice.kind === 'storageProblem' || notice.kind === 'clock') say(notice.say, { tone: 'overdue' })
  if (notice.kind === 'cover') useCover.getState().turn()
  if (notice.kind === 'help') useHelpShown.getState().show()
  if (notice.kind === 'making') useMaking.getState().tell(notice.made, notice.of)
}

export function listenToNotices(): void {
  window.goldthread.onNotice(heed)
}
