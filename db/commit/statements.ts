import type Database from 'better-sqlite3'

/** An open file as db/open hands it out: keyed, its settings asserted, dangerous doors closed. */
export type OpenDatabase = { readonly database: Database.Database; close(): void }

export type Statements = {
  /** The same text gives the same compiled statement: preparing costs more than running most of them. */
  readonly prepare: (sql: string) => Database.Statement<unknown[]>
  readonly close: () => void
  readonly inTransaction: () => boolean
}

/** Saves of many different sets of fields make many texts; beyond this the cache starts afresh. */
const capacity = 500

export function cacheStatements(file: OpenDatabase): Statements {
  const compiled = new Map<string, Database.Statement<unknown[]>>()
  return {
    inTransaction: () => file.database.inTransaction,
    prepare: sql => {
      const known = compiled.get(sql)
      if (known) return known
      const statement = file.database.prepare<unknown[]>(sql)
      if (compiled.size >= capacity) compiled.clear()
      compiled.set(sql, statement)
      return statement
    },
    close: () => file.close()
  }
}
