import { describe, expect, it } from 'vitest'
import { hasDisplay } from '../../../scripts/parts/display.mjs'

describe('hasDisplay', () => {
  it.each([
    ['a display is named', { DISPLAY: ':0' }, 'linux', true],
    ['a Wayland display is named', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    ['none is named', {}, 'linux', false],
    ['the name is empty', { DISPLAY: '' }, 'linux', false],
    ['the system always has one', {}, 'win32', true]
  ])('answers for itself when %s', (_, env, platform, expected) => {
    expect(hasDisplay(env, platform)).toBe(expected)
  })
})
