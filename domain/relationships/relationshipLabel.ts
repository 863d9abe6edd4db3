import type { RelationshipCode } from './relationshipCodes.ts'

type Words = { readonly neutral: string; readonly F?: string; readonly M?: string }

const WORDS: Readonly<Record<RelationshipCode, Words>> = {
  PAR: { neutral: 'parent', F: 'mother', M: 'father' },
  CHD: { neutral: 'child', F: 'daughter', M: 'son' },
  SPA: { neutral: 'step-parent', F: 'stepmother', M: 'stepfather' },
  SCH: { neutral: 'step-child', F: 'stepdaughter', M: 'stepson' },
  FPA: { neutral: 'foster parent', F: 'foster mother', M: 'foster father' },
  FCH: { neutral: 'foster child' },
  APA: { neutral: 'adoptive parent', F: 'adoptive mother', M: 'adoptive father' },
  ACH: { neutral: 'adopted child', F: 'adopted daughter', M: 'adopted son' },
  GPA: { neutral: 'grandparent', F: 'grandmother', M: 'grandfather' },
  GCH: { neutral: 'grandchild', F: 'granddaughter', M: 'grandson' },
  GGP: { neutral: 'great-grandparent', F: 'great-grandmother', M: 'great-grandfather' },
  GGC: { neutral: 'great-grandchild', F: 'great-granddaughter', M: 'great-grandson' },
  SIB: { neutral: 'brother or sister', F: 'sister', M: 'brother' },
  HSB: { neutral: 'half-brother or half-sister', F: 'half-sister', M: 'half-brother' },
  SSB: { neutral: 'step-brother or step-sister', F: 'stepsister', M: 'stepbrother' },
  TWN: { neutral: 'twin or multiple' },
  AUN: { neutral: 'aunt or uncle', F: 'aunt', M: 'uncle' },
  NIE: { neutral: 'niece or nephew', F: 'niece', M: 'nephew' },
  COU: { neutral: 'cousin' },
  SPO: { neutral: 'husband, wife or civil partner' },
  PTN: { neutral: 'partner' },
  EXP: { neutral: 'former partner' },
  GUA: { neutral: 'special guardian or guardian' },
  WAR: { neutral: 'child under guardianship' },
  KIN: { neutral: 'kinship carer' },
  KCH: { neutral: 'child in kinship care' },
  PFC: { neutral: 'private foster carer' },
  PFD: { neutral: 'privately fostered child' },
  DON: { neutral: 'donor' },
  DOC: { neutral: 'donor-conceived person' },
  FRI: { neutral: 'family friend' },
  NEI: { neutral: 'neighbour' },
  PRO: { neutral: 'professional' },
  OTH: { neutral: 'other' },
  UNK: { neutral: 'relationship not known' }
}

type Speaker = { readonly sex?: 'M' | 'F' | 'U'; readonly genderIdentity?: string; readonly chosenWord?: string }

/** The family's own word first; then by who the person is (not how they were registered); neutral where not known. */
export function relationshipLabel(code: RelationshipCode, person: Speaker = {}): string {
  if (person.chosenWord) return person.chosenWord
  const words = WORDS[code]
  const as = wordFor(person)
  return as === null ? words.neutral : (words[as] ?? words.neutral)
}

function wordFor({ sex, genderIdentity }: Speaker): 'M' | 'F' | null {
  if (genderIdentity === 'man_boy') return 'M'
  if (genderIdentity === 'woman_girl') return 'F'
  if (genderIdentity === 'non_binary' || genderIdentity === 'another') return null
  return sex === 'M' || sex === 'F' ? sex : null
}
