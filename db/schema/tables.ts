import type { Column, FieldSpec } from '../../domain/records/recordType.ts'
import type { RecordTypeName, recordTypes } from '../../domain/records/registry.ts'
import type { SyncTables } from './syncTables.ts'

type ColumnValue<Stored extends Column> = Stored extends 'INTEGER' ? number | null : string | null

type Fields<Name extends RecordTypeName> = (typeof recordTypes)[Name]['fields']

/** The row of one type of entry: its fields, and what says who wrote each of them (sync.md 4.3). */
export type EntryRow<Name extends RecordTypeName> = {
  id: string
  bucket: string
  _d: string
  _fv: string | null
  _x: string | null
  _void: number
} & {
  [Field in keyof Fields<Name>]: Fields<Name>[Field] extends FieldSpec<infer Stored> ? ColumnValue<Stored> : never
}

export type EntryTables = { [Name in RecordTypeName]: EntryRow<Name> }

/** Every table of the file, as Kysely sees it. Entry tables are derived from the registry of entry types. */
export type Tables = EntryTables & SyncTables
