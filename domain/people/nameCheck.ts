const LONGEST = 100
const ALLOWED = /^[\p{L}\p{M}\p{Zs}'’‘ʼ`\p{Dash}]+$/u

export type NameRefusal = 'name_empty' | 'name_too_long' | 'name_character'
export type NameWarning = 'name_looks_like_placeholder'
export type NameCheck =
  | { readonly status: 'accepted'; readonly name: string; readonly warnings: readonly NameWarning[] }
  | { readonly status: 'refused'; readonly because: NameRefusal }

/** Any letters of any script, spaces, hyphens and apostrophes, 1 to 100: nobody is made to invent a surname. */
export function checkName(typed: string): NameCheck {
  const name = typed.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (name === '') return { status: 'refused', because: 'name_empty' }
  if (Array.from(name).length > LONGEST) return { status: 'refused', because: 'name_too_long' }
  if (!ALLOWED.test(name) || !/\p{L}/u.test(name)) return { status: 'refused', because: 'name_character' }
  // "Unknown Unknown" becomes dozens of false duplicates; a name not known has a place of its own.
  const placeholder = /^(?:un ?known|not known|baby|unborn|tbc|none)(?:\s|$)/i.test(name)
  return { status: 'accepted', name, warnings: placeholder ? ['name_looks_like_placeholder'] : [] }
}
