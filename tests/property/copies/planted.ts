import type { ReadEntry } from '../../../db/queries/entries.ts'
import type { AutomaticEvent } from '../../../domain/chronology/automaticEvents.ts'
import { allowList } from '../../../domain/copies/allowList.ts'
import { type CopyKind, isTaken } from '../../../domain/copies/recipients.ts'
import { exactDate } from '../../../domain/dates/partialDate.ts'
import type { Answer } from '../../../domain/forms/answer.ts'
import type { Field } from '../../../domain/forms/definition.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import type { CopySource, Recipient, SourcePerson, SourceScore } from '../../../electron/export/source.ts'
import { earlyHelpAssessmentV1 as form } from '../../../resources/forms/early-help-assessment.v1/form.ts'
import { anAnswer, anEntry, aSource, named, parentOf } from './aCopySource.ts'

/** A word that stands in one restricted field, and for whom, and on which paper, it may never come out. */
export type Canary = {
  readonly word: string
  readonly where: string
  readonly hiddenFrom: (to: Recipient, copyKind: CopyKind) => boolean
}
export type Planted = {
  readonly source: CopySource
  readonly canaries: readonly Canary[]
  readonly recipients: readonly Recipient[]
}

const everybody = () => true
const isService = ({ kind }: Recipient) => kind === 'professional' || kind === 'agency'
const agency = 'Harbour Youth Project'

