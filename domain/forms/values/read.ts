import type { Json } from '../../nonAnswer.ts'
import type { ProblemCode } from '../problem.ts'

/** What a reader made of something typed: a value of the field's type, or why it is none. */
export type Read = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly code: ProblemCode }

export const value = (read: Json): Read => ({ ok: true, value: read })
export const refused = (code: ProblemCode): Read => ({ ok: false, code })

export function isPlainObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

/** Own properties only: a key such as "constructor" in a hostile row must not reach the prototype. */
export function ownProperty(raw: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined
}

export function isBlank(raw: unknown): boolean {
  if (raw === undefined || raw === null) return true
  if (typeof raw === 'string') return raw.trim() === ''
  return Array.isArray(raw) && raw.length === 0
}

/** The words to keep when they cannot be read as the field's type. */
export function asTyped(raw: unknown): string {
  if (typeof raw === 'string') return raw
  if (isPlainObject(raw)) {
    const boxes = [raw.day, raw.month, raw.year]
    if (boxes.every(box => typeof box === 'string')) return `${raw.about === true ? 'about ' : ''}${boxes.join('/')}`
  }
  try {
    return JSON.stringify(raw) ?? String(raw)
  } catch {
    return '?'
  }
}
