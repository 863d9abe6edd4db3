import { readFamilyHistory } from '../../contract/family.ts'
import { type Handler, handle } from '../handler.ts'
import { readHistory } from './familyHistory/readFamilyHistory.ts'

export const handlers: readonly Handler[] = [handle(readFamilyHistory, readHistory)]