/** A random family in which every restricted field holds a word of its own. What is hidden from whom is said here anew. */
export function plantFamily(chance: () => number): Planted {
  const canaries: Canary[] = []
  const entries: ReadEntry[] = []
  const answers: Answer[] = []
  const flip = (share = 0.5) => chance() < share
  const plant = (where: string, hiddenFrom: Canary['hiddenFrom'] = everybody): string => {
    const word = `Qz${canaries.length}x${Math.trunc(chance() * 1e6).toString(36)}`
    canaries.push({ word, where, hiddenFrom })
    return word
  }
  const children = Array.from({ length: 1 + Math.trunc(chance() * 3) }, (_, at) => `child-${at}`)
  const adults = Array.from({ length: 2 + Math.trunc(chance() * 2) }, (_, at) => `adult-${at}`)
  const ages = new Map(children.map(id => [id, 1 + Math.trunc(chance() * 17)]))
  const people: SourcePerson[] = [
    ...adults.map(id => ({ id, isChild: false, isAdultWithCare: flip(), deceased: false, ageYears: 36 })),
    ...children.map(id => ({ id, isChild: true, isAdultWithCare: false, deceased: false, ageYears: ages.get(id) ?? 0 }))
  ]
  const parents = new Map<string, string[]>()
  for (const adult of adults)
    for (const child of children) {
      const kind = Math.trunc(chance() * 4)
      if (kind === 0) continue
      if (kind === 1) entries.push(parentOf(adult, child, { basis: 'disputed' }))
      else if (kind === 2) entries.push({ ...parentOf(adult, child), bucket: `p:${adult}/r:parentage` })
      else {
        entries.push(parentOf(adult, child))
        parents.set(adult, [...(parents.get(adult) ?? []), child])
      }
    }
  const quotable = new Set(children.filter(() => flip()))
  const told = new Set(children.filter(() => flip()))
  const secret = adults
    .map(id => ({ id, from: adults.filter(other => other !== id && flip()) }))
    .filter(() => flip(0.4))
  const keptFrom = (id: string, to: Recipient) =>
    secret.some(
      one =>
        one.id === id &&
        to.personId !== null &&
        (one.from.includes(to.personId) ||
          (one.from.length === 0 && !secret.some(other => other.id === to.personId) && adults.includes(to.personId)))
    )

  const readsOf = (id: string, to: Recipient): boolean => {
    if (to.kind === 'file') return true
    if (to.kind === 'child' || !children.includes(id)) return to.personId === id
    if (to.kind === 'professional') return told.has(id)
    if (to.kind === 'agency') return false
    return (parents.get(to.personId ?? '') ?? []).includes(id) && (ages.get(id) ?? 0) < 16
  }
  /** About these people; about nobody in particular is the home of a parent who lives there. */
  const readsAll = (ids: readonly string[], to: Recipient): boolean =>
    to.kind === 'file' || (ids.length === 0 ? to.kind === 'parent' : ids.every(id => readsOf(id, to)))
  const ecomapShows = (id: string, to: Recipient, on: CopyKind): boolean =>
    on === 'ecomap' && !isService(to) && readsOf(id, to) && !keptFrom(id, to)

  for (const { id } of people) {
    entries.push(
      ...named(id, `Name${id.replace('-', '')}`, {
        gp: plant('doctor'),
        healthWorker: plant('health visitor'),
        nhsNumber: { value: plant('NHS number') },
        upn: { value: plant('pupil number') },
        disabilityWords: plant('disability'),
        genderWords: plant('gender')
      })
    )
    entries.push(
      anEntry('personName', { personId: id, nameType: 'previous', forename: plant('name before'), surname: 'X' })
    )
    entries.push(
      anEntry('personName', {
        personId: id,
        nameType: 'preferred',
        forename: plant('name for named people'),
        shareClass: 'S4'
      })
    )
    entries.push(anEntry('personAddress', { personId: id, lines: [plant('address')], postcode: plant('postcode') }))
    entries.push(anEntry('contactPoint', { personId: id, value: plant('telephone'), label: plant('telephone label') }))
    entries.push(
      anEntry('placeOfLearning', { personId: id, setting: plant('school', (to, on) => !ecomapShows(id, to, on)) })
    )
    entries.push(
      anEntry('contactRestriction', { personId: id, document: plant('order') }, { bucket: `p:${id}/r:orders` })
    )
    entries.push(anEntry('personNamedOnly', { personId: id, recourseWords: plant('public funds') }))
    entries.push(anEntry('alert', { personId: id, evidence: plant('alert') }))
    entries.push(
      anEntry('involvedAgency', {
        organisation: plant('agency', (to, on) => !ecomapShows(id, to, on)),
        workerName: plant('agency worker'),
        agencyEvidence: plant('agency evidence'),
        personIds: [id]
      })
    )
  }
  entries.push(anEntry('involvedAgency', { organisation: agency, personIds: children }))
  for (const child of children)
    entries.push(
      anEntry('sharingPreference', {
        personId: child,
        withOrganisation: agency,
        topics: ['all'],
        mayShare: told.has(child) ? 'yes' : 'no',
        reason: plant('why shared')
      })
    )
  for (const { id, from } of secret) {
    const street = plant('secret street', to => isService(to) || keptFrom(id, to))
    entries.push(
      anEntry(
        'safeAddress',
        {
          personId: id,
          lines: [`7 ${street} Row`],
          postcode: plant('secret postcode'),
          confidentialFrom: from,
          usualArea: plant('area')
        },
        { bucket: `p:${id}/r:address` }
      )
    )
  }

  for (const { field, aboutIds } of form.sections.flatMap(section =>
    section.fields.map(one => ({ field: one, aboutIds: idsFor(one, children, adults) }))
  ))
    for (const aboutId of aboutIds) {
      const shown = flip(0.85)
      const hides = (to: Recipient, on: CopyKind) =>
        isTaken(on) ||
        !shown ||
        !isNamed(field, aboutId, to, children) ||
        (aboutId !== '' && !readsOf(aboutId, to)) ||
        (field.key.startsWith('18.') && to.kind !== 'child' && to.kind !== 'file' && !quotable.has(aboutId))
      const word = plant(`${field.key} of ${aboutId || 'family'}`, hides)
      answers.push(anAnswer(field.key, aboutId, givenFor(field, word, plant), { familyCopy: shown }))
    }
  // What shows a secret street, in a text that would otherwise be read.
  for (const { id } of secret) {
    const street = String(
      entries.find(({ type, fields }) => type === 'safeAddress' && fields.personId === id)?.fields.lines
    ).replace('7 ', '')
    for (const child of children) {
      const word = plant(
        'text beside a secret street',
        (to, on) => isTaken(on) || isService(to) || keptFrom(id, to) || !readsOf(child, to) || to.kind === 'child'
      )
      const at = answers.findIndex(({ field, aboutId }) => field === '6.need' && aboutId === child)
      if (at >= 0) answers[at] = anAnswer('6.need', child, `${word} near ${street}`)
    }
  }
  for (const child of children) {
    const at = answers.findIndex(({ field, aboutId }) => field === '18.voice_may_share' && aboutId === child)
    answers[at] = anAnswer('18.voice_may_share', child, quotable.has(child) ? 'all' : 'not_with')
  }
  const recipients: Recipient[] = [
    ...adults.flatMap(personId => (['parent', 'other_parent'] as const).map(kind => ({ kind, personId, words: '' }))),
    ...children.map(personId => ({ kind: 'child' as const, personId, words: '' })),
    { kind: 'professional', personId: null, words: agency },
    { kind: 'agency', personId: null, words: agency },
    { kind: 'file', personId: null, words: '' }
  ]
  const desk = plantDesk({ chance, plant, children, adults, readsAll })
  return {
    source: aSource({ ...desk, people: [...people, ...desk.people], entries: [...entries, ...desk.entries], answers }),
    canaries,
    recipients
  }
}

