import { describe, expect, it } from 'vitest'
import { assertAllowedStatement } from '../../../../db/open/guard.ts'

describe('assertAllowedStatement', () => {
  it.each([
    "ATTACH 'x.db' AS x KEY ''",
    "select 1; attach database 'x' as y",
    '/* a */ AtTaCh ? AS x',
    "PRAGMA key = 'x'",
    "pragma rekey='x'",
    'PRAGMA hexkey = 00',
    "PRAGMA main.key = 'x'",
    "PRAGMA/**/key = 'x'",
    "PRAGMA -- c\n rekey = 'x'",
    'PRAGMA temp_store = 0',
    'PRAGMA temp_store(0)',
    'PRAGMA synchronous = OFF',
    'PRAGMA main.journal_mode=DELETE',
    'PRAGMA writable_schema=ON',
    'PRAGMA trusted_schema = ON'
  ])('refuses %s', statement => {
    expect(() => assertAllowedStatement(statement)).toThrow(/not allowed|when it opens/)
  })

  it.each([
    'SELECT attachment FROM message',
    'PRAGMA synchronous',
    'PRAGMA user_version = 3',
    'PRAGMA defer_foreign_keys = ON',
    'PRAGMA foreign_key_check',
    'PRAGMA quick_check',
    "SELECT '--' AS dash",
    'SELECT monkey, "key" FROM t'
  ])('lets %s through', statement => {
    expect(() => assertAllowedStatement(statement)).not.toThrow()
  })
})
