import type { Happening, HappeningPut } from './happening.ts'
import type { ToldStep } from './steps.ts'
import { ageOf, onWorkday, type Telling, type Theme, told } from './telling.ts'

type Around = { readonly steps: readonly ToldStep[]; readonly lead: string }

/** What is round the family and what became of it: ties, events, readings, alerts, and the copies it was given. */
export function listAround(telling: Telling, theme: Theme, around: Around): readonly Happening[] {
  const { steps, lead } = around
  const met = steps.find(({ transition }) => transition === 'T10' || transition === 'T25')
  if (met === undefined) return []
  const at = (daysAgo: number, time: string, action: string, puts: readonly HappeningPut[]): Happening => ({
    daysAgo: onWorkday(telling.today, daysAgo),
    time,
    by: lead,
    action,
    puts
  })
  const given = steps.find(({ transition }) => transition === 'T14')
  return [
    at(met.daysAgo, '17:20', 'practice.seed', [
      ...tiePuts(telling, theme, met.daysAgo),
      ...eventPuts(telling, theme, met.daysAgo),
      ...alertPuts(telling, met.daysAgo, lead)
    ]),
    ...readingTimes(steps).map((daysAgo, place) =>
      at(daysAgo, '17:40', 'practice.seed', readingPuts(telling, theme, { daysAgo, place, lead }))
    ),
    ...(given === undefined || given.daysAgo < 3
      ? []
      : [at(given.daysAgo - 2, '16:10', 'practice.seed', copyPuts(theme, given.daysAgo - 2, lead))])
  ]
}

const neighbours = [
  'Mrs Okell from the flat below',
  'Pat next door',
  'Dilys over the road',
  'the Hendersons at number two'
]

function tiePuts(
  { chance, family }: Telling,
  { child, parent, story }: Theme,
  daysAgo: number
): readonly HappeningPut[] {
  const school = child.school
  const wishes = [
    ...(school === undefined
      ? [
          {
            tieKind: 'health',
            name: 'Marlow Vale 0 to 19 health service',
            strength: 2,
            flow: 'to_family',
            stressful: 'no',
            helpsWith: 'Weighing, sleep, somebody to ask.'
          }
        ]
      : [
          {
            tieKind: 'school',
            name: school,
            strength: chance.between(1, 3),
            flow: 'both',
            stressful: story.outcome === 'education' ? 'yes' : 'no',
            helpsWith: 'Sees the children every day and rings when something is different.'
          }
        ]),
    {
      tieKind: 'neighbour',
      name: chance.pick(neighbours),
      strength: chance.between(2, 3),
      flow: 'both',
      stressful: 'no',
      helpsWith: 'A cup of sugar, a spare key, an hour with the children.'
    },
    {
      tieKind: 'extended_family',
      name: told('{parent}’s sister', { child, parent }),
      strength: chance.between(1, 3),
      flow: chance.pick(['to_family', 'both']),
      stressful: chance.pick(['no', 'no', 'yes']),
      helpsWith: 'Sunday dinner and the school holidays.'
    },
    {
      tieKind: 'community',
      name: chance.pick(['Saturday football', 'The allotment', 'Swimming club', 'The library on Thursdays']),
      strength: 2,
      flow: 'to_family',
      stressful: 'no',
      helpsWith: 'Something that is only nice.'
    },
    ...(chance.once(3)
      ? [
          {
            tieKind: 'faith',
            name: chance.pick(['The chapel', 'The mosque', 'The gurdwara', 'The parish']),
            strength: 3,
            flow: 'both',
            stressful: 'no',
            helpsWith: 'People who ask how it is.'
          }
        ]
      : []),
    ...(chance.once(2)
      ? [
          {
            tieKind: 'work',
            name: told('{parent}’s work at the bakery', { child, parent }),
            strength: 2,
            flow: 'to_family',
            stressful: 'yes',
            helpsWith: 'Money, and shifts that change.'
          }
        ]
      : [])
  ]
  return wishes.map((wish, index) => ({
    type: 'networkTie',
    key: `tieOf/${index}`,
    set: {
      familyId: { own: '' },
      personIds: wish.tieKind === 'school' ? [{ person: child.key }] : [],
      ...wish,
      agreedByThem: index % 2 === 0 ? 'yes' : 'not_asked',
      fromOn: { daysAgo: Math.min(700, daysAgo + 30) },
      ...(index === 3 && family.endedDaysAgo !== undefined ? { toOn: { daysAgo: family.endedDaysAgo } } : {})
    }
  }))
}

