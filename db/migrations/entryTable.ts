import { type Kysely, sql } from 'kysely'

/**
 * The table of one type of entry. `columns` names its fields, a type only where it is not TEXT. Only literals of a
 * migration come here, never the registry: a migration has to mean the same in ten years.
 */
export async function createEntryTable(db: Kysely<never>, name: string, columns: string): Promise<void> {
  const fields = columns.split(', ').map(column => {
    const [field = '', stored = 'TEXT'] = column.split(' ')
    return sql`, ${sql.ref(field)} ${sql.raw(stored)}`
  })
  await sql`
    CREATE TABLE ${sql.table(name)} (
      id TEXT NOT NULL PRIMARY KEY, bucket TEXT NOT NULL, _d TEXT NOT NULL, _fv TEXT, _x TEXT,
      _void INTEGER NOT NULL DEFAULT 0${sql.join(fields, sql``)}
    ) STRICT`.execute(db)
  await sql`CREATE INDEX ${sql.ref(`${name}_bucket`)} ON ${sql.table(name)} (bucket)`.execute(db)
}

/** A field that came later: empty in every row that stands, with no value ever written to it. */
export async function addEntryColumn(db: Kysely<never>, name: string, column: string): Promise<void> {
  const [field = '', stored = 'TEXT'] = column.split(' ')
  await sql`ALTER TABLE ${sql.table(name)} ADD COLUMN ${sql.ref(field)} ${sql.raw(stored)}`.execute(db)
}

/** `on` names a table and its columns: "familyMember(familyId, to)". */
export async function createIndexes(db: Kysely<never>, indexes: readonly string[]): Promise<void> {
  for (const on of indexes) {
    const [table = '', list = ''] = on.slice(0, -1).split('(')
    const columns = list.split(', ')
    const name = sql.ref(`${table}_${columns.join('_')}`)
    await sql`CREATE INDEX ${name} ON ${sql.table(table)} (${sql.join(columns.map(sql.ref))})`.execute(db)
  }
}
