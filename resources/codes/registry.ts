import { addressTypes } from './address.ts'
import * as agreement from './agreement.ts'
import * as alert from './alert.ts'
import { authorities } from './authority.ts'
import { caringArrangements, childStatuses } from './childStatus.ts'
import * as chronology from './chronology.ts'
import { contactPreferences, interpreterNeeds, readingConfidences } from './communication.ts'
import { contactArrangements, contactRestrictions } from './contactArrangement.ts'
import { disabilities } from './disability.ts'
import * as episode from './episode.ts'
import { ethnicities } from './ethnicity.ts'
import { genderIdentities } from './gender.ts'
import { languages } from './language.ts'
import { lawfulBasisCodes, specialConditionCodes } from './lawfulBasis.ts'
import { levelsOfNeedCodes } from './levelOfNeed.ts'
import type { CodeList } from './list.ts'
import { nameStatusCodes, nameTypes } from './name.ts'
import * as network from './network.ts'
import * as note from './note.ts'
import { organisationTypes } from './organisation.ts'
import * as outcome from './outcome.ts'
import { parentalResponsibilitySourceCodes } from './parentalResponsibility.ts'
import { ageBands, personKindCodes, supportRoles } from './person.ts'
import { reasonsForHelpCodes } from './reasonForHelp.ts'
import { relationshipTypeCodes } from './relationship.ts'
import { relationshipBasisCodes } from './relationshipBasis.ts'
import { religions } from './religion.ts'
import { restrictedReasons } from './restricted.ts'
import { sexes } from './sex.ts'
import * as sharing from './sharing.ts'
import { senNeeds, senProvisions } from './specialEducationalNeed.ts'

/** Every list of the product, for exports that need them all and for the tests that keep them sound. */
export const codeLists: readonly CodeList[] = [
  addressTypes,
  ...Object.values(agreement),
  authorities,
  caringArrangements,
  childStatuses,
  contactPreferences,
  interpreterNeeds,
  readingConfidences,
  contactArrangements,
  contactRestrictions,
  disabilities,
  ...Object.values(episode),
  ethnicities,
  genderIdentities,
  languages,
  lawfulBasisCodes,
  specialConditionCodes,
  levelsOfNeedCodes,
  nameStatusCodes,
  nameTypes,
  ...Object.values(note),
  organisationTypes,
  parentalResponsibilitySourceCodes,
  ageBands,
  personKindCodes,
  supportRoles,
  reasonsForHelpCodes,
  relationshipTypeCodes,
  relationshipBasisCodes,
  religions,
  restrictedReasons,
  sexes,
  ...Object.values(sharing),
  senNeeds,
  senProvisions,
  ...Object.values(alert),
  ...Object.values(chronology),
  ...Object.values(network),
  ...Object.values(outcome)
]
