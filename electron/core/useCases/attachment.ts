import {
  addAttachment,
  checkUpload,
  forgetUpload,
  listAttachments,
  readAttachment,
  releaseAttachment,
  sendPiece,
  voidAttachment
} from '../../contract/attachment.ts'
import { type Handler, handle } from '../handler.ts'
import { add } from './attachment/addAttachment.ts'
import { check } from './attachment/checkUpload.ts'
import { list, read } from './attachment/readAttachments.ts'
import { release } from './attachment/releaseAttachment.ts'
import * as uploads from './attachment/upload.ts'
import { markAsError } from './attachment/voidAttachment.ts'

export const handlers: readonly Handler[] = [
  handle(sendPiece, async ({ store, worker }, piece) => {
    await uploads.keepPiece(store, { ...piece, workerId: worker.workerId })
    return {}
  }),
  handle(checkUpload, check),
  handle(forgetUpload, async ({ store, worker }, { uploadId }) => {
    await uploads.forgetUpload(store, { workerId: worker.workerId, uploadId })
    return {}
  }),
  handle(addAttachment, add),
  handle(listAttachments, list),
  handle(readAttachment, read),
  handle(voidAttachment, markAsError),
  handle(releaseAttachment, release)
]
