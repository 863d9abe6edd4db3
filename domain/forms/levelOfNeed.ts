/** The family's level is the highest of its children's, unless somebody says why not (level rules, 1.1). */
export function suggestFamilyLevel(childLevels: readonly (string | null)[]): string | null {
  const known = childLevels.filter((level): level is string => level !== null)
  return known.reduce<string | null>((highest, level) => (highest === null || level > highest ? level : highest), null)
}

export type LevelVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly because: 'differsWithoutReason'; readonly suggested: string }

/** Whether the family's level may stand beside those of the children. */
export function canSetFamilyLevel(
  familyLevel: string,
  childLevels: readonly (string | null)[],
  reason: string
): LevelVerdict {
  const suggested = suggestFamilyLevel(childLevels)
  if (suggested === null || suggested === familyLevel || reason.trim() !== '') return { allowed: true }
  return { allowed: false, because: 'differsWithoutReason', suggested }
}
