import { createFamily, listFamilies, openFamily } from '../../contract/family.ts'
import { type Handler, handle } from '../handler.ts'
import { create } from './family/createFamily.ts'
import { list } from './family/listFamilies.ts'
import { open } from './family/openFamily.ts'

export const handlers: readonly Handler[] = [
  handle(listFamilies, list),
  handle(openFamily, open),
  handle(createFamily, create)
]
