import { describe, expect, it } from 'vitest'
import { agreementCapacities, agreementScopes } from '../../../../domain/agreement/agreement.ts'
import { sharingAnswers, sharingTopics } from '../../../../domain/agreement/sharing.ts'
import { isIsoDate } from '../../../../domain/dates/isoDate.ts'
import { nameStatuses, personKinds } from '../../../../domain/people/personKind.ts'
import { parentalResponsibilitySources } from '../../../../domain/relationships/relationship.ts'
import { inverses, relationshipBases } from '../../../../domain/relationships/relationshipCodes.ts'
import { agreementCapacityCodes, agreementScopeCodes } from '../../../../resources/codes/agreement.ts'
import { childStatuses } from '../../../../resources/codes/childStatus.ts'
import { ethnicities } from '../../../../resources/codes/ethnicity.ts'
import type { CodeList } from '../../../../resources/codes/list.ts'
import { nameStatusCodes } from '../../../../resources/codes/name.ts'
import { parentalResponsibilitySourceCodes } from '../../../../resources/codes/parentalResponsibility.ts'
import { personKindCodes } from '../../../../resources/codes/person.ts'
import { codeLists } from '../../../../resources/codes/registry.ts'
import { relationshipTypeCodes } from '../../../../resources/codes/relationship.ts'
import { relationshipBasisCodes } from '../../../../resources/codes/relationshipBasis.ts'
import { restrictedReasons } from '../../../../resources/codes/restricted.ts'
import { sharingAnswerCodes, sharingTopicCodes } from '../../../../resources/codes/sharing.ts'

const codesOf = (list: CodeList) => new Set(list.codes.map(({ code }) => code))

describe('codeLists', () => {
  it('names every list once', () => {
    const names = codeLists.map(({ list }) => list)

    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(40)
  })

  it.each(codeLists.map(list => [list.list, list] as const))('%s is sound', (_name, list) => {
    const labels = list.codes.map(({ label }) => label)

    expect(codesOf(list).size).toBe(list.codes.length)
    expect(new Set(labels).size).toBe(labels.length)
    expect(labels.filter(label => label.trim() === '' || label.length > 80)).toEqual([])
    expect(isIsoDate(list.checkedOn)).toBe(true)
    expect(list.source.length).toBeGreaterThan(5)
  })

  it.each([
    ['relationship types', relationshipTypeCodes, Object.keys(inverses)],
    ['relationship bases', relationshipBasisCodes, relationshipBases],
    ['sources of parental responsibility', parentalResponsibilitySourceCodes, parentalResponsibilitySources],
    ['person kinds', personKindCodes, personKinds],
    ['name statuses', nameStatusCodes, nameStatuses],
    ['agreement capacities', agreementCapacityCodes, agreementCapacities],
    ['agreement scopes', agreementScopeCodes, agreementScopes],
    ['sharing topics', sharingTopicCodes, sharingTopics],
    ['sharing answers', sharingAnswerCodes, sharingAnswers]
  ])('has for %s the codes that the rules know', (_what, list, codes) => {
    expect(codesOf(list)).toEqual(new Set(codes))
  })

  it('has the eighteen main ethnicity codes and the two non-answers of the census', () => {
    expect(ethnicities.codes).toHaveLength(20)
    expect(ethnicities.codes.filter(({ mapsTo }) => mapsTo === undefined).map(({ code }) => code)).toEqual([
      'REFU',
      'NOBT'
    ])
  })

  it('has the nine reasons to restrict a family', () => {
    expect(restrictedReasons.codes).toHaveLength(9)
  })

  it('never shows a family the initials of a status', () => {
    const shown = childStatuses.codes.map(({ label, plainLabel }) => plainLabel ?? label)

    expect(shown.filter(words => /\b[A-Z]{2,}\b/.test(words))).toEqual([])
  })
})
