import { listChronology, promoteFromNote } from '../../contract/chronology.ts'
import { type Handler, handle } from '../handler.ts'
import { promote } from './chronology/promote.ts'
import { readChronology } from './chronology/readChronology.ts'

export const handlers: readonly Handler[] = [handle(listChronology, readChronology), handle(promoteFromNote, promote)]
