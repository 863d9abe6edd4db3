import type { Box, Drawn, Pen } from './drawing.ts'

export const lineOf = (pen: Pen, x1: number, y1: number, x2: number, y2: number): Drawn => ({
  tag: 'line',
  pen,
  at: { x1, y1, x2, y2 }
})

export const textOf = (pen: Pen, x: number, y: number, words: string, anchor = 'middle'): Drawn => ({
  tag: 'text',
  pen,
  at: { x, y, 'text-anchor': anchor },
  words
})

export const groupOf = (parts: readonly Drawn[]): Drawn => ({ tag: 'g', pen: 'none', at: {}, parts })

export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height
