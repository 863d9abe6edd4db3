import { z } from 'zod'
import { PartialDate } from '../dates/partialDate.ts'
import type { Json } from '../nonAnswer.ts'

/** How a field is stored in its typed column. JSON columns hold text that was written by `JSON.stringify`. */
export type Column = 'TEXT' | 'INTEGER' | 'JSON'

export type FieldSpec<Stored extends Column = Column> = {
  readonly column: Stored
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

export const text = (maximum = 500): FieldSpec<'TEXT'> => ({
  column: 'TEXT',
  schema: nullable(z.string().max(maximum))
})
export const code = (): FieldSpec<'TEXT'> => ({ column: 'TEXT', schema: nullable(z.string().max(64)) })
export const link = (): FieldSpec<'TEXT'> => ({ column: 'TEXT', schema: nullable(z.uuid()) })
export const localDate = (): FieldSpec<'TEXT'> => ({ column: 'TEXT', schema: nullable(z.iso.date()) })
export const instant = (): FieldSpec<'TEXT'> => ({ column: 'TEXT', schema: nullable(z.iso.datetime()) })
export const integer = (): FieldSpec<'INTEGER'> => ({ column: 'INTEGER', schema: nullable(z.int()) })
export const flag = (): FieldSpec<'INTEGER'> => ({
  column: 'INTEGER',
  schema: nullable(z.union([z.literal(0), z.literal(1)]))
})
export const structured = (schema: z.ZodType<Json> = z.json()): FieldSpec<'JSON'> => ({
  column: 'JSON',
  schema: nullable(schema)
})
export const codes = (): FieldSpec<'JSON'> => structured(z.array(z.string().max(64)).max(100))
export const links = (): FieldSpec<'JSON'> => structured(z.array(z.uuid()).max(200))
/** A date as far as it is known; whether it fits the person is a rule of its subject. */
export const partialDate = (): FieldSpec<'JSON'> => structured(PartialDate)

export const protective = <Stored extends Column>(
  spec: FieldSpec<Stored>,
  order: readonly string[]
): FieldSpec<Stored> => ({
  ...spec,
  protectiveRank: value => order.indexOf(typeof value === 'string' ? value : JSON.stringify(value))
})
