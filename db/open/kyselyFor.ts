import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type Transaction
} from 'kysely'
import type { OpenedFile } from './openFile.ts'

/** Takes the write lock when a transaction begins: a lock asked for half-way can fail after work was done. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig

  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config)
  }
}

/** Queries over an open case file; `.transaction()` takes the write lock at once. Close the file, not the Kysely. */
export function kyselyFor<Tables>(file: OpenedFile): Kysely<Tables> {
  const config = { database: file.database }
  return new Kysely<Tables>({ dialect: file.readOnly ? new SqliteDialect(config) : new ImmediateDialect(config) })
}

/** One write transaction: all of it on disk when the promise resolves, none of it when it rejects. */
export async function transact<Tables, Value>(
  database: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<Value>
): Promise<Value> {
  return database.transaction().execute(work)
}
