import { describe, expect, it } from 'vitest'
import { migrations } from '../../../../db/migrations/all.ts'
import type { RecordTypeName } from '../../../../domain/records/registry.ts'
import { recordTypeOf, recordTypes } from '../../../../domain/records/registry.ts'
import { aStore } from '../../../builders/store.ts'

const common = ['id TEXT', 'bucket TEXT', '_d TEXT', '_fv TEXT', '_x TEXT', '_void INTEGER']

/** What the registry wants the table to hold, in the notation of the migrations. */
function wantedColumns(type: RecordTypeName): readonly string[] {
  const fields = Object.entries(recordTypeOf(type).fields)
  return [...common, ...fields.map(([field, spec]) => `${field} ${spec.column === 'INTEGER' ? 'INTEGER' : 'TEXT'}`)]
}

describe('migrations', () => {
  it('are numbered from one without gaps', () => {
    expect(migrations.map(migration => migration.version)).toEqual(migrations.map((_, index) => index + 1))
  })

  it('end in a schema that agrees with the registry of entry types', async () => {
    const { file } = await aStore()
    const types = Object.values(recordTypes).map(recordType => recordType.type)

    const differences = types.flatMap(type => {
      const columns = file.database.prepare('SELECT name, type FROM pragma_table_info(?)').raw().all(type)
      const held = columns.map(column => (Array.isArray(column) ? column.join(' ') : ''))
      const wanted = wantedColumns(type)
      return [
        ...wanted.filter(column => !held.includes(column)).map(column => `missing: ${type}: ${column}`),
        ...held.filter(column => !wanted.includes(column)).map(column => `not in the registry: ${type}: ${column}`)
      ]
    })

    expect(differences).toEqual([])
  })

  it('make every table strict and every field name safe', async () => {
    const { file } = await aStore()

    const loose = file.database
      .prepare(
        `SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND schema = 'main'
         AND name NOT LIKE 'personSearch%' AND name NOT LIKE 'personFind%' AND name NOT LIKE 'wordFind%'
         AND name <> 'indexBuild' AND name NOT LIKE 'sqlite%'`
      )
      .pluck()
      .all()
    const names = Object.values(recordTypes).flatMap(type => [type.type, ...Object.keys(type.fields)])

    expect(loose).toEqual([])
    expect(names.filter(name => !/^[a-z][A-Za-z0-9]*$/.test(name) || name === 'id' || name === 'bucket')).toEqual([])
  })

  it.each([
    ['names of a person', 'SELECT * FROM personName WHERE personId = ?', 'personName_personId'],
    ['families of a person', 'SELECT * FROM familyMember WHERE personId = ?', 'familyMember_personId'],
    ['members of a family', 'SELECT * FROM familyMember WHERE familyId = ?', 'familyMember_familyId'],
    ['relationships from', 'SELECT * FROM relationship WHERE fromPersonId = ?', 'relationship_fromPersonId'],
    ['relationships to', 'SELECT * FROM relationship WHERE toPersonId = ?', 'relationship_toPersonId'],
    ['a caseload', 'SELECT * FROM allocation WHERE workerId = ? AND "to" IS NULL', 'allocation_workerId_to'],
    ['answers of an assessment', 'SELECT * FROM answer WHERE assessmentId = ?', 'answer_assessmentId'],
    ['assessments of a family', 'SELECT * FROM assessment WHERE familyId = ?', 'assessment_familyId'],
    ['episodes of a family', 'SELECT * FROM episode WHERE familyId = ?', 'episode_familyId'],
    ['history of a bucket', 'SELECT n FROM sync_commit WHERE bucket = ? AND hlc <= 1', 'sync_commit_bucket_hlc'],
    ['commits that wait for the hub', 'SELECT n FROM sync_commit WHERE st = 0 ORDER BY n', 'sync_commit_unsent']
  ])('answer %s from an index', async (_, query, index) => {
    const { file } = await aStore()
    const parameters = query.includes('?') ? ['x'] : []

    const plan = file.database.prepare(`EXPLAIN QUERY PLAN ${query}`).all(...parameters)

    expect(JSON.stringify(plan)).toContain(`INDEX ${index}`)
  })
})
