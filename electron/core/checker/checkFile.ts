import {
  type CheckedFile,
  type FileFacts,
  type FileToCheck,
  noFacts,
  RefusedFile
} from '../../../domain/attachments/checkedFile.ts'
import { canKeepFile, type FileKind } from '../../../domain/attachments/fileKinds.ts'
import { remakeJpeg } from '../../../domain/attachments/jpeg.ts'
import { remakePng } from '../../../domain/attachments/png.ts'
import { remakeMp3, remakeMp4 } from '../../../domain/attachments/sound.ts'
import { checkPdf } from './pdf.ts'
import { countUnpacked } from './unpack.ts'
import { checkWordDocument } from './wordDocument.ts'

/**
 * Looks a file over that may be anything, and makes it anew without what tells a place. Runs in a process of its own:
 * it has no file, no key and no window, and what goes wrong in it ends nothing else (security.md T08).
 */
export async function checkFile({ fileName, bytes }: FileToCheck): Promise<CheckedFile> {
  const verdict = canKeepFile(fileName, bytes)
  if (!verdict.allowed) return { kept: false, because: verdict.because }
  try {
    return { kept: true, kind: verdict.kind, ...(await remake(verdict.kind, bytes)) }
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error
    return { kept: false, because: error.because }
  }
}

type Remade = { readonly bytes: Uint8Array; readonly facts: FileFacts }

async function remake(kind: FileKind, bytes: Uint8Array): Promise<Remade> {
  switch (kind) {
    case 'image/jpeg': {
      const { width, height, bytes: made } = remakeJpeg(bytes)
      return { bytes: made, facts: { width, height, pages: null } }
    }
    case 'image/png': {
      const { width, height, bytes: made, packed, unpackedBytes } = remakePng(bytes)
      if ((await countUnpacked(packed, unpackedBytes)) !== unpackedBytes)
        throw new RefusedFile('unreadable', 'its points')
      return { bytes: made, facts: { width, height, pages: null } }
    }
    case 'application/pdf':
      return { bytes, facts: { ...noFacts, pages: checkPdf(bytes) } }
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      checkWordDocument(bytes)
      return { bytes, facts: noFacts }
    case 'audio/mp4':
      return { bytes: remakeMp4(bytes), facts: noFacts }
    case 'audio/mpeg':
      return { bytes: remakeMp3(bytes), facts: noFacts }
    case 'text/plain':
      return { bytes, facts: noFacts }
  }
}
