import { z } from 'zod'

/** Four different answers that are never merged into one (a blank is none of them: it is "not yet answered"). */
export const nonAnswers = ['not_asked', 'not_known', 'declined', 'not_applicable'] as const
export const NonAnswer = z.enum(nonAnswers)
export type NonAnswer = z.infer<typeof NonAnswer>

/** What kind of statement a narrative is; reported facts and family words must name their source. */
export const bases = ['fact_observed', 'fact_reported', 'opinion', 'family_words', 'professional_analysis'] as const
export const Basis = z.enum(bases)
export type Basis = z.infer<typeof Basis>

/** Who may see a piece of content by default: S0 everyone … S4 named people only, S5 the whole record is restricted. */
export const shareClasses = ['S0', 'S1', 'S2', 'S3', 'S4', 'S5'] as const
export const ShareClass = z.enum(shareClasses)
export type ShareClass = z.infer<typeof ShareClass>

/** A JSON value as it travels in commits and answers. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export const Json: z.ZodType<Json, Json> = z.json()

/**
 * What stands in one field of a form. `value` is of the field's type; `raw` is what was typed when it is not (kept as
 * typed, with a sentence beside the field); `nonAnswer` is one of the four.
 */
export type Given =
  | { readonly value: Json }
  | { readonly raw: string }
  | { readonly nonAnswer: NonAnswer; readonly reason?: string }
export const Given: z.ZodType<Given> = z.union([
  z.strictObject({ value: Json }),
  z.strictObject({ raw: z.string() }),
  z.strictObject({ nonAnswer: NonAnswer, reason: z.string().exactOptional() })
])
