export type Wish = { readonly at: number; readonly weight: number }

type Block = { readonly first: number; readonly wish: number; readonly weight: number }

/**
 * Places things of one row as near to where they wish to stand as the room between them allows: least squares with a
 * smallest distance, solved by putting neighbours who want the same place together (pool adjacent violators).
 */
export function placeApart(wishes: readonly Wish[], distances: readonly number[]): readonly number[] {
  const offsets: number[] = []
  for (const at of wishes.keys()) offsets.push(at === 0 ? 0 : (offsets[at - 1] ?? 0) + (distances[at - 1] ?? 0))
  const blocks: Block[] = []
  for (const [first, { at, weight }] of wishes.entries()) {
    let block: Block = { first, wish: at - (offsets[first] ?? 0), weight }
    for (let before = blocks.at(-1); before !== undefined && before.wish > block.wish; before = blocks.at(-1)) {
      blocks.pop()
      const together = before.weight + block.weight
      const wish = (before.wish * before.weight + block.wish * block.weight) / together
      block = { first: before.first, wish, weight: together }
    }
    blocks.push(block)
  }
  return wishes.map((_, at) => (blocks.findLast(block => block.first <= at)?.wish ?? 0) + (offsets[at] ?? 0))
}
