import { z } from 'zod'
import type { Json } from '../nonAnswer.ts'

/** How a field is stored in its typed column. JSON columns hold text that was written by `JSON.stringify`. */
export type Column = 'TEXT' | 'INTEGER' | 'JSON'

export type FieldSpec = {
  readonly column: Column
  readonly schema: z.ZodType<Json>
  /** Of two values that nobody has chosen between, the greater rank is shown first, whatever the clock says (sync.md 4.5). */
  readonly protectiveRank?: (value: Json) => number
}

/**
 * Which bucket an entry lives in (sync.md 4.1): a person, a restricted compartment of a person, a family file, the
 * compartment of a family file for named people only (share class S4), or the configuration of the authority.
 */
export type BucketKind = 'person' | 'personCompartment' | 'family' | 'familyNamed' | 'configuration'

export type RecordType = {
  readonly type: string
  readonly buckets: readonly BucketKind[]
  /** The label of the compartment where `buckets` holds `personCompartment`: p:<uuid>/r:<label>. */
  readonly compartment?: string
  readonly fields: { readonly [field: string]: FieldSpec }
}

const nullable = (schema: z.ZodType<Json>): z.ZodType<Json> => schema.nullable()

export const text = (maximum = 500): FieldSpec => ({ column: 'TEXT', schema: nullable(z.string().max(maximum)) })
export const code = (): FieldSpec => ({ column: 'TEXT', schema: nullable(z.string().max(64)) })
export const link = (): FieldSpec => ({ column: 'TEXT', schema: nullable(z.uuid()) })
export const localDate = (): FieldSpec => ({ column: 'TEXT', schema: nullable(z.iso.date()) })
export const instant = (): FieldSpec => ({ column: 'TEXT', schema: nullable(z.iso.datetime()) })
export const integer = (): FieldSpec => ({ column: 'INTEGER', schema: nullable(z.int()) })
export const flag = (): FieldSpec => ({ column: 'INTEGER', schema: nullable(z.union([z.literal(0), z.literal(1)])) })
export const structured = (schema: z.ZodType<Json> = z.json()): FieldSpec => ({
  column: 'JSON',
  schema: nullable(schema)
})
export const codes = (): FieldSpec => structured(z.array(z.string().max(64)).max(100))
export const links = (): FieldSpec => structured(z.array(z.uuid()).max(200))
/** A PartialDate (domain/dates): checked in full by the rule of its subject, kept as it was given here. */
export const partialDate = (): FieldSpec =>
  structured(
    z.strictObject({
      year: z.int().nullable(),
      month: z.int().nullable(),
      day: z.int().nullable(),
      quality: z.enum(['exact', 'month_only', 'year_only', 'estimated', 'expected', 'unknown'])
    })
  )

export const protective = (spec: FieldSpec, order: readonly string[]): FieldSpec => ({
  ...spec,
  protectiveRank: value => order.indexOf(typeof value === 'string' ? value : JSON.stringify(value))
})
