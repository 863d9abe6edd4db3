import { findPeopleAndFamilies, findPossibleMatches } from '../../contract/find.ts'
import { type Handler, handle } from '../handler.ts'
import { search } from './find/findPeopleAndFamilies.ts'
import { match } from './find/findPossibleMatches.ts'

export const handlers: readonly Handler[] = [handle(findPeopleAndFamilies, search), handle(findPossibleMatches, match)]
