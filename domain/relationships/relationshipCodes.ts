/** A is ... of B. Stored one way; the other way is worked out. A professional has no other way. */
export const inverses = {
  PAR: 'CHD',
  CHD: 'PAR',
  SPA: 'SCH',
  SCH: 'SPA',
  FPA: 'FCH',
  FCH: 'FPA',
  APA: 'ACH',
  ACH: 'APA',
  GPA: 'GCH',
  GCH: 'GPA',
  GGP: 'GGC',
  GGC: 'GGP',
  SIB: 'SIB',
  HSB: 'HSB',
  SSB: 'SSB',
  TWN: 'TWN',
  AUN: 'NIE',
  NIE: 'AUN',
  COU: 'COU',
  SPO: 'SPO',
  PTN: 'PTN',
  EXP: 'EXP',
  GUA: 'WAR',
  WAR: 'GUA',
  KIN: 'KCH',
  KCH: 'KIN',
  PFC: 'PFD',
  PFD: 'PFC',
  DON: 'DOC',
  DOC: 'DON',
  FRI: 'FRI',
  NEI: 'NEI',
  PRO: null,
  OTH: 'OTH',
  UNK: 'UNK'
} as const
export type RelationshipCode = keyof typeof inverses

export const relationshipBases = [
  'biological',
  'adoptive',
  'step',
  'foster',
  'kinship',
  'marriage',
  'civil_partnership',
  'cohabiting',
  'former_partner',
  'donor',
  'social',
  'not_known',
  'disputed'
] as const
export type RelationshipBasis = (typeof relationshipBases)[number]

export function isRelationshipCode(code: string): code is RelationshipCode {
  return Object.hasOwn(inverses, code)
}

export function inverseOf(code: RelationshipCode): RelationshipCode | null {
  return inverses[code]
}
