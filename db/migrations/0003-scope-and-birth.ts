import { sql } from 'kysely'
import type { Migration } from '../open/migrate.ts'

const statements = [
  // Lists and searches begin with what opens a family to a worker (db/queries/visibleFamilies.ts).
  'CREATE INDEX episode_localityId ON episode (localityId)',
  'CREATE INDEX episode_state ON episode (state)',
  // The newest episode of a family without a look at the others, and the few families that are restricted.
  'CREATE INDEX episode_newest ON episode (familyId, _void, startedOn, id)',
  'CREATE INDEX episode_restricted ON episode (familyId) WHERE restricted = 1',
  // A list by name stops at the end of its page.
  'CREATE INDEX family_familyName ON family (familyName COLLATE NOCASE, id)',
  'CREATE INDEX involvedAgency_workerId ON involvedAgency (workerId)',
  'CREATE INDEX involvedAgency_organisationId ON involvedAgency (organisationId)',
  // "Do we know them?" asks for everybody born on a day, in either order of day and month.
  `CREATE INDEX person_born ON person (json_extract(dateOfBirth, '$.year'), json_extract(dateOfBirth, '$.month'),
    json_extract(dateOfBirth, '$.day'))`
]

/** What a worker may know of, and who was born when, each one indexed question. */
export const scopeAndBirth: Migration = {
  version: 3,
  name: 'scope-and-birth',
  up: async db => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  }
}
