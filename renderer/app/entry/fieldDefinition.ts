import type { Json, NonAnswer } from '../../../domain/nonAnswer.ts'
import type { Choice } from '../../ui/CodeSelect.tsx'

type Common = {
  readonly field: string
  readonly label: string
  readonly hint?: string
  /** Shown only while this holds of what stands in the form. */
  readonly when?: (fields: { readonly [field: string]: Json }) => boolean
}

/** One answer of a field that is kept as several: typed, or chosen where there are options. */
export type FieldPart = { readonly key: string; readonly label: string; readonly options?: readonly Choice[] }

/** One field of an entry on a form. Where `nonAnswers` are offered, one of them may stand instead of words or a code. */
export type FieldDefinition = Common &
  (
    | { readonly kind: 'text'; readonly nonAnswers?: readonly NonAnswer[] }
    | { readonly kind: 'long' | 'number' | 'lines' | 'identifier'; readonly nonAnswers?: never }
    | { readonly kind: 'code'; readonly options: readonly Choice[]; readonly nonAnswers?: readonly NonAnswer[] }
    | { readonly kind: 'codes'; readonly options: readonly Choice[]; readonly exclusive?: readonly string[] }
    | { readonly kind: 'partialDate' | 'day' }
    | { readonly kind: 'flag' }
    | { readonly kind: 'people' }
    | {
        readonly kind: 'person'
        /** The field that names the one person who cannot be chosen here. */
        readonly notSameAs?: string
      }
    | { readonly kind: 'parts'; readonly parts: readonly FieldPart[] }
  )

export type FieldsTyped = { readonly [field: string]: Json }
