import { serveChecks } from './serveChecks.ts'

serveChecks()
