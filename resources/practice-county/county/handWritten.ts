import { practiceFamilies } from '../families.ts'
import type { PracticeFamily } from '../family.ts'
import { chanceOf } from './chance.ts'
import type { Happening } from './happening.ts'
import type { History, PlannedStep } from './histories.ts'
import { lifeOf } from './life.ts'
import { countyPlaces } from './places.ts'

type Told = {
  readonly family: string
  /** Steps by the days before today on which they were taken. */
  readonly steps: readonly (readonly [transition: string, daysAgo: number])[]
  /** Of whom and what the notes tell; without it only the steps are written. */
  readonly theme?: { readonly story: string; readonly child: string; readonly parent: string }
}

/** What happened with the families that were written by hand, in agreement with their assessments. */
const lives: readonly Told[] = [
  {
    family: 'family/holroyd',
    steps: [
      ['T06', 210],
      ['T08', 209],
      ['T10', 205],
      ['T12', 190],
      ['T14', 183],
      ['T16', 172],
      ['T17', 130],
      ['T17', 88],
      ['T17', 44]
    ],
    theme: { story: 'youngCarer', child: 'callum', parent: 'kelly' }
  },
  {
    family: 'family/okafor-lane',
    steps: [
      ['T06', 24],
      ['T08', 23],
      ['T10', 19]
    ]
  },
  {
    family: 'family/begum',
    steps: [
      ['T06', 58],
      ['T08', 57],
      ['T10', 52],
      ['T12', 20],
      ['T14', 16]
    ],
    theme: { story: 'littleOnes', child: 'samira', parent: 'shirin' }
  },
  {
    family: 'family/petrov-shaw',
    steps: [
      ['T06', 41],
      ['T08', 40],
      ['T10', 36]
    ]
  },
  {
    family: 'family/whitlock',
    steps: [
      ['T06', 33],
      ['T08', 32],
      ['T10', 28]
    ]
  },
  {
    family: 'family/doyle-marsh',
    steps: [
      ['T06', 160],
      ['T08', 159],
      ['T10', 155],
      ['T12', 120],
      ['T14', 117],
      ['T16', 105],
      ['T17', 62]
    ],
    theme: { story: 'behaviour', child: 'tyler', parent: 'pauline' }
  },
  {
    family: 'family/adeyinka',
    steps: [
      ['T06', 6],
      ['T08', 5]
    ]
  },
  {
    family: 'family/tanner',
    steps: [
      ['T06', 29],
      ['T08', 28],
      ['T10', 24]
    ]
  },
  { family: 'family/lowe', steps: [['T06', 2]] },
  {
    family: 'family/castellan',
    steps: [
      ['T06', 95],
      ['T08', 94],
      ['T10', 90],
      ['T12', 60],
      ['T14', 57],
      ['T16', 45]
    ]
  },
  {
    family: 'family/boateng',
    steps: [
      ['T06', 66],
      ['T08', 65],
      ['T10', 61],
      ['T12', 26],
      ['T14', 23]
    ]
  },
  {
    family: 'family/gallagher',
    steps: [
      ['T06', 130],
      ['T08', 129],
      ['T10', 125],
      ['T12', 92],
      ['T14', 89],
      ['T16', 76],
      ['T17', 35],
      ['T27', 8]
    ]
  },
  {
    family: 'family/rahman',
    steps: [
      ['T06', 250],
      ['T08', 249],
      ['T10', 245],
      ['T12', 211],
      ['T14', 208],
      ['T16', 195],
      ['T17', 152],
      ['T17', 110],
      ['T17', 70],
      ['T17', 29]
    ],
    theme: { story: 'money', child: 'amna', parent: 'tariq' }
  },
  {
    family: 'family/hughes',
    steps: [
      ['T06', 18],
      ['T08', 17],
      ['T10', 13]
    ]
  },
  {
    family: 'family/ferris',
    steps: [
      ['T06', 300],
      ['T08', 299],
      ['T10', 295],
      ['T12', 260],
      ['T14', 257],
      ['T16', 244],
      ['T17', 200],
      ['T17', 150],
      ['T29', 17],
      ['T30', 12]
    ],
    theme: { story: 'attendance', child: 'alex', parent: 'joan' }
  }
]

const ways: Readonly<Record<string, Pick<PlannedStep, 'from' | 'to' | 'by'>>> = {
  T06: { from: 'triage', to: 'awaiting_allocation', by: 'frontDoor' },
  T08: { from: 'awaiting_allocation', to: 'allocated', by: 'manager' },
  T10: { from: 'allocated', to: 'assessing', by: 'lead' },
  T12: { from: 'assessing', to: 'assessment_review', by: 'lead' },
  T14: { from: 'assessment_review', to: 'planning', by: 'manager' },
  T16: { from: 'planning', to: 'plan_active', by: 'lead' },
  T17: { from: 'plan_active', to: 'plan_active', by: 'lead' },
  T27: { from: 'plan_active', to: 'on_hold', by: 'manager' },
  T29: { from: 'plan_active', to: 'closure_pending', by: 'lead' },
  T30: { from: 'closure_pending', to: 'closed', by: 'manager' }
}

function historyOf({ state, startedDaysAgo }: PracticeFamily, steps: Told['steps']): History {
  let before = startedDaysAgo
  const planned = steps.map(([transition, daysAgo]): PlannedStep => {
    const way = ways[transition]
    if (way === undefined) throw new RangeError(`nobody has said what ${transition} does`)
    const after = before - daysAgo
    before = daysAgo
    const hold = transition === 'T27' ? { holds: 25, reasonCode: 'family_temporarily_away' } : {}
    return { transition, ...way, after, ...hold }
  })
  return { state, steps: planned, since: before, entryRoute: 'request_for_support' }
}

/** The steps, contacts, notes and all that goes with them; family, episode and allocation stand already. */
export function listHandWrittenLives(
  today: string
): readonly { readonly family: PracticeFamily; readonly happenings: readonly Happening[] }[] {
  return lives.flatMap(({ family: key, steps, theme }) => {
    const family = practiceFamilies.find(one => one.key === key)
    const place = countyPlaces.find(one => one.team === family?.team)
    if (family === undefined || place === undefined) return []
    const keys = (kind: string) => family.people.filter(one => one.kind === kind).map(one => one.key)
    const children = keys('child')
    const carers =
      theme === undefined
        ? keys('adult_carer')
        : [theme.parent, ...keys('adult_carer').filter(one => one !== theme.parent)]
    const household = {
      name: family.name,
      people: family.people,
      homes: family.homes,
      ties: family.ties,
      agreeing: [],
      carers,
      children,
      shape: ''
    }
    const telling = {
      family,
      household,
      place,
      today,
      history: historyOf(family, steps),
      chance: chanceOf(`life/${key}`),
      theme: theme ?? null
    }
    const happenings = lifeOf(telling)
      .map(
        ({ register: _, puts, ...happening }): Happening => ({
          ...happening,
          puts: puts.filter(({ type }) => type !== 'episode' && type !== 'allocation')
        })
      )
      .filter(({ puts }) => puts.length > 0)
      .filter(
        ({ puts }) => theme !== undefined || puts.every(({ type }) => type === 'episodeStep' || type === 'meeting')
      )
    return [{ family, happenings }]
  })
}
