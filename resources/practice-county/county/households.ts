import type { PracticePerson, PracticeTie } from '../family.ts'
import {
  adult,
  agesOf,
  brothersAndSisters,
  child,
  childrenOf,
  type Drawing,
  type Household,
  homeOf,
  keysOf,
  parentOfAll
} from './household.ts'

/** Shapes of families as they come to a service (domain.md 13), each drawn with names, ages and homes of its own. */
type Draw = (drawing: Drawing) => Household

function household(
  { surname }: Drawing,
  shape: string,
  people: readonly PracticePerson[],
  homes: Household['homes'],
  ties: readonly PracticeTie[],
  wish: { readonly agreeing?: readonly string[]; readonly carers?: readonly string[] } = {}
): Household {
  const carers = wish.carers ?? keysOf(people.filter(({ kind }) => kind === 'adult_carer'))
  const children = keysOf(people.filter(({ kind }) => kind === 'child'))
  return { name: surname, people, homes, ties, carers, children, agreeing: wish.agreeing ?? carers.slice(0, 1), shape }
}

const motherAlone: Draw = drawing => {
  const { chance } = drawing
  const ages = agesOf(chance, chance.between(1, 3), chance.between(4, 15))
  const mother = adult(drawing, { key: 'mother', sex: 'F', age: (ages[0] ?? 5) + chance.between(19, 27) })
  const children = childrenOf(drawing, ages, 'one_parent')
  const keys = keysOf(children)
  const father: PracticePerson = {
    key: 'father',
    kind: 'significant_other',
    placeholder: `Father of ${children[0]?.forename ?? 'the child'}`,
    born: 'not_known'
  }
  return household(
    drawing,
    'A mother with her children; their father’s name is not known',
    [mother, ...children, father],
    [homeOf(drawing, ['mother', ...keys])],
    [...parentOfAll('mother', keys), ...brothersAndSisters(keys)]
  )
}

const married: Draw = drawing => {
  const { chance } = drawing
  const ages = agesOf(chance, chance.between(2, 4), chance.between(8, 16))
  const age = (ages[0] ?? 8) + chance.between(21, 28)
  const mother = adult(drawing, { key: 'mother', sex: 'F', age })
  const father = adult(drawing, { key: 'father', sex: 'M', age: age + chance.between(0, 4) })
  const children = childrenOf(drawing, ages, 'parents')
  const keys = keysOf(children)
  return household(
    drawing,
    'Both parents and their children',
    [mother, father, ...children],
    [homeOf(drawing, ['mother', 'father', ...keys])],
    [
      ...parentOfAll('mother', keys),
      ...parentOfAll('father', keys, 'married_at_birth'),
      ...brothersAndSisters(keys),
      { from: 'father', is: 'SPO', of: 'mother', basis: 'marriage' }
    ],
    { agreeing: ['mother', 'father'] }
  )
}

const stepFamily: Draw = drawing => {
  const { chance } = drawing
  const older = childrenOf(drawing, agesOf(chance, 2, chance.between(11, 15)), 'parents')
  const younger = childrenOf(drawing, [chance.between(1, 4)], 'parents', older)
  const mother = adult(drawing, { key: 'mother', sex: 'F', age: chance.between(34, 41) })
  const partner = adult(drawing, {
    key: 'partner',
    sex: 'M',
    age: chance.between(31, 44),
    surname: chance.pick(drawing.background.surnames)
  })
  const [first, second] = [keysOf(older), keysOf(younger)]
  return household(
    drawing,
    'A mother and her partner, two older children and one of both of them',
    [mother, partner, ...older, ...younger],
    [homeOf(drawing, ['mother', 'partner', ...first, ...second])],
    [
      ...parentOfAll('mother', [...first, ...second]),
      ...parentOfAll('partner', second, 'on_birth_certificate_from_2003'),
      ...first.map(key => ({ from: 'partner', is: 'SPA', of: key, basis: 'step', responsibility: 'no' as const })),
      ...brothersAndSisters(first),
      ...first.flatMap(key => second.map(other => ({ from: key, is: 'HSB', of: other, basis: 'biological' }))),
      { from: 'partner', is: 'PTN', of: 'mother', basis: 'cohabiting' }
    ]
  )
}