function eventPuts({ household, family, today }: Telling, theme: Theme, daysAgo: number): readonly HappeningPut[] {
  const { story, child } = theme
  const everyone = household.children.map(person => ({ person }))
  const year = Number(today.slice(0, 4))
  const common = {
    familyId: { own: '' },
    authorId: { worker: family.lead ?? '' },
    writtenAt: { at: [onWorkday(today, daysAgo), '17:20'] },
    shareClass: 'S3',
    origin: 'typed',
    familyCopy: 1
  }
  const events = [
    ...story.events.map((event, index) => ({
      category: event.category,
      what: told(event.what, theme),
      significance: told(event.significance, theme),
      childIds: [{ person: child.key }],
      eventDate: {
        quality: 'month_only',
        year: year - (index === 0 ? 1 : 0),
        month: 1 + ((daysAgo + index * 5) % (index === 0 ? 12 : 6))
      },
      source: index === 0 ? 'The family and the school' : told('{parent}', theme),
      sourceType: index === 0 ? 'professional' : 'family'
    })),
    ...(ageOf(child) >= 2
      ? [
          {
            category: 'family_change',
            what: 'The family moved to where it lives now.',
            significance: told('A new start that {child} still talks about.', theme),
            childIds: everyone,
            eventDate: { quality: 'year_only', year: year - Math.min(ageOf(child), 3) },
            source: told('{parent}', theme),
            sourceType: 'family'
          }
        ]
      : [])
  ]
  return events.map((event, index) => ({
    type: 'chronologyEvent',
    key: `event/${index}`,
    set: { ...common, ...event }
  }))
}

function readingTimes(steps: readonly ToldStep[]): readonly number[] {
  return steps
    .filter(
      ({ transition }) => transition === 'T10' || transition === 'T16' || transition === 'T17' || transition === 'T25'
    )
    .map(({ daysAgo }) => daysAgo)
}

/** Two who score the same day seldom agree, and both stand. Over the months most things get better, by small steps. */
function readingPuts(
  { chance, history }: Telling,
  { child, parent, story }: Theme,
  { daysAgo, place, lead }: { readonly daysAgo: number; readonly place: number; readonly lead: string }
): readonly HappeningPut[] {
  const better = history?.flag === 'drift' ? 0 : Math.min(4, place)
  const score = (by: number) => Math.max(0, Math.min(10, by + better + chance.between(-1, 1)))
  const raters = [
    { raterKind: 'parent', raterId: { person: parent.key }, score: score(4), words: 'Better when the mornings are.' },
    { raterKind: 'worker', raterId: { worker: lead }, score: score(5), words: 'What I saw, not what I hope.' },
    ...(ageOf(child) >= 8
      ? [{ raterKind: 'child', raterId: { person: child.key }, score: score(3), words: 'I put it where I wanted.' }]
      : [])
  ]
  return raters.flatMap(rater =>
    [story.outcome, 'overall'].map(
      (outcome): HappeningPut => ({
        type: 'outcomeReading',
        key: `reading/${place}/${rater.raterKind}/${outcome}`,
        set: {
          familyId: { own: '' },
          aboutId: { person: child.key },
          outcome,
          ...rater,
          readOn: { daysAgo },
          origin: 'typed'
        }
      })
    )
  )
}

function alertPuts({ chance, family, household }: Telling, daysAgo: number, lead: string): readonly HappeningPut[] {
  const carer = household.people.find(({ key }) => key === household.carers[0])
  if (carer === undefined) return []
  const interpreter = carer.more?.interpreterNeeded === 'spoken'
  if (!interpreter && !chance.once(5)) return []
  const wish = interpreter
    ? {
        alertType: 'interpreter',
        evidence: 'Prefers to talk about the children in the first language. Book ahead.',
        aboutAddress: 0
      }
    : {
        alertType: 'animal',
        evidence: 'A large, friendly dog. Ring before you come in; it is put into the kitchen.',
        aboutAddress: 1
      }
  return [
    {
      type: 'alert',
      key: 'alert/0',
      inPerson: carer.key,
      set: {
        personId: { person: carer.key },
        ...wish,
        source: 'Seen at the first visit',
        setById: { worker: lead },
        setOn: { daysAgo },
        reviewOn: { daysAgo: daysAgo - 182 },
        toldPerson: 'yes',
        ...(family.endedDaysAgo === undefined
          ? {}
          : { endedOn: { daysAgo: family.endedDaysAgo }, endedReason: 'The help has ended.' })
      }
    }
  ]
}

function copyPuts({ parent }: Theme, daysAgo: number, lead: string): readonly HappeningPut[] {
  return [
    {
      type: 'copyGiven',
      key: 'copy/0',
      set: {
        familyId: { own: '' },
        copyKind: 'family_copy',
        recipientKind: 'parent',
        recipientId: { person: parent.key },
        recipientWords: [parent.forename, parent.surname].filter(Boolean).join(' '),
        language: 'eng',
        layout: 'plain',
        madeAt: { at: [daysAgo, '16:05'] },
        madeById: { worker: lead },
        leftOut: 0,
        howGiven: 'by_hand',
        givenOn: { daysAgo },
        safeToLeave: 'yes'
      }
    }
  ]
}
