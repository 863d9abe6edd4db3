import type { Json } from '../../../domain/nonAnswer.ts'

/** One answer out of a field that keeps several; '' where it was not given. */
export function partIn(value: Json | undefined, key: string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ''
  const part = new Map<string, Json>(Object.entries(value)).get(key)
  return typeof part === 'string' ? part : ''
}