const grandmother: Draw = drawing => {
  const { chance } = drawing
  const children = childrenOf(drawing, agesOf(chance, chance.between(1, 2), chance.between(5, 11)), 'kinship_informal')
  const keys = keysOf(children)
  const nan = adult(drawing, { key: 'nan', sex: 'F', age: chance.between(53, 66) })
  const mother = adult(drawing, {
    key: 'mother',
    sex: 'F',
    age: chance.between(27, 33),
    kind: 'significant_other',
    telephone: false,
    more: { keyAbsent: 1 }
  })
  return household(
    drawing,
    'A grandmother who brings up her daughter’s children',
    [nan, mother, ...children],
    [homeOf(drawing, ['nan', ...keys])],
    [
      { from: 'nan', is: 'PAR', of: 'mother', basis: 'biological' },
      ...keys.map(key => ({ from: 'nan', is: 'GPA', of: key, basis: 'kinship', responsibility: 'no' as const })),
      ...parentOfAll('mother', keys),
      ...brothersAndSisters(keys)
    ],
    { carers: ['nan'] }
  )
}

const twoHomes: Draw = drawing => {
  const { chance } = drawing
  const children = childrenOf(drawing, agesOf(chance, 2, chance.between(7, 14)), 'shared_care')
  const keys = keysOf(children)
  const mother = adult(drawing, { key: 'mother', sex: 'F', age: chance.between(33, 44) })
  const father = adult(drawing, { key: 'father', sex: 'M', age: chance.between(34, 46) })
  const nights = (count: number) => Object.fromEntries(keys.map(key => [key, count]))
  return household(
    drawing,
    'Children who live in two homes, a week with each parent',
    [mother, father, ...children],
    [
      homeOf(drawing, ['mother', ...keys], { nights: nights(8) }),
      homeOf(drawing, ['father', ...keys], { nights: nights(6), since: chance.between(200, 700) })
    ],
    [
      ...parentOfAll('mother', keys),
      ...parentOfAll('father', keys, 'married_at_birth'),
      ...brothersAndSisters(keys),
      { from: 'father', is: 'EXP', of: 'mother', basis: 'former_partner' }
    ],
    { agreeing: ['mother', 'father'] }
  )
}

const twoMothers: Draw = drawing => {
  const { chance } = drawing
  const children = childrenOf(drawing, agesOf(chance, 2, chance.between(4, 10)), 'parents')
  const keys = keysOf(children)
  const [one, other] = [
    adult(drawing, { key: 'mother', sex: 'F', age: chance.between(31, 42) }),
    adult(drawing, { key: 'mum', sex: 'F', age: chance.between(30, 43) })
  ]
  const renamed = other.forename === one.forename ? { ...other, forename: 'Robin' } : other
  return household(
    drawing,
    'Two mothers and their children',
    [one, renamed, ...children],
    [homeOf(drawing, ['mother', 'mum', ...keys])],
    [
      ...parentOfAll('mother', keys),
      ...keys.map(key => ({
        from: 'mum',
        is: 'PAR',
        of: key,
        basis: 'donor',
        responsibility: 'yes' as const,
        source: 'married_at_birth'
      })),
      ...brothersAndSisters(keys),
      { from: 'mum', is: 'SPO', of: 'mother', basis: 'marriage' }
    ],
    { agreeing: ['mother', 'mum'] }
  )
}

