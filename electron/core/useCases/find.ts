import { findPeopleAndFamilies, findPossibleMatches, findWords } from '../../contract/find.ts'
import { type Handler, handle } from '../handler.ts'
import { search } from './find/findPeopleAndFamilies.ts'
import { match } from './find/findPossibleMatches.ts'
import { searchWords } from './find/findWords.ts'

export const handlers: readonly Handler[] = [
  handle(findPeopleAndFamilies, search),
  handle(findPossibleMatches, match),
  handle(findWords, searchWords)
]
