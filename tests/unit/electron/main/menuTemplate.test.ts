import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menuTemplate } from '../../../../electron/main/menuTemplate.ts'

const actions = { lock: () => undefined, quit: () => undefined, cover: () => undefined, help: () => undefined }

function entries(packaged: boolean): readonly MenuItemConstructorOptions[] {
  return menuTemplate(actions, '1.0.0', packaged).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
}

describe('menuTemplate', () => {
  it('has no developer tools and no reload when packaged', () => {
    const roles = entries(true).map(({ role }) => role)

    expect(roles).not.toContain('toggleDevTools')
    expect(roles).not.toContain('reload')
    expect(roles).not.toContain('forceReload')
  })

  it('offers the developer tools to those who work on Goldthread', () => {
    expect(entries(false).map(({ role }) => role)).toContain('toggleDevTools')
  })

  it('opens the user guide, and shows the key that the window itself listens for', () => {
    const guide = entries(true).find(({ label }) => label === 'User guide')

    expect([guide?.accelerator, guide?.registerAccelerator]).toEqual(['F1', false])
  })

  it('locks with Ctrl+L', () => {
    expect(entries(true).find(({ label }) => label === 'Lock')?.accelerator).toBe('CommandOrControl+L')
  })
})
