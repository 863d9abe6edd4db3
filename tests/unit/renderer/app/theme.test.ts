import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('renderer/app/theme.css', 'utf8')
const [light = '', afterLight = ''] = css.split('@media (prefers-color-scheme: dark)')
const dark = afterLight.split('@media')[0] ?? ''

function tokensOf(sheet: string): ReadonlyMap<string, string> {
  return new Map([...sheet.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/gi)].map(found => [found[1] ?? '', found[2] ?? '']))
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(tokens: ReadonlyMap<string, string>, one: string, other: string): number {
  const lights = [one, other].map(name => luminance(tokens.get(name) ?? '#808080')).toSorted((a, b) => b - a)
  return ((lights[0] ?? 0) + 0.05) / ((lights[1] ?? 0) + 0.05)
}

const text = [
  ['ink', 'paper', 12],
  ['ink', 'desk', 12],
  ['ink-muted', 'paper', 7],
  ['ink-muted', 'desk', 6.5],
  ['ink-muted', 'row-hover', 4.5],
  ['on-deep', 'deep', 7],
  ['on-deep-muted', 'deep', 7],
  ['deep-text', 'paper', 7],
  ['deep-text', 'row-selected', 4.5],
  ['thread-text', 'paper', 6],
  ['thread-text', 'desk', 6],
  ...['overdue', 'due', 'well', 'notice', 'quiet', 'restricted'].map(tone => [tone, `${tone}-paper`, 6.4] as const)
] as const
const marks = [
  ['border', 'paper', 3.7],
  ['border', 'desk', 3.6],
  ['thread', 'paper', 3],
  ['thread', 'desk', 3],
  ['focus', 'paper', 4.5],
  ['focus', 'desk', 4.5],
  ['focus-on-deep', 'deep', 6]
] as const

describe.each([
  ['light', tokensOf(light)],
  ['dark', new Map([...tokensOf(light), ...tokensOf(dark)])]
] as const)('theme tokens, %s', (_scheme, tokens) => {
  it.each([...text, ...marks])('%s on %s keeps a contrast of at least %d', (one, other, least) => {
    expect(contrast(tokens, one, other)).toBeGreaterThanOrEqual(least)
  })
})
