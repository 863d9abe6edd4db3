import { z } from 'zod'
import { method } from '../../../contract/method.ts'
import { handle } from '../../handler.ts'
import { writeCopy } from './releaseAttachment.ts'

/** Asked by the main process alone, after the system's dialog: it is in no list of what a window may ask. */
const write = method({
  channel: 'attachment.writeCopy',
  input: z.strictObject({ ticket: z.string(), place: z.string().min(1) }),
  output: z.strictObject({ outcome: z.enum(['saved', 'failed']) }),
  audit: 'attachment.saveCopy'
})

export const saveCopyHandler = handle(write, writeCopy)
