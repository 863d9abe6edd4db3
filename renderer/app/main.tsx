import './zodWithoutEval.ts'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Button.css'
import '@mantine/core/styles/InlineInput.css'
import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/Radio.css'
import './theme.css'
import './mantine.css'
import { createRoot } from 'react-dom/client'
import { findTicket } from '../print/findTicket.ts'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { listenToNotices } from './listenToNotices.ts'
import { Providers } from './Providers.tsx'
import { readSessionFirst } from './refreshSession.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no place for the window')
const ticket = findTicket(location.hash)
if (ticket === null) showWindow(root)
else void showPaper(root, ticket)

function showWindow(place: HTMLElement): void {
  listenToNotices()
  void readSessionFirst()
  createRoot(place).render(
    <Providers>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </Providers>
  )
}

async function showPaper(place: HTMLElement, of: string): Promise<void> {
  const { showPrintPage } = await import('../print/printPage.tsx')
  await showPrintPage(place, of)
}
