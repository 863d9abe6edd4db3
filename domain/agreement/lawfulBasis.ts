/** The controller's own reason in law. It is preset, never a question to the family, and almost never consent. */
export type LawfulBasis = {
  readonly bases: readonly string[]
  readonly specialConditions: readonly string[]
}
export type LawfulBasisDoubt =
  | 'no_lawful_basis'
  | 'no_special_category_condition'
  | 'consent_is_not_the_basis'
  | 'recognised_interest_is_not_for_councils'

export const presetLawfulBasis: LawfulBasis = { bases: ['art6_1_e'], specialConditions: ['art9_2_g', 'art9_2_h'] }

/**
 * UK GDPR Articles 6 and 9. Consent (6(1)(a)) is for true options such as a photograph: with an imbalance of power, and
 * a record that would be kept anyway, asking for it misleads. Article 6(1)(ea) is closed to public authorities.
 */
export function lawfulBasisDoubts(basis: LawfulBasis, publicAuthority: boolean): readonly LawfulBasisDoubt[] {
  const doubts: LawfulBasisDoubt[] = []
  if (basis.bases.length === 0) doubts.push('no_lawful_basis')
  if (basis.specialConditions.length === 0) doubts.push('no_special_category_condition')
  if (basis.bases.includes('art6_1_a')) doubts.push('consent_is_not_the_basis')
  if (publicAuthority && basis.bases.includes('art6_1_ea')) doubts.push('recognised_interest_is_not_for_councils')
  return doubts
}
