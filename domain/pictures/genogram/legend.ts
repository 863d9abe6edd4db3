import type { Drawn, Picture } from '../drawing.ts'
import { lineOf } from '../drawn.ts'
import { childLines } from './facts.ts'
import { penOfHome } from './homes.ts'
import type { GenogramLayout } from './layout.ts'
import { mark, penOfChild, penOfCouple } from './lines.ts'
import { crossOver, shapeOf } from './shapes.ts'
import type { GenogramWords } from './words.ts'

type Sign = Picture['legend'][number]

const small = (parts: readonly Drawn[]): Drawn => ({
  tag: 'g',
  pen: 'none',
  at: { transform: 'translate(16 1) scale(0.5)' },
  parts
})
const loop = (x: number, home: number, width: number): Drawn => ({
  tag: 'rect',
  pen: penOfHome(home),
  at: { x, y: 3 + 3 * home, width, height: 15, rx: 5 }
})
const slash = (x: number) => lineOf('line', x - 4, 20, x + 4, 4)

/** Every sign that this picture uses, and no other: it always stands under it, on a screen and on paper. */
export function legendOf({ facts, unions, read }: GenogramLayout, words: GenogramWords): readonly Sign[] {
  const { legend } = words
  const shapes = new Set(facts.people.map(({ shape }) => shape))
  const couples = unions.flatMap(({ couple }) => (couple ? [couple] : []))
  const lines = new Set(unions.flatMap(({ children }) => children.map(({ line }) => line)))
  const twins = new Set(read.siblings.map(({ kind }) => kind))
  const across = (pen: Drawn['pen'], more: readonly Drawn[] = []) => [lineOf(pen, 2, 12, 54, 12), ...more]
  const signs: readonly (Sign | null)[] = [
    ...(['man', 'woman', 'other', 'not_known', 'unborn', 'loss'] as const).map(shape =>
      shapes.has(shape) ? { drawn: [small(shapeOf(shape, 24, 0, false))], words: legend.shapes[shape] } : null
    ),
    facts.people.some(({ hasDied }) => hasDied)
      ? { drawn: [small([...shapeOf('man', 24, 0, false), ...crossOver('man', 24, 0)])], words: legend.died }
      : null,
    ...(['married', 'together', 'parents_only'] as const).map(line =>
      couples.some(couple => couple.line === line) ? { drawn: across(penOfCouple[line]), words: legend[line] } : null
    ),
    couples.some(({ slashes }) => slashes === 1) ? { drawn: across('line', [slash(28)]), words: legend.apart } : null,
    couples.some(({ slashes }) => slashes === 2)
      ? { drawn: across('line', [slash(24), slash(32)]), words: legend.divorced }
      : null,
    ...childLines.map(line =>
      lines.has(line) && line !== 'birth'
        ? {
            drawn: [lineOf(penOfChild[line], 2, 12, 54, 12), ...mark(28, 12, words.letters[line])],
            words: words.childLines[line]
          }
        : null
    ),
    twins.has('twin') || twins.has('identical')
      ? { drawn: [lineOf('line', 28, 2, 10, 22), lineOf('line', 28, 2, 46, 22)], words: legend.twins }
      : null,
    twins.has('identical')
      ? {
          drawn: [lineOf('line', 28, 2, 10, 22), lineOf('line', 28, 2, 46, 22), lineOf('line', 19, 12, 37, 12)],
          words: legend.identical
        }
      : null,
    facts.homes.length > 0
      ? { drawn: facts.homes.length > 1 ? [loop(4, 0, 30), loop(22, 1, 30)] : [loop(4, 0, 48)], words: legend.home }
      : null
  ]
  return signs.filter(sign => sign !== null)
}
