import type { KeyedDatabase } from './runtime.ts'

export class ForbiddenStatementError extends Error {
  override readonly name = 'ForbiddenStatementError'
}

/** ATTACH with an empty key writes a plain-text copy without complaint (trap L9). Values are always bound, so the word has no other use in SQL. */
const attach = /\battach\b/i
/** Key pragmas would put the key into SQL text (L4); the others would undo what was read back at the open. */
const settled =
  /\bpragma\s+(?:\w+\s*\.\s*)?(?:(?:hex|text)?(?:re)?key|(?:temp_store\w*|synchronous|journal_mode|secure_delete|trusted_schema|cell_size_check|foreign_keys|cipher|legacy|writable_schema|application_id)\s*[=(])/i

const comment = /\/\*[\s\S]*?\*\/|--[^\n]*/g

/** SQLite's own doors out of the encrypted file, closed for good on this connection. */
const closedDoors = ['serialize', 'backup', 'loadExtension', 'unsafeMode', 'key', 'rekey'] as const

/** Throws when a statement could write plain text beside the file or weaken its settings. */
export function assertAllowedStatement(statement: string): void {
  if (attach.test(statement)) throw new ForbiddenStatementError('ATTACH is not allowed on a case file.')
  const bare = statement.replace(comment, ' ')
  if (settled.test(statement) || settled.test(bare))
    throw new ForbiddenStatementError('This setting of a case file is made when it opens.')
}

/** Closes every way from this connection to unencrypted bytes (traps L5 and L9); returns the same connection. */
export function guardConnection(database: KeyedDatabase): KeyedDatabase {
  const prepare = database.prepare.bind(database)
  const exec = database.exec.bind(database)
  const pragma = database.pragma.bind(database)
  const doors: Record<string, unknown> = {
    prepare: (statement: string) => {
      assertAllowedStatement(statement)
      return prepare(statement)
    },
    exec: (statement: string) => {
      assertAllowedStatement(statement)
      exec(statement)
      return database
    },
    pragma: (source: string, options?: { readonly simple?: boolean }) => {
      assertAllowedStatement(`PRAGMA ${source}`)
      return pragma(source, options)
    }
  }
  for (const door of closedDoors) {
    doors[door] = () => {
      throw new ForbiddenStatementError(`${door} is not allowed on a case file.`)
    }
  }
  for (const [door, value] of Object.entries(doors)) {
    Object.defineProperty(database, door, { value, writable: false, configurable: false })
  }
  return database
}
