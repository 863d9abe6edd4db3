import { describe, expect, it } from 'vitest'
import { disabilities } from '../../../../resources/codes/disability.ts'
import { ethnicities } from '../../../../resources/codes/ethnicity.ts'
import { languages } from '../../../../resources/codes/language.ts'
import { reasonsForHelpCodes } from '../../../../resources/codes/reasonForHelp.ts'
import { relationshipTypeCodes } from '../../../../resources/codes/relationship.ts'
import { relationshipBasisCodes } from '../../../../resources/codes/relationshipBasis.ts'
import { senNeeds } from '../../../../resources/codes/specialEducationalNeed.ts'
import * as formDisabilities from '../../../../resources/forms/early-help-assessment.v1/options/disabilities.ts'
import * as formEthnicities from '../../../../resources/forms/early-help-assessment.v1/options/ethnicities.ts'
import * as formLanguages from '../../../../resources/forms/early-help-assessment.v1/options/languages.ts'
import * as formRelationships from '../../../../resources/forms/early-help-assessment.v1/options/relationships.ts'
import * as formShared from '../../../../resources/forms/early-help-assessment.v1/options/shared.ts'

/** A form keeps its own options because a signed assessment is shown as it was; every code it uses must be known here. */
describe('the options of the assessment form', () => {
  it.each([
    ['disabilities', formDisabilities.disabilities, disabilities],
    ['special educational needs', formDisabilities.educationalNeeds, senNeeds],
    ['ethnicities', formEthnicities.ethnicities, ethnicities],
    ['languages', formLanguages.languages, languages],
    ['relationships', formRelationships.relationshipTypes, relationshipTypeCodes],
    ['relationship bases', formRelationships.relationshipBases, relationshipBasisCodes],
    ['reasons for help', formShared.reasonsForHelp, reasonsForHelpCodes]
  ])('use for %s only codes of the list', (_what, options, list) => {
    const known = new Set(list.codes.map(({ code }) => code))

    expect(Object.keys(options).filter(code => !known.has(code))).toEqual([])
  })
})
