/** Forenames that people use for one another in England; a starter list, folded, for suggestions only. */
const GROUPS: readonly string[] = [
  'alexander alexandra alex sasha sandy',
  'andrew andy drew',
  'anthony antony tony',
  'benjamin ben benji',
  'catherine katherine kathryn cath kate katie kathy kat',
  'charles charlie chuck',
  'charlotte charlie lottie',
  'christopher chris kit topher',
  'daniel dan danny',
  'david dave davey',
  'edward ed eddie ted ned',
  'elizabeth liz lizzie beth betty eliza libby',
  'frederick fred freddie',
  'isabella isabel bella izzy',
  'jacqueline jackie',
  'james jim jimmy jamie',
  'jennifer jen jenny',
  'jessica jess jessie',
  'john jack johnny',
  'joseph joe joey',
  'margaret maggie meg peggy',
  'matthew matt matty',
  'michael mike mick mikey',
  'mohammed muhammad mohamed mohammad',
  'natasha tasha',
  'nicholas nick nicky',
  'patricia pat tricia trish',
  'rebecca becky becca',
  'richard rick rich dick ricky',
  'robert rob bob bobby robbie',
  'samuel samantha sam sammy',
  'stephen steven steve',
  'susan sue susie',
  'thomas tom tommy',
  'victoria vicky tori',
  'william will bill billy liam',
  'zachary zac zak'
]
const GROUPS_OF: ReadonlyMap<string, readonly number[]> = groupsByName()

function groupsByName(): ReadonlyMap<string, readonly number[]> {
  const groupsOf = new Map<string, readonly number[]>()
  for (const [group, names] of GROUPS.entries())
    for (const name of names.split(' ')) groupsOf.set(name, [...(groupsOf.get(name) ?? []), group])
  return groupsOf
}

/** The groups of names used for one another that hold this folded name. */
export function nicknameGroups(name: string): readonly number[] {
  return GROUPS_OF.get(name) ?? []
}

/** Whether two folded forenames are one, or are used for one another. */
export function mayBeSameForename(left: string, right: string): boolean {
  if (left === right) return left !== ''
  const groups = GROUPS_OF.get(right) ?? []
  return (GROUPS_OF.get(left) ?? []).some(group => groups.includes(group))
}
