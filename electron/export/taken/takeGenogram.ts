import { ageShown } from '../../../domain/dates/ageShown.ts'
import { boundsOf, spanHoldsOn } from '../../../domain/dates/compareDates.ts'
import { dateInWords } from '../../../domain/dates/dateInWords.ts'
import { exactDate } from '../../../domain/dates/partialDate.ts'
import { hasDiedBy } from '../../../domain/people/lifeStage.ts'
import type { GenogramPerson, GenogramShape, GenogramTie } from '../../../domain/pictures/genogram/facts.ts'
import { genogram } from '../../../domain/pictures/genogram/genogram.ts'
import { relationshipBases } from '../../../domain/relationships/relationshipCodes.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { genogramStrings, genogramWords } from '../../../resources/strings/en-GB/genogram.ts'
import { nameOn } from '../names.ts'
import type { OpenedCopy } from '../openCopy.ts'
import type { CopySource } from '../source.ts'
import { dayBefore } from './dayBefore.ts'
import { listPeopleShown, type OpenTie } from './peopleShown.ts'
import { picturePages } from './picturePages.ts'
import { listTaken, type TakenEntry } from './readTaken.ts'
import type { Taken } from './taken.ts'

const pregnancyDays = 280
const words = copyStrings.taken

/** The genogram of one day for one recipient: drawn anew from what they may read, never taken from a screen. */
export function takeGenogram(source: CopySource, opened: OpenedCopy, day: string): Taken {
  const shown = listPeopleShown(source, opened, day)
  const people = listTaken(source.entries, 'person', 'genogram', opened)
    .filter(({ id }) => shown.ids.has(id))
    // A pregnancy that ended is on no paper that leaves (domain.md 4.4).
    .filter(person => isThere(person, day) && person.partial('pregnancyEndedOn') === null)
    .map(person => personOn(person, source, opened, day))
    .toSorted((one, other) => one.bornKey.localeCompare(other.bornKey) || one.name.localeCompare(other.name, 'en-GB'))
  return {
    parts: people.map(({ id, name }) => ({ key: `person|${id}`, part: words.person, lines: [name] })),
    left: source.people.some(({ id }) => !shown.ids.has(id))
      ? [{ what: words.otherPeople, why: copyStrings.why.notTheirs }]
      : [],
    fieldsRead: ['person', 'relationship'],
    build: standing => {
      const stands = people.filter(({ id }) => standing.has(`person|${id}`))
      const facts = {
        people: unambiguous(stands),
        ties: shown.ties.flatMap(tie => tieOn(tie, day)),
        homes: shown.homes.map((personIds, at) => ({ key: `home ${at}`, personIds }))
      }
      const wishes = { withSecret: false, withLosses: false, placed: placedIn(source, opened) }
      const { picture } = genogram(facts, wishes, genogramWords, dateInWords(exactDate(day)))
      return picturePages(source, opened, { kind: 'genogram', day, pictures: [picture] })
    }
  }
}

/** Nobody is drawn before they were born, or before the pregnancy began. */
function isThere(person: TakenEntry, day: string): boolean {
  const born = person.partial('dateOfBirth')
  const dueOn = person.text('dueDate')
  if (person.text('personKind') === 'unborn' && dueOn !== '') return dayBefore(dueOn, pregnancyDays) <= day
  const earliest = born === null ? null : (boundsOf(born)?.earliest ?? null)
  return earliest === null || earliest <= day || born?.quality === 'expected'
}

function personOn(person: TakenEntry, source: CopySource, opened: OpenedCopy, day: string): GenogramPerson {
  const { full, short } = nameOn(opened.kind, person.id, source.entries)
  const [born, died, dueOn] = [person.partial('dateOfBirth'), person.partial('deceasedOn'), person.text('dueDate')]
  const hasDied = died === null ? person.text('personKind') === 'deceased' : hasDiedBy({ died }, day)
  const about = source.people.find(({ id }) => id === person.id)
  return {
    id: person.id,
    name: full,
    shortName: short,
    shape: shapeOf(person),
    ageWords: ageShown({ born, ...(dueOn === '' ? {} : { dueOn }), ...(died === null ? {} : { died }) }, day),
    diedWords: hasDied && died !== null ? genogramStrings.diedOn(dateInWords(died)) : '',
    hasDied,
    unnamed: ['not_known', 'withheld'].includes(person.text('nameStatus')),
    isChild: about?.isChild === true || about?.isUnborn === true,
    bornKey: (born === null ? undefined : boundsOf(born)?.earliest) ?? (dueOn === '' ? '9999' : dueOn)
  }
}

/** Who somebody is stands before how they were registered. */
function shapeOf(person: TakenEntry): GenogramShape {
  if (person.text('personKind') === 'unborn') return 'unborn'
  const gender = person.text('genderIdentity')
  if (gender === 'non_binary' || gender === 'another') return 'other'
  const sex = gender === 'man_boy' ? 'M' : gender === 'woman_girl' ? 'F' : person.text('sex')
  if (sex === 'M') return 'man'
  return sex === 'F' ? 'woman' : 'not_known'
}

/** Two people of one first name are told apart by the rest of it. */
function unambiguous(people: readonly GenogramPerson[]): readonly GenogramPerson[] {
  const short = Map.groupBy(people, ({ shortName }) => shortName)
  return people.map(person => ({
    ...person,
    shortName: (short.get(person.shortName)?.length ?? 0) > 1 ? person.name : person.shortName
  }))
}

function tieOn({ entry, from, to, code }: OpenTie, day: string): readonly GenogramTie[] {
  const [begins, ends] = [entry.partial('from'), entry.partial('to')]
  if (begins !== null && !spanHoldsOn({ from: begins }, day)) return []
  const basis = relationshipBases.find(one => one === entry.text('basis')) ?? null
  const ended = ends !== null && !spanHoldsOn({ to: ends }, day)
  return [{ id: entry.id, fromPersonId: from, toPersonId: to, relationshipType: code, basis, ended }]
}

function placedIn({ entries }: CopySource, opened: OpenedCopy): ReadonlyMap<string, number> {
  const places = listTaken(entries, 'picturePlace', 'genogram', opened)
  return new Map(
    places
      .filter(place => place.text('picture') === 'genogram' && place.number('pinned') === 1)
      .map(place => [place.text('shape'), place.number('x') ?? 0])
  )
}