type Desk = {
  readonly chance: () => number
  readonly plant: (where: string, hiddenFrom?: Canary['hiddenFrom']) => string
  readonly children: readonly string[]
  readonly adults: readonly string[]
  readonly readsAll: (ids: readonly string[], to: Recipient) => boolean
}

/** What is drawn and told on the desk: ties, events, scores, a note; and people whom a genogram must not show to all. */
function plantDesk({ chance, plant, children, adults, readsAll }: Desk) {
  const some = () => children.filter(() => chance() < 0.5)
  const [child = '', adult = ''] = [children[0], adults[0]]
  const on =
    (kinds: readonly CopyKind[], reads: (to: Recipient) => boolean): Canary['hiddenFrom'] =>
    (to, kind) =>
      !kinds.includes(kind) || !reads(to)
  const told = ['chronology', 'timeline'] as const
  const toFile = (to: Recipient) => to.kind === 'file'
  const family = (to: Recipient) => to.kind !== 'professional' && to.kind !== 'agency'
  const stranger = { isChild: false, isAdultWithCare: false, deceased: false, ageYears: 40 }
  const people: SourcePerson[] = [
    { id: 'disputed', ...stranger },
    { id: 'partner', ...stranger }
  ]
  const entries: ReadEntry[] = [
    ...named('disputed', plant('name of a disputed parent')),
    parentOf('disputed', child, chance() < 0.5 ? { basis: 'disputed' } : { basis: 'donor' }),
    ...named(
      'partner',
      plant(
        'name of a partner',
        on(['genogram'], to => toFile(to) || to.personId === adult)
      )
    ),
    anEntry('relationship', { fromPersonId: 'partner', toPersonId: adult, relationshipType: 'PTN' })
  ]
  for (const personIds of [[], some(), [child], [adult], [...children, adult]])
    entries.push(
      anEntry('networkTie', {
        personIds,
        tieKind: 'friend',
        name: plant(
          'tie',
          on(['ecomap'], to => family(to) && readsAll(personIds, to))
        ),
        helpsWith: plant(
          'help of a tie',
          on(['ecomap'], to => family(to) && readsAll(personIds, to))
        ),
        fromOn: '2026-01-01'
      }),
      anEntry('networkTie', { personIds, name: plant('kept tie'), fromOn: '2026-01-01' }, { bucket: 'f:1/r:named' }),
      anEntry('networkTie', { personIds, name: plant('later tie'), fromOn: '2027-01-01' })
    )
  const events: ReadEntry[] = []
  const categories = ['education', 'police', 'domestic_abuse', 'housing', 'positive_change']
  for (const childIds of [[], some(), [child]])
    for (const category of categories)
      for (const shareClass of ['S2', 'S3', 'S4'])
        for (const familyCopy of [0, 1]) {
          const kept = chance() < 0.2
          const open = !kept && shareClass !== 'S4' && category !== 'police'
          const reads = (to: Recipient) => {
            if (!open) return false
            if (toFile(to)) return true
            if (category === 'domestic_abuse' || !readsAll(childIds, to)) return false
            if (to.kind === 'professional') return shareClass === 'S2'
            return familyCopy === 1 && !(to.kind === 'other_parent' && category === 'housing')
          }
          const where = `${category} ${shareClass} ${familyCopy} about ${childIds.length}`
          events.push(
            anEntry(
              'chronologyEvent',
              {
                childIds,
                category,
                shareClass,
                familyCopy,
                eventDate: { year: 2025, month: 3, day: 4, quality: 'exact' },
                what: plant(`event ${where}`, on(told, reads)),
                significance: plant(`meaning ${where}`, on(told, reads)),
                source: plant(
                  `source ${where}`,
                  on(told, to => toFile(to) && open)
                )
              },
              { bucket: kept ? 'f:1/r:named' : 'f:1' }
            )
          )
        }
  const automatic: AutomaticEvent[] = children.map(id => ({
    key: `school ${id}`,
    kind: 'school',
    date: exactDate('2025-09-01'),
    personIds: [id],
    detail: plant(
      'school of an event',
      on(told, to => family(to) && readsAll([id], to))
    )
  }))
  const scores: SourceScore[] = [...adults, ...children].flatMap(raterId =>
    ['reading', 'sdq:2 4'].map((scheme, at) => ({
      origin: 'typed' as const,
      found: {
        key: `score ${raterId} ${at}`,
        outcome: 'overall',
        question: '',
        scheme,
        maximum: 10,
        raterId,
        raterKind: 'parent',
        aboutId: raterId,
        score: 4,
        readOn: '2026-05-05',
        words: plant(
          `words of a score (${scheme})`,
          on(['scores'], to => toFile(to) || (family(to) && to.personId === raterId && scheme === 'reading'))
        )
      }
    }))
  )
  const paragraphs: ReadEntry[] = []
  for (const aboutIds of [[], some(), [child], [adult]])
    for (const shareClass of ['S2', 'S3', 'S4'])
      for (const familyCopy of [0, 1]) {
        const kept = chance() < 0.2
        const open = !kept && shareClass !== 'S4'
        const reads = (to: Recipient) =>
          open && (toFile(to) || (family(to) && familyCopy === 1 && readsAll(aboutIds, to)))
        paragraphs.push(
          anEntry(
            'noteParagraph',
            {
              aboutIds,
              shareClass,
              familyCopy,
              heading: 'what_happened',
              words: plant(`paragraph ${shareClass} ${familyCopy} about ${aboutIds.length}`, on(['note'], reads)),
              sourceWords: plant('source of a paragraph'),
              mayShareWith: plant('what was said about passing it on')
            },
            { bucket: kept ? 'f:1/r:named' : 'f:1' }
          )
        )
      }
  const note = {
    entry: anEntry('note', { noteType: 'visit', eventOn: '2026-09-10', place: plant('place of a note') }),
    authorName: 'Amina Mensah',
    paragraphs,
    addenda: ['S3', 'S4'].map(shareClass =>
      anEntry('noteAddendum', {
        shareClass,
        words: plant(
          `addendum ${shareClass}`,
          on(['note'], to => toFile(to) && shareClass === 'S3')
        )
      })
    ),
    promises: [[], [child], [adult]].map(toIds =>
      anEntry('promise', {
        toIds,
        words: plant(
          'promise',
          on(['note'], to => family(to) && readsAll(toIds, to))
        ),
        outcomeWords: plant('what came of a promise')
      })
    )
  }
  return { people, entries, events, automatic, scores, note }
}

