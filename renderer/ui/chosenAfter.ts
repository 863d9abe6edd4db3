/** What is chosen after one box was ticked or cleared: a code that stands alone clears the others, and they clear it. */
export function chosenAfter(
  before: readonly string[],
  code: string,
  ticked: boolean,
  exclusive: readonly string[] = []
): readonly string[] {
  if (!ticked) return before.filter(other => other !== code)
  if (exclusive.includes(code)) return [code]
  return [...before.filter(other => other !== code && !exclusive.includes(other)), code]
}