const expecting: Draw = drawing => {
  const { chance } = drawing
  const children = childrenOf(drawing, [chance.between(1, 3)], 'one_parent')
  const mother = adult(drawing, { key: 'mother', sex: 'F', age: chance.between(20, 29) })
  const baby: PracticePerson = {
    key: 'baby',
    kind: 'unborn',
    placeholder: 'Baby not born yet',
    born: { dueInWeeks: chance.between(6, 20) }
  }
  return household(
    drawing,
    'A mother with a toddler who expects a baby',
    [mother, ...children, baby],
    [homeOf(drawing, ['mother', ...keysOf(children)], { since: chance.between(90, 400), type: 'temporary' })],
    [...parentOfAll('mother', keysOf(children)), { from: 'mother', is: 'PAR', of: 'baby', basis: 'biological' }]
  )
}

const fatherAlone: Draw = drawing => {
  const { chance } = drawing
  const children = childrenOf(drawing, agesOf(chance, chance.between(1, 3), chance.between(6, 15)), 'one_parent')
  const keys = keysOf(children)
  const father = adult(drawing, { key: 'father', sex: 'M', age: chance.between(34, 47) })
  const bereaved = chance.once(2)
  const mother = adult(drawing, {
    key: 'mother',
    sex: 'F',
    age: chance.between(33, 43),
    kind: bereaved ? 'deceased' : 'significant_other',
    telephone: false
  })
  return household(
    drawing,
    bereaved
      ? 'A father and his children after their mother’s death'
      : 'A father with his children; their mother lives elsewhere',
    [father, bereaved ? { ...mother, diedYearsAgo: 1 } : mother, ...children],
    [homeOf(drawing, ['father', ...keys])],
    [
      ...parentOfAll('father', keys, 'married_at_birth'),
      ...parentOfAll('mother', keys),
      ...brothersAndSisters(keys),
      ...(bereaved ? [] : [{ from: 'father', is: 'EXP', of: 'mother', basis: 'former_partner' }])
    ]
  )
}

const twins: Draw = drawing => {
  const { chance } = drawing
  const age = chance.between(2, 12)
  const day = `0${chance.between(1, 9)}-${chance.between(10, 28)}`
  const first = child(drawing, { key: 'child1', age, arrangement: 'parents', others: [], birthday: day })
  const second = child(drawing, { key: 'child2', age, arrangement: 'parents', others: [first], birthday: day })
  const mother = adult(drawing, { key: 'mother', sex: 'F', age: age + chance.between(24, 33) })
  const father = adult(drawing, { key: 'father', sex: 'M', age: age + chance.between(25, 36) })
  const keys = ['child1', 'child2']
  return household(
    drawing,
    'Parents with twins',
    [mother, father, first, second],
    [homeOf(drawing, ['mother', 'father', ...keys])],
    [
      ...parentOfAll('mother', keys),
      ...parentOfAll('father', keys, 'on_birth_certificate_from_2003'),
      { from: 'child1', is: 'TWN', of: 'child2', basis: 'biological' },
      { from: 'father', is: 'PTN', of: 'mother', basis: 'cohabiting' }
    ]
  )
}

const youngParent: Draw = drawing => {
  const { chance } = drawing
  const parentPerson = child(drawing, { key: 'child1', age: 17, arrangement: 'one_parent', others: [] })
  const young: PracticePerson = {
    ...parentPerson,
    forename: chance.pick(drawing.background.girls),
    more: { ...parentPerson.more, sex: 'F' }
  }
  const baby = child(drawing, { key: 'child2', age: 0, arrangement: 'parents', others: [young] })
  const nan = adult(drawing, { key: 'nan', sex: 'F', age: chance.between(38, 49) })
  return household(
    drawing,
    'A mother of 17 with her baby, at home with her own mother',
    [nan, young, baby],
    [homeOf(drawing, ['nan', 'child1', 'child2'])],
    [
      ...parentOfAll('nan', ['child1']),
      ...parentOfAll('child1', ['child2']),
      { from: 'nan', is: 'GPA', of: 'child2', basis: 'kinship', responsibility: 'no' }
    ],
    { agreeing: ['child1', 'nan'], carers: ['nan'] }
  )
}

