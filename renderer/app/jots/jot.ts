import { z } from 'zod'
import { WaitingFile } from '../files/waitingFile.ts'

/** A thought with no place yet, and a photograph beside it: a draft of this worker, on this computer. */
export const Jot = z.strictObject({ words: z.string(), at: z.string(), photo: WaitingFile.nullable().default(null) })
export type Jot = z.infer<typeof Jot>

export const noJot: Jot = { words: '', at: '', photo: null }

export const isEmptyJot = ({ words, photo }: Jot) => words.trim() === '' && photo === null
