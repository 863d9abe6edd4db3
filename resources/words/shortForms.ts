import { glossary } from './glossary.ts'

/** A stretch of a text of ours; `words` where it is a short form that the text itself does not explain. */
export type Stretch = { readonly text: string; readonly words: string | null }

const SHORT = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{1,5}(?=s?(?![\p{L}\p{N}]))/gu

/** Takes a sentence of the product apart at the short forms that it does not explain itself, as in "checklist (DASH)". */
export function splitShortForms(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (const { 0: form, index } of text.matchAll(SHORT)) {
    const words = glossary.get(form)
    if (words === undefined || text.includes(`(${form})`)) continue
    if (index > from) found.push({ text: text.slice(from, index), words: null })
    found.push({ text: form, words })
    from = index + form.length
  }
  if (from < text.length) found.push({ text: text.slice(from), words: null })
  return found
}
