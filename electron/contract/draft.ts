import { z } from 'zod'
import { Json } from '../../domain/nonAnswer.ts'
import { method } from './method.ts'

/**
 * What is being typed on a screen that is not an assessment (a new family, a half-filled person): kept in the encrypted
 * file within a second, for this worker only, until the screen saves or clears it.
 */
export const keepDraft = method({
  channel: 'draft.keep',
  input: z.strictObject({ key: z.string().min(1).max(200), value: Json }),
  output: z.strictObject({ savedAt: z.string() }),
  audit: null
})
export const readDraft = method({
  channel: 'draft.read',
  input: z.strictObject({ key: z.string().min(1).max(200) }),
  output: z.strictObject({ value: Json.nullable(), at: z.string().nullable() }),
  audit: null
})
export const clearDraft = method({
  channel: 'draft.clear',
  input: z.strictObject({ key: z.string().min(1).max(200) }),
  output: z.strictObject({}),
  audit: null
})
export const listDrafts = method({
  channel: 'draft.list',
  input: z.strictObject({}),
  output: z.strictObject({ drafts: z.array(z.strictObject({ key: z.string(), at: z.string() })) }),
  audit: null
})
