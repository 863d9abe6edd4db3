import type { RecordTypeName } from '../../../domain/records/registry.ts'
import { personAddressRule, safeAddressRule } from './address.ts'
import { agreementRule, withdrawalRule } from './agreement.ts'
import { alertRule } from './alert.ts'
import { chronologyEventRule } from './chronologyEvent.ts'
import { contactPointRule } from './contactPoint.ts'
import {
  conflictOfInterestRule,
  contactRestrictionRule,
  familyMemberRule,
  familyRule,
  involvedAgencyRule,
  personNamedOnlyRule,
  placeOfLearningRule
} from './familyRules.ts'
import { networkTieRule } from './networkTie.ts'
import { outcomeReadingRule } from './outcomeReading.ts'
import { personRule } from './person.ts'
import { personNameRule } from './personName.ts'
import { picturePlaceRule } from './picturePlace.ts'
import { relationshipRule } from './relationship.ts'
import type { EntryRule } from './rule.ts'
import { disclosureRule, lawfulBasisRule, optionalConsentRule, sharingPreferenceRule } from './sharingRules.ts'

const rules: { readonly [Type in RecordTypeName]?: EntryRule } = {
  person: personRule,
  personName: personNameRule,
  personAddress: personAddressRule,
  safeAddress: safeAddressRule,
  contactPoint: contactPointRule,
  placeOfLearning: placeOfLearningRule,
  relationship: relationshipRule,
  contactRestriction: contactRestrictionRule,
  personNamedOnly: personNamedOnlyRule,
  family: familyRule,
  familyMember: familyMemberRule,
  involvedAgency: involvedAgencyRule,
  conflictOfInterest: conflictOfInterestRule,
  agreement: agreementRule,
  withdrawal: withdrawalRule,
  sharingPreference: sharingPreferenceRule,
  lawfulBasis: lawfulBasisRule,
  disclosure: disclosureRule,
  optionalConsent: optionalConsentRule,
  alert: alertRule,
  networkTie: networkTieRule,
  picturePlace: picturePlaceRule,
  chronologyEvent: chronologyEventRule,
  outcomeReading: outcomeReadingRule
}

/** The rule of one type of entry; null for what is written elsewhere (assessments, allocation, configuration). */
export function findRule(type: RecordTypeName): EntryRule | null {
  return rules[type] ?? null
}
