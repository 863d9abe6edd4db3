import { z } from 'zod'
import { type CheckedFile, type FileToCheck, fileRefusals } from '../../../domain/attachments/checkedFile.ts'
import { findKind, largestFile } from '../../../domain/attachments/fileKinds.ts'
import { MediaType } from '../../../domain/attachments/mediaType.ts'

const Count = z.int().min(0).max(1_000_000).nullable()
const Answer = z.strictObject({
  number: z.int(),
  checked: z.discriminatedUnion('kept', [
    z.strictObject({
      kept: z.literal(true),
      kind: MediaType,
      bytes: z.instanceof(Uint8Array).refine(bytes => bytes.length > 0 && bytes.length <= largestFile),
      facts: z.strictObject({ width: Count, height: Count, pages: Count })
    }),
    z.strictObject({ kept: z.literal(false), because: z.enum(fileRefusals) })
  ])
})

/** What the checking process said, or null where it is no answer to this file. */
export function readAnswer(
  answer: unknown,
  { fileName }: FileToCheck
): { readonly number: number; readonly checked: CheckedFile } | null {
  const read = Answer.safeParse(answer)
  if (!read.success) return null
  const { checked } = read.data
  return !checked.kept || checked.kind === findKind(fileName) ? read.data : null
}
