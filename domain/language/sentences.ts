const LONG_SENTENCE = 25
/** A full stop after these does not end a sentence. */
const ABBREVIATED = /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Rev|e\.g|i\.e|etc|approx|no|tel)\.$/iu

export type Sentence = { readonly at: number; readonly text: string; readonly words: number }

export function listSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const match of text.matchAll(/[.!?…]+["”’)]*(?=\s|$)|\n+/gu)) {
    const end = match.index + match[0].length
    if (ABBREVIATED.test(text.slice(from, end))) continue
    addSentence(sentences, text, from, end)
    from = end
  }
  addSentence(sentences, text, from, text.length)
  return sentences
}

function addSentence(sentences: Sentence[], text: string, from: number, to: number) {
  const raw = text.slice(from, to)
  const trimmed = raw.trim()
  const words = countWords(trimmed)
  if (words > 0) sentences.push({ at: from + raw.indexOf(trimmed), text: trimmed, words })
}

/** Over 25 words, a sentence is worth splitting. */
export function listLongSentences(text: string, longest = LONG_SENTENCE): readonly Sentence[] {
  return listSentences(text).filter(({ words }) => words > longest)
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0
}
