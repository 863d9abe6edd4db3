import { type RecordTypeName, recordTypeOf } from '../../../domain/records/registry.ts'

/** The fields of a type that hold words: what takes a word and is no code (64 letters), id or day. */
export function freeFields(type: RecordTypeName): readonly string[] {
  return Object.entries(recordTypeOf(type).fields)
    .filter(([, { column, schema }]) => {
      const takes = (letters: number) => schema.safeParse('x'.repeat(letters)).success
      return column === 'TEXT' && takes(1) && takes(64) === takes(65)
    })
    .map(([field]) => field)
}
