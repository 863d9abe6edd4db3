import {
  addPersonToFamily,
  changeAddressAccess,
  createFamily,
  endConflict,
  listConflicts,
  listFamilies,
  openFamily,
  readAddressAccess,
  revealSafeAddress
} from '../../contract/family.ts'
import { type Handler, handle } from '../handler.ts'
import { addPerson } from './family/addPersonToFamily.ts'
import { changeAccess, readAccess } from './family/addressAccess.ts'
import { endTie, listTies } from './family/conflicts.ts'
import { create } from './family/createFamily.ts'
import { list } from './family/listFamilies.ts'
import { open } from './family/openFamily.ts'
import { reveal } from './family/revealSafeAddress.ts'

export const handlers: readonly Handler[] = [
  handle(listFamilies, list),
  handle(openFamily, open),
  handle(createFamily, create),
  handle(addPersonToFamily, addPerson),
  handle(revealSafeAddress, reveal),
  handle(listConflicts, listTies),
  handle(endConflict, endTie),
  handle(readAddressAccess, readAccess),
  handle(changeAddressAccess, changeAccess)
]
