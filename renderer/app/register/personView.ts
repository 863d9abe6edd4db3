import { ageShown } from '../../../domain/dates/ageShown.ts'
import { spanHoldsOn } from '../../../domain/dates/compareDates.ts'
import { dateInWords } from '../../../domain/dates/dateInWords.ts'
import { displayName, type PersonNames, shortName } from '../../../domain/people/displayName.ts'
import { classifyOn, type LifeStage } from '../../../domain/people/lifeStage.ts'
import { NameStatus } from '../../../domain/people/personKind.ts'
import type { Entry } from '../../../electron/contract/entry.ts'
import { partialIn, textIn } from './fieldsOf.ts'

/** One person of a family as the pages show them, gathered from the entries that were fetched. */
export type PersonView = {
  readonly id: string
  readonly entry: Entry
  readonly member: Entry | null
  readonly kind: string
  readonly name: string
  readonly shortName: string
  readonly ageWords: string
  readonly bornWords: string
  readonly diedWords: string
  readonly endedWords: string
  readonly stage: LifeStage
  readonly group: 'children' | 'adults' | 'elsewhere' | 'died' | 'ended'
}

const ofPerson = (entries: readonly Entry[], type: string, personId: string) =>
  entries.filter(entry => entry.type === type && textIn(entry, 'personId') === personId && !entry.enteredInError)

function namesOf(person: Entry, entries: readonly Entry[], today: string): PersonNames {
  const now = ofPerson(entries, 'personName', person.id).filter(name => {
    const [from, to] = [partialIn(name, 'from'), partialIn(name, 'to')]
    // A name of a life before is never what somebody is called on a screen.
    if (['S4', 'S5'].includes(textIn(name, 'shareClass'))) return false
    return spanHoldsOn({ ...(from ? { from } : {}), ...(to ? { to } : {}) }, today)
  })
  const legal = now.findLast(name => textIn(name, 'nameType') === 'legal') ?? now[0]
  const preferred = now.findLast(name => textIn(name, 'nameType') === 'preferred')
  const status = NameStatus.safeParse(textIn(person, 'nameStatus'))
  return {
    nameStatus: status.success ? status.data : 'known',
    forename: textIn(legal, 'forename'),
    surname: textIn(legal, 'surname'),
    preferredName: textIn(preferred, 'forename') || textIn(preferred, 'surname'),
    singleName: legal?.fields.singleName === 1,
    placeholder: textIn(person, 'placeholder')
  }
}

function groupOf(kind: string, stage: LifeStage, ended: boolean): PersonView['group'] {
  if (ended) return 'ended'
  if (stage === 'deceased' || kind === 'deceased') return 'died'
  if (kind === 'significant_other') return 'elsewhere'
  if (kind === 'child' || kind === 'unborn' || stage === 'child' || stage === 'unborn') return 'children'
  return 'adults'
}

/** Age, name and place in the family of one person, worked out on a day and never stored. */
export function personView(person: Entry, entries: readonly Entry[], today: string): PersonView {
  const member =
    entries.find(
      entry => entry.type === 'familyMember' && textIn(entry, 'personId') === person.id && !entry.enteredInError
    ) ?? null
  const names = namesOf(person, entries, today)
  const kind = textIn(person, 'personKind') || textIn(member, 'memberRole')
  const born = partialIn(person, 'dateOfBirth')
  const died = partialIn(person, 'deceasedOn')
  const ended = kind === 'unborn' ? partialIn(person, 'pregnancyEndedOn') : null
  const dueOn = textIn(person, 'dueDate')
  const { stage } = classifyOn({ unborn: kind === 'unborn', born, isParent: false, ...(died ? { died } : {}) }, today)
  return {
    id: person.id,
    entry: person,
    member,
    kind,
    name: displayName(names),
    shortName: shortName(names),
    ageWords: ended === null ? ageShown({ born, ...(dueOn ? { dueOn } : {}), ...(died ? { died } : {}) }, today) : '',
    bornWords: born ? dateInWords(born) : '',
    diedWords: died ? dateInWords(died) : '',
    endedWords: ended ? dateInWords(ended) : '',
    stage,
    group: groupOf(kind, stage, ended !== null)
  }
}
