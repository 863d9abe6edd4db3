import { inverses, isRelationshipCode } from '../../domain/relationships/relationshipCodes.ts'
import { relationshipLabel } from '../../domain/relationships/relationshipLabel.ts'
import { codeList } from './list.ts'

/** The codes and their sex-neutral words are the domain's; here they become a list to choose from. */
export const relationshipTypeCodes = codeList(
  { list: 'relationshipTypeCodes', source: 'Goldthread’s own list, from the early help assessment' },
  Object.fromEntries(
    Object.keys(inverses)
      .filter(isRelationshipCode)
      .map(code => [code, relationshipLabel(code)])
  )
)
