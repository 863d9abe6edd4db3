/** What the register knows of one person, as yes and no. */
export type KnownOfPerson = {
  readonly id: string
  readonly isChild: boolean
  readonly unborn: boolean
  readonly livesElsewhere: boolean
  readonly has: { readonly [Fact in MissingFactName]: boolean }
}

export const missingFactNames = [
  'address',
  'responsibility',
  'birth',
  'safeContact',
  'name',
  'school',
  'language',
  'ethnicity'
] as const
export type MissingFactName = (typeof missingFactNames)[number]

export type MissingFact = { readonly fact: MissingFactName; readonly personIds: readonly string[] }

const ofChildren: ReadonlySet<MissingFactName> = new Set(['responsibility', 'school'])
const ofTheBorn: ReadonlySet<MissingFactName> = new Set(['birth', 'name', 'language', 'ethnicity', 'school'])

function isAskedOf(fact: MissingFactName, person: KnownOfPerson): boolean {
  if (ofChildren.has(fact) && !person.isChild) return false
  if (ofTheBorn.has(fact) && person.unborn) return false
  return fact !== 'address' || !person.livesElsewhere
}

/** What can be asked at the door, the most useful first, one line for each question; the dead are not in `people`. */
export function missingFactsOf(people: readonly KnownOfPerson[]): readonly MissingFact[] {
  return missingFactNames.flatMap(fact => {
    const personIds = people.filter(person => isAskedOf(fact, person) && !person.has[fact]).map(({ id }) => id)
    return personIds.length === 0 ? [] : [{ fact, personIds }]
  })
}
