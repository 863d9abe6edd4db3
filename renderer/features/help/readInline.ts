/** A run of words within a paragraph. A key or a button's name is shown as such; a link leads to a page of the guide. */
export type Inline =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'key'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly page: string }

const MARKS = /\*\*([^*]+)\*\*|`([^`]+)`|\[([^\]]+)\]\(([a-z-]+)\.md\)/g

/** Takes a line of our own Markdown apart; what is not one of our marks stays words. */
export function readInline(line: string): readonly Inline[] {
  const found: Inline[] = []
  let from = 0
  for (const match of line.matchAll(MARKS)) {
    if (match.index > from) found.push({ kind: 'words', text: line.slice(from, match.index) })
    found.push(inlineOf(match))
    from = match.index + match[0].length
  }
  if (from < line.length) found.push({ kind: 'words', text: line.slice(from) })
  return found
}

function inlineOf([, strong, key, link, page]: RegExpMatchArray): Inline {
  if (strong !== undefined) return { kind: 'strong', text: strong }
  if (key !== undefined) return { kind: 'key', text: key }
  return { kind: 'link', text: link ?? '', page: page ?? '' }
}

export function plainWords(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('')
}
