import { z } from 'zod'
import { fileKinds } from './fileKinds.ts'

export const MediaType = z.enum(fileKinds)
export type MediaType = z.infer<typeof MediaType>
