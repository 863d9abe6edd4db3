import { Button, Checkbox, createTheme, type MantineColorSchemeManager, Radio } from '@mantine/core'

/** Mantine follows the tokens of theme.css; its fixes stand in mantine.css. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  defaultRadius: 'sm',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm', color: 'var(--deep)' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'md', color: 'var(--deep)' } }),
    Radio: Radio.extend({ defaultProps: { size: 'md', color: 'var(--deep)' } })
  }
})

/** Follows the system and keeps nothing: Mantine's own manager would write to localStorage, outside the encrypted file. */
export const followTheSystem: MantineColorSchemeManager = {
  get: () => 'auto',
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {}
}
