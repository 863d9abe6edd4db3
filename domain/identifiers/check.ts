/**
 * What a check of a typed identifier found. An identifier that looks wrong never stops a person from being saved: the
 * caller keeps what was typed, marked `invalid_format`, and shows the sentence for `because` beside the field.
 */
export type IdentifierCheck<Because extends string, Warning extends string = never> =
  | {
      readonly status: 'valid_format'
      readonly value: string
      readonly shown?: string
      readonly warnings: readonly Warning[]
    }
  | { readonly status: 'invalid_format'; readonly because: Because }

const SEPARATORS = /[\s\p{Dash}]/gu

/** People copy numbers out of letters: full-width digits, hard spaces and long dashes all arrive. */
export function withoutSeparators(typed: string): string {
  return typed.normalize('NFKC').replace(SEPARATORS, '').toUpperCase()
}
