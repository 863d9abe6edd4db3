// Runs the migrations of the test and is killed somewhere on the way.
import { migrate } from '../../../../../db/open/migrate.ts'
import { reopen } from '../../../../integration/db/open/aCaseFile.ts'
import { slowMigrations } from '../slowMigrations.ts'

const file = reopen(process.argv[2] ?? '')
process.stdout.write('begins\n')
await migrate(file, slowMigrations)
file.close()
