export type WordChange = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** Edits looked for before two texts count as rewritten: keeps a comparison of two books within a few milliseconds. */
const MOST_EDITS = 800
/** What one search may look at in all: keeps long texts with few words in common from holding up the screen. */
const MOST_STEPS = 20_000_000

type Tokens = readonly string[]

/** Words, white space and signs, so that the parts joined give the text back. */
function tokensOf(text: string): Tokens {
  return text.match(/\s+|[\p{L}\p{M}\p{N}'’]+|[^\s\p{L}\p{M}\p{N}'’]/gu) ?? []
}

function paragraphsOf(text: string): Tokens {
  return text.match(/[^\n]*\n+|[^\n]+$/gu) ?? []
}

/** Myers' greedy walk (1986): the furthest point on each diagonal for each number of edits; `null` beyond the limits. */
function findTrace(before: Tokens, after: Tokens): readonly Int32Array[] | null {
  const [n, m] = [before.length, after.length]
  const most = Math.min(n + m, MOST_EDITS)
  const trace: Int32Array[] = []
  let steps = 0
  const furthest = new Int32Array(2 * most + 3)
  for (let edits = 0; edits <= most; edits++) {
    trace.push(furthest.slice(most - edits, most + edits + 3))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = diagonal + most + 1
      const [left = 0, right = 0] = [furthest[at - 1], furthest[at + 1]]
      let x = diagonal === -edits || (diagonal !== edits && left < right) ? right : left + 1
      const start = x
      while (x < n && x - diagonal < m && before[x] === after[x - diagonal]) x++
      steps += x - start + 1
      furthest[at] = x
      if (x >= n && x - diagonal >= m) return trace
    }
    if (steps > MOST_STEPS) return null
  }
  return null
}

function walkBack(before: Tokens, after: Tokens, trace: readonly Int32Array[]): readonly WordChange[] {
  const changes: WordChange[] = []
  let [x, y] = [before.length, after.length]
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const row = trace[edits]
    const read = (diagonal: number) => row?.[diagonal + edits + 1] ?? 0
    const diagonal = x - y
    const down = diagonal === -edits || (diagonal !== edits && read(diagonal - 1) < read(diagonal + 1))
    const startX = edits === 0 ? 0 : read(down ? diagonal + 1 : diagonal - 1)
    const startY = edits === 0 ? 0 : startX - (down ? diagonal + 1 : diagonal - 1)
    while (x > startX && y > startY) {
      x--
      y--
      changes.push({ kind: 'same', text: before[x] ?? '' })
    }
    if (edits === 0) break
    if (down) changes.push({ kind: 'added', text: after[--y] ?? '' })
    else changes.push({ kind: 'removed', text: before[--x] ?? '' })
  }
  return changes.reverse()
}

/** Joins neighbours, and takes white space between two changes into them: people read phrases, not words and gaps. */
function join(changes: readonly WordChange[]): readonly WordChange[] {
  const joined: WordChange[] = []
  let [removed, added, same]: [string[], string[], string[]] = [[], [], []]
  const flush = () => {
    if (removed.length > 0) joined.push({ kind: 'removed', text: removed.join('') })
    if (added.length > 0) joined.push({ kind: 'added', text: added.join('') })
    if (same.length > 0) joined.push({ kind: 'same', text: same.join('') })
    ;[removed, added, same] = [[], [], []]
  }
  for (const { kind, text } of changes) {
    if (text === '') continue
    if (kind === 'same') {
      same.push(text)
      continue
    }
    if (same.length > 0) {
      const gap = same.join('')
      if (gap.trim() === '' && removed.length > 0 && added.length > 0) {
        removed.push(gap)
        added.push(gap)
        same = []
      } else flush()
    }
    ;(kind === 'removed' ? removed : added).push(text)
  }
  flush()
  return joined
}

function replaced(before: Tokens, after: Tokens): readonly WordChange[] {
  return [
    { kind: 'removed', text: before.join('') },
    { kind: 'added', text: after.join('') }
  ]
}

function compare(before: Tokens, after: Tokens, fallback: (before: Tokens, after: Tokens) => readonly WordChange[]) {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  const room = Math.min(before.length, after.length) - head
  while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const [left, right] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)]
  const trace = findTrace(left, right)
  return join([
    { kind: 'same', text: before.slice(0, head).join('') },
    ...(trace ? walkBack(left, right, trace) : fallback(left, right)),
    { kind: 'same', text: before.slice(before.length - tail).join('') }
  ])
}

/**
 * What changed between two texts, word by word. The parts that are not added give the first text, those that are not
 * removed the second. Texts that differ nearly everywhere are compared by paragraphs, and then as a whole.
 */
export function diffWords(before: string, after: string): readonly WordChange[] {
  return compare(tokensOf(before), tokensOf(after), (left, right) =>
    compare(paragraphsOf(left.join('')), paragraphsOf(right.join('')), replaced)
  )
}

/** How many words two texts share in the same order; `null` where they differ too much to say. */
export function commonWords(before: readonly string[], after: readonly string[]): number | null {
  const trace = findTrace(before, after)
  return trace ? (before.length + after.length - (trace.length - 1)) / 2 : null
}
