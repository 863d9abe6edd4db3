import type { Json } from '../../../domain/nonAnswer.ts'
import type { RecordTypeName } from '../../../domain/records/registry.ts'

export type Write = {
  readonly type: RecordTypeName
  readonly id: string
  readonly bucket: string
  readonly set: { readonly [field: string]: Json }
}

/** What one Save wrote: one commit for each bucket and one entry in the audit, all at one moment. */
export type Act = {
  readonly actionId: string
  readonly workerId: string
  readonly at: number
  readonly action: string
  readonly subjectIds: readonly string[]
  readonly writes: readonly Write[]
}

export const sessionOfWorld = '00000000-0000-7000-8000-00000000b001'
