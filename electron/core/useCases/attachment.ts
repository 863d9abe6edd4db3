import { addAttachment, listAttachments, readAttachment, sendPiece } from '../../contract/attachment.ts'
import { type Handler, handle } from '../handler.ts'
import { add, keep } from './attachment/addAttachment.ts'
import { list, read } from './attachment/readAttachments.ts'

export const handlers: readonly Handler[] = [
  handle(sendPiece, keep),
  handle(addAttachment, add),
  handle(listAttachments, list),
  handle(readAttachment, read)
]
