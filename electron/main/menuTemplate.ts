import type { MenuItemConstructorOptions } from 'electron'
import { menuWords as words } from '../../resources/strings/en-GB/menu.ts'

export type MenuActions = {
  readonly lock: () => void
  readonly quit: () => void
  readonly cover: () => void
  readonly help: () => void
}

/** The menu of every window. The developer tools are in it only where Goldthread is not packaged. */
export function menuTemplate(actions: MenuActions, version: string, packaged: boolean): MenuItemConstructorOptions[] {
  const tools: MenuItemConstructorOptions[] = packaged ? [] : [{ type: 'separator' }, { role: 'toggleDevTools' }]
  return [
    {
      label: words.file,
      submenu: [
        { label: words.lock, accelerator: 'CommandOrControl+L', click: actions.lock },
        { type: 'separator' },
        { label: words.quit, accelerator: 'CommandOrControl+Q', click: actions.quit }
      ]
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' }
      ]
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
        { type: 'separator' },
        // The window itself listens for F9, so that the key works within one frame; the menu shows it and offers a click.
        { label: words.cover, accelerator: 'F9', registerAccelerator: false, click: actions.cover },
        ...tools
      ]
    },
    {
      label: words.help,
      role: 'help',
      submenu: [
        { label: words.guide, accelerator: 'F1', registerAccelerator: false, click: actions.help },
        { type: 'separator' },
        { label: words.about(version), enabled: false }
      ]
    }
  ]
}
