import { createRoot } from 'react-dom/client'
import type { z } from 'zod'
import { readPrintedCopy } from '../../electron/contract/copies.ts'
import { reportDrawn } from '../../electron/contract/print.ts'
import { call } from '../app/call.ts'
import { PaperPage } from './PaperPage.tsx'

export type PrintedAnswer = z.output<typeof readPrintedCopy.output>

/** The hidden page: asks for its one copy, draws it, and says that it stands. It shows nothing else and asks nothing else. */
export async function showPrintPage(root: HTMLElement, ticket: string): Promise<void> {
  const reply = await call(readPrintedCopy, { ticket })
  if (!reply.ok) {
    await call(reportDrawn, { ticket, drawn: false })
    return
  }
  // The title becomes part of the file: it says what the paper is and never whose.
  document.title = reply.value.title
  document.documentElement.lang = reply.value.language
  const drawn = async () => {
    await document.fonts.ready
    await call(reportDrawn, { ticket, drawn: true })
  }
  createRoot(root).render(<PaperPage copy={reply.value} onDrawn={() => void drawn()} />)
}
