import { languages } from './language.ts'
import { labelOf } from './list.ts'

/** How a written language is named in a page, by the code of our list; British Sign Language has no writing. */
const tags: Readonly<Record<string, string>> = {
  urd: 'ur',
  pan: 'pa',
  pnb: 'pnb-Arab',
  pol: 'pl',
  slk: 'sk',
  ces: 'cs',
  ron: 'ro',
  rom: 'rom',
  ara: 'ar',
  ckb: 'ckb-Arab',
  kmr: 'kmr-Latn',
  fas: 'fa',
  prs: 'prs-Arab',
  pus: 'ps',
  som: 'so',
  tir: 'ti',
  ukr: 'uk',
  zho: 'zh',
  por: 'pt',
  spa: 'es'
}

export const writtenLanguages = Object.keys(tags).map(code => ({ code, label: labelOf(languages, code) }))

/** The language's tag and name; English where it is none that a copy is translated into. */
export function languageOf(language: string): { readonly code: string; readonly label: string } {
  const tag = tags[language]
  return tag === undefined ? { code: 'en', label: 'English' } : { code: tag, label: labelOf(languages, language) }
}
