import type { z } from 'zod'
import type { createFile } from '../../contract/session.ts'

/** What a person answered when they set a file up. */
export type NewFile = z.output<typeof createFile.input>
