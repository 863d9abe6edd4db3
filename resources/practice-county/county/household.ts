import { type PracticeFamily, type PracticePerson, type PracticeTie, parent, siblings } from '../family.ts'
import type { Background } from './backgrounds.ts'
import type { Chance } from './chance.ts'
import { type CountyPlace, nursery, secondarySchool } from './places.ts'

export type Sex = 'F' | 'M'

export type Household = Pick<PracticeFamily, 'name' | 'people' | 'homes' | 'ties'> & {
  /** Those who may agree to take part. */
  readonly agreeing: readonly string[]
  readonly carers: readonly string[]
  readonly children: readonly string[]
  /** What a reader should know at once, for the lists of the practice page. */
  readonly shape: string
}

export type Drawing = {
  readonly chance: Chance
  readonly background: Background
  readonly place: CountyPlace
  readonly surname: string
  readonly today: string
}

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

function birthday({ chance }: Drawing): string {
  return `${chance.pick(months)}-${String(chance.between(1, 28)).padStart(2, '0')}`
}

function telephoneOf({ chance }: Drawing): string {
  return `07700 900${String(chance.between(100, 999))}`
}

type AdultWish = {
  readonly key: string
  readonly sex: Sex
  readonly age: number
  readonly kind?: PracticePerson['kind']
  readonly surname?: string
  readonly telephone?: boolean
  readonly more?: PracticePerson['more']
}

export function adult(drawing: Drawing, { key, sex, age, kind, surname, telephone, more }: AdultWish): PracticePerson {
  const { background, chance } = drawing
  const value = telephoneOf(drawing)
  const interpreter = background.interpreter && chance.once(2) ? 'spoken' : 'none'
  const mayLeaveMessage = chance.pick(['yes', 'yes', 'no', 'not_asked'] as const)
  return {
    key,
    kind: kind ?? 'adult_carer',
    forename: chance.pick(sex === 'F' ? background.women : background.men),
    surname: surname ?? drawing.surname,
    born: { age, birthday: birthday(drawing) },
    more: {
      sex,
      ethnicity: background.ethnicity,
      firstLanguage: background.language,
      interpreterNeeded: interpreter,
      ...more
    },
    ...(telephone === false ? {} : { telephone: { value, mayLeaveMessage } })
  }
}

type ChildWish = {
  readonly key: string
  readonly age: number
  readonly arrangement: string
  readonly surname?: string
  readonly others: readonly PracticePerson[]
  readonly more?: PracticePerson['more']
  readonly birthday?: string
}

export function sexOf(person: PracticePerson | undefined): string {
  const sex = person?.more?.sex
  return typeof sex === 'string' ? sex : 'U'
}

/** No two children of a household have one name. */
export function child(drawing: Drawing, wish: ChildWish): PracticePerson {
  const { background, chance, place } = drawing
  const taken = new Set(wish.others.map(({ forename }) => forename))
  const free = { F: background.girls.filter(one => !taken.has(one)), M: background.boys.filter(one => !taken.has(one)) }
  const wished = chance.pick(['F', 'M'] as const)
  const sex = free[wished].length > 0 ? wished : wished === 'F' ? 'M' : 'F'
  const setting =
    wish.age >= 11 ? secondarySchool : wish.age >= 4 ? place.primary : wish.age === 3 ? nursery : undefined
  return {
    key: wish.key,
    kind: 'child',
    forename: chance.pick(free[sex]),
    surname: wish.surname ?? drawing.surname,
    born: { age: wish.age, birthday: wish.birthday ?? birthday(drawing) },
    more: {
      sex,
      ethnicity: background.ethnicity,
      firstLanguage: background.language,
      caringArrangement: wish.arrangement,
      childStatus: 'none',
      ...wish.more
    },
    ...(setting === undefined ? {} : { school: setting })
  }
}

/** Ages that are at least a year and a half apart, eldest first, none of them 18 or more. */
export function agesOf(chance: Chance, count: number, eldest: number): readonly number[] {
  const ages: number[] = []
  let age = Math.min(17, eldest)
  while (ages.length < count && age >= 0) {
    ages.push(age)
    age -= chance.between(2, 4)
  }
  return ages
}

export function childrenOf(
  drawing: Drawing,
  ages: readonly number[],
  arrangement: string,
  before: readonly PracticePerson[] = [],
  surname?: string
): readonly PracticePerson[] {
  const made: PracticePerson[] = []
  for (const age of ages) {
    const key = `child${before.length + made.length + 1}`
    made.push(child(drawing, { key, age, arrangement, others: [...before, ...made], ...(surname ? { surname } : {}) }))
  }
  return made
}

export function homeOf(
  { chance, place }: Drawing,
  who: readonly string[],
  wish: { readonly since?: number; readonly type?: string; readonly nights?: Readonly<Record<string, number>> } = {}
): PracticeFamily['homes'][number] {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ'
  const letter = () => letters[chance.between(0, letters.length - 1)] ?? 'A'
  const number = chance.between(1, 140)
  const street = chance.pick(place.streets)
  const flat = chance.once(4) ? `Flat ${chance.between(1, 9)}, ` : ''
  return {
    who,
    lines: [`${flat}${number} ${street}`],
    town: place.town,
    postcode: `${place.outward} ${chance.between(1, 9)}${letter()}${letter()}`,
    sinceDaysAgo: wish.since ?? chance.between(800, 3600),
    ...(wish.type === undefined ? {} : { type: wish.type }),
    ...(wish.nights === undefined ? {} : { nights: wish.nights })
  }
}

export const keysOf = (people: readonly PracticePerson[]) => people.map(({ key }) => key)

export function parentOfAll(key: string, children: readonly string[], source = 'birth_mother'): readonly PracticeTie[] {
  return children.map(one => parent(key, one, source))
}

export const brothersAndSisters = (children: readonly string[]) => siblings(...children)
