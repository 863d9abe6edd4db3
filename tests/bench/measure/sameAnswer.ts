export class AnswersDiffer extends Error {
  override readonly name = 'AnswersDiffer'
}

/** A quick answer that is another answer is worth nothing: nothing is timed before both sides have said the same. */
export function mustAgree(what: string, product: unknown, baseline: unknown): void {
  const one = spelled(product)
  const other = spelled(baseline)
  const place = one.findIndex((line, index) => line !== other[index])
  if (place === -1 && one.length === other.length) return
  const around = (lines: readonly string[]) => lines.slice(Math.max(0, place - 3), place + 3).join(' ')
  throw new AnswersDiffer(`${what}\nproduct:  ${around(one)}\nbaseline: ${around(other)}`)
}

/** Line by line, fields in one order: the order in which a row names its columns is no part of an answer. */
function spelled(answer: unknown): readonly string[] {
  const inOrder = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return JSON.stringify(answer, inOrder, 1).split('\n')
}