function idsFor(field: Field, children: readonly string[], adults: readonly string[]): readonly string[] {
  if (field.about === 'family') return ['']
  if (field.about === 'eachChild') return children
  return field.about === 'eachPerson' ? [...children, ...adults] : adults
}

/** The list once more, asked the other way round: nothing that is not on it may come out. */
function isNamed(field: Field, aboutId: string, to: Recipient, children: readonly string[]): boolean {
  if (!field.familyCopy || ['S4', 'S5'].includes(field.shareClass)) return false
  const list = allowList[to.kind]
  const names =
    aboutId === '' ? list.ofFamily : children.includes(aboutId) ? [...list.ofChild, ...list.quotes] : list.ofSelf
  return names.some(one => one.field === field.key)
}

function givenFor(field: Field, word: string, plant: (where: string) => string): Json {
  if (field.type === 'oneOf') return field.options?.[0]?.code ?? word
  if (field.type === 'list') {
    const cells = (field.columns ?? []).map(column => [
      column.key,
      column.type === 'people' || column.type === 'person'
        ? []
        : isPrinted(field.key, column.key)
          ? word
          : plant(`${field.key}/${column.key}`)
    ])
    return [Object.fromEntries(cells)]
  }
  return word
}

const isPrinted = (field: string, column: string) =>
  Object.values(allowList).some(list => list.ofFamily.some(one => one.field === field && one.columns?.includes(column)))
