import { listReadings } from '../../contract/reading.ts'
import { type Handler, handle } from '../handler.ts'
import { readReadings } from './reading/readReadings.ts'

export const handlers: readonly Handler[] = [handle(listReadings, readReadings)]
