import { boundsOf, spanHoldsOn } from '../../../domain/dates/compareDates.ts'
import { hasDiedBy } from '../../../domain/people/lifeStage.ts'
import type {
  GenogramFacts,
  GenogramPerson,
  GenogramShape,
  GenogramTie
} from '../../../domain/pictures/genogram/facts.ts'
import { isRelationshipCode, relationshipBases } from '../../../domain/relationships/relationshipCodes.ts'
import type { Entry } from '../../../electron/contract/entry.ts'
import { genogramStrings } from '../../../resources/strings/en-GB/genogram.ts'
import { type FamilyView, familyView, homesToday, listOf } from '../../app/register/familyView.ts'
import { partialIn, textIn } from '../../app/register/fieldsOf.ts'
import type { PersonView } from '../../app/register/personView.ts'
import { dayAfter } from '../../ui/pictures/days.ts'

const PREGNANCY_DAYS = 280

/** What the genogram of one day is drawn from: what is known now, as it was on that day. */
export function genogramFacts(view: FamilyView, day: string): GenogramFacts {
  const then = day === view.today ? view : familyView(view.entries, day)
  const people = then.people.filter(person => isThere(person, day))
  const names = Map.groupBy(people, person => person.shortName)
  return {
    people: people.map(person => ({
      ...personOn(person, day),
      shortName: (names.get(person.shortName)?.length ?? 0) > 1 ? person.name : person.shortName
    })),
    ties: listOf(then, 'relationship').flatMap(entry => tieOn(entry, day)),
    homes: homesToday(then).map(home => ({
      key: home.key,
      personIds: [...new Set(home.people.map(({ person }) => person.id))]
    }))
  }
}

/** Nobody is drawn before they were born, or before the pregnancy began. */
function isThere(person: PersonView, day: string): boolean {
  const born = partialIn(person.entry, 'dateOfBirth')
  const earliest = born === null ? null : (boundsOf(born)?.earliest ?? null)
  const dueOn = textIn(person.entry, 'dueDate')
  if (person.kind === 'unborn' && dueOn !== '') return dayAfter(dueOn, -PREGNANCY_DAYS) <= day
  return earliest === null || earliest <= day || born?.quality === 'expected'
}

function personOn(person: PersonView, day: string): GenogramPerson {
  const born = partialIn(person.entry, 'dateOfBirth')
  const died = partialIn(person.entry, 'deceasedOn')
  const hasDied = died === null ? person.kind === 'deceased' : hasDiedBy({ died }, day)
  const lost = person.group === 'ended'
  return {
    id: person.id,
    name: person.name,
    shortName: person.shortName,
    shape: shapeOf(person),
    ageWords: person.ageWords,
    diedWords:
      hasDied && person.diedWords !== ''
        ? genogramStrings.diedOn(person.diedWords)
        : lost && person.endedWords !== ''
          ? genogramStrings.endedOn(person.endedWords)
          : '',
    hasDied,
    unnamed: ['not_known', 'withheld'].includes(textIn(person.entry, 'nameStatus')),
    isChild: person.group === 'children' || lost,
    bornKey: (born && boundsOf(born)?.earliest) ?? (textIn(person.entry, 'dueDate') || '9999')
  }
}

/** Who somebody is stands before how they were registered. */
function shapeOf(person: PersonView): GenogramShape {
  if (person.group === 'ended') return 'loss'
  if (person.kind === 'unborn') return 'unborn'
  const gender = textIn(person.entry, 'genderIdentity')
  if (gender === 'non_binary' || gender === 'another') return 'other'
  const sex = gender === 'man_boy' ? 'M' : gender === 'woman_girl' ? 'F' : textIn(person.entry, 'sex')
  if (sex === 'M') return 'man'
  return sex === 'F' ? 'woman' : 'not_known'
}

function tieOn(entry: Entry, day: string): readonly GenogramTie[] {
  const relationshipType = textIn(entry, 'relationshipType')
  if (entry.enteredInError || !isRelationshipCode(relationshipType)) return []
  const [from, to] = [partialIn(entry, 'from'), partialIn(entry, 'to')]
  const begun = from === null || spanHoldsOn({ from }, day)
  if (!begun) return []
  const basis = textIn(entry, 'basis')
  return [
    {
      id: entry.id,
      fromPersonId: textIn(entry, 'fromPersonId'),
      toPersonId: textIn(entry, 'toPersonId'),
      relationshipType,
      basis: relationshipBases.find(one => one === basis) ?? null,
      ended: to !== null && !spanHoldsOn({ to }, day)
    }
  ]
}

/** The days a slider of this family reaches back to, and the day on which help was asked for. */
export function daysOf(view: FamilyView): { readonly earliest: string; readonly request: string | null } {
  const episodes = listOf(view, 'episode')
    .filter(entry => !entry.enteredInError)
    .map(entry => textIn(entry, 'startedOn'))
    .filter(Boolean)
  const starts = ['personAddress', 'relationship'].flatMap(type =>
    listOf(view, type).flatMap(entry => {
      const from = partialIn(entry, 'from')
      return (from && boundsOf(from)?.earliest) ?? []
    })
  )
  const earliest = [...episodes, ...starts, dayAfter(view.today, -365)].toSorted()[0] ?? view.today
  return { earliest, request: episodes.toSorted().at(-1) ?? null }
}