const large: Draw = drawing => {
  const { chance } = drawing
  const ages = [17, 14, 11, 8, 5, 2].slice(0, chance.between(5, 6))
  const children = childrenOf(drawing, ages, 'parents')
  const keys = keysOf(children)
  const mother = adult(drawing, { key: 'mother', sex: 'F', age: chance.between(38, 43) })
  const father = adult(drawing, { key: 'father', sex: 'M', age: chance.between(40, 49) })
  const eldest = adult(drawing, { key: 'eldest', sex: 'M', age: 19, kind: 'adult_other', telephone: false })
  return household(
    drawing,
    'A large family with a grown-up son at home',
    [mother, father, eldest, ...children],
    [homeOf(drawing, ['mother', 'father', 'eldest', ...keys])],
    [
      ...parentOfAll('mother', ['eldest', ...keys]),
      ...parentOfAll('father', ['eldest', ...keys], 'married_at_birth'),
      ...brothersAndSisters(keys),
      ...keys.map(of => ({ from: 'eldest', is: 'SIB', of, basis: 'biological', responsibility: 'no' as const })),
      { from: 'father', is: 'SPO', of: 'mother', basis: 'marriage' }
    ]
  )
}

const inPrison: Draw = drawing => {
  const { chance } = drawing
  const children = childrenOf(drawing, agesOf(chance, 2, chance.between(6, 12)), 'one_parent')
  const keys = keysOf(children)
  const mother = adult(drawing, { key: 'mother', sex: 'F', age: chance.between(29, 38) })
  const father = adult(drawing, {
    key: 'father',
    sex: 'M',
    age: chance.between(30, 41),
    kind: 'significant_other',
    telephone: false
  })
  const away = {
    ...homeOf(drawing, ['father'], { since: chance.between(60, 300), type: 'custody' }),
    lines: ['Fellgate Prison'],
    town: 'Fellgate',
    postcode: 'MV9 1AA'
  }
  return household(
    drawing,
    'A mother and her children while their father is in prison',
    [mother, father, ...children],
    [homeOf(drawing, ['mother', ...keys]), away],
    [
      ...parentOfAll('mother', keys),
      ...parentOfAll('father', keys, 'on_birth_certificate_from_2003'),
      ...brothersAndSisters(keys),
      { from: 'father', is: 'PTN', of: 'mother', basis: 'cohabiting' }
    ]
  )
}

const adoptive: Draw = drawing => {
  const { chance } = drawing
  const children = childrenOf(drawing, agesOf(chance, 2, chance.between(7, 13)), 'adoptive')
  const keys = keysOf(children)
  const mother = adult(drawing, { key: 'mother', sex: 'F', age: chance.between(40, 51) })
  const father = adult(drawing, { key: 'father', sex: 'M', age: chance.between(41, 54) })
  const adopted = (from: string): readonly PracticeTie[] =>
    keys.map(key => ({ from, is: 'PAR', of: key, basis: 'adoptive', responsibility: 'yes', source: 'adoption' }))
  return household(
    drawing,
    'Parents and the children they adopted',
    [mother, father, ...children],
    [homeOf(drawing, ['mother', 'father', ...keys])],
    [
      ...adopted('mother'),
      ...adopted('father'),
      ...brothersAndSisters(keys),
      { from: 'father', is: 'SPO', of: 'mother', basis: 'marriage' }
    ],
    { agreeing: ['mother', 'father'] }
  )
}

/** The commonest shapes stand more than once. */
export const households: readonly Draw[] = [
  motherAlone,
  married,
  stepFamily,
  motherAlone,
  grandmother,
  twoHomes,
  motherAlone,
  fatherAlone,
  expecting,
  married,
  twins,
  twoMothers,
  youngParent,
  motherAlone,
  large,
  inPrison,
  stepFamily,
  adoptive
]
