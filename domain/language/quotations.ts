export type Stretch = { readonly from: number; readonly to: number }

const QUOTED = /“[^“”]*”|"[^"]*"|(?<![\p{L}\p{N}])‘[^‘]*?’(?![\p{L}\p{N}])/gu

/** Where somebody is quoted. A quotation left open ends nowhere and counts for nothing. */
export function findQuotations(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(QUOTED), match => ({ from: match.index, to: match.index + match[0].length }))
}
