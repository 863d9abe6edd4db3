import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { ageOn, monthsBetween } from '../../../../domain/dates/age.ts'
import { ageShown } from '../../../../domain/dates/ageShown.ts'
import { boundsOf } from '../../../../domain/dates/compareDates.ts'
import { PartialDate } from '../../../../domain/dates/partialDate.ts'
import type { Json } from '../../../../domain/nonAnswer.ts'
import { displayName, type PersonNames, shortName } from '../../../../domain/people/displayName.ts'
import { type DatedAddress, householdsOn, type Resident } from '../../../../domain/people/households.ts'
import { classifyOn } from '../../../../domain/people/lifeStage.ts'
import { NameStatus } from '../../../../domain/people/personKind.ts'
import { shortTags } from '../../../../domain/people/shortTags.ts'
import type { AboutPerson } from '../../../contract/formFacts.ts'
import { type RegisterRows, textOf, textsOf } from './registerRows.ts'

const PARENT_CODES: ReadonlySet<string> = new Set(['PAR', 'APA'])
const KINDS = ['child', 'unborn', 'adult_carer', 'adult_other', 'significant_other', 'deceased'] as const
type Kind = (typeof KINDS)[number]

export function dateOf(value: Json | undefined): PartialDate | undefined {
  const read = PartialDate.safeParse(value)
  return read.success ? read.data : undefined
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined | ''): { [K in Key]?: Value } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { [K in Key]: Value })
}

export function namesOf(rows: RegisterRows, person: ReadEntry): PersonNames {
  const all = rows.about('personName', person.id)
  const legal = all.find(row => row.fields.nameType === 'legal')?.fields ?? {}
  const preferred = all.find(row => row.fields.nameType === 'preferred')?.fields ?? {}
  const status = NameStatus.safeParse(person.fields.nameStatus)
  return {
    nameStatus: status.success ? status.data : 'known',
    forename: textOf(legal, 'forename'),
    surname: textOf(legal, 'surname'),
    preferredName: textOf(preferred, 'forename'),
    singleName: legal.singleName === 1,
    placeholder: textOf(person.fields, 'placeholder')
  }
}

function addressesOf(rows: RegisterRows, personId: string): readonly DatedAddress[] {
  return [...rows.about('personAddress', personId), ...rows.about('safeAddress', personId)].map(({ fields }) => ({
    addressType: textOf(fields, 'addressType') || 'home',
    lines: textsOf(fields.lines),
    ...optional('postcode', textOf(fields, 'postcode')),
    ...optional('uprn', textOf(fields, 'uprn')),
    ...optional('from', dateOf(fields.from)),
    ...optional('to', dateOf(fields.to))
  }))
}

export function residentsOf(rows: RegisterRows, people: readonly ReadEntry[]): readonly Resident[] {
  return people.map(person => ({
    personId: person.id,
    addresses: addressesOf(rows, person.id),
    ...optional('died', dateOf(person.fields.deceasedOn))
  }))
}

function lifeOf(person: ReadEntry, isParent: boolean) {
  const dueOn = textOf(person.fields, 'dueDate')
  const died = dateOf(person.fields.deceasedOn) ?? (person.fields.personKind === 'deceased' ? unknownDay : undefined)
  return {
    unborn: person.fields.personKind === 'unborn',
    born: dateOf(person.fields.dateOfBirth) ?? null,
    isParent,
    ...optional('died', died),
    ...optional('dueOn', dueOn)
  }
}

const unknownDay: PartialDate = { quality: 'unknown' }

function kindOf(person: ReadEntry, member: ReadEntry | undefined): Kind {
  const written = textOf(person.fields, 'personKind') || textOf(member?.fields ?? {}, 'memberRole')
  return KINDS.find(kind => kind === written) ?? 'significant_other'
}

/** Everybody of the family as the form asks about them: who is a child, who cares for one, who lives elsewhere. */
export function aboutPeople(rows: RegisterRows, people: readonly ReadEntry[], today: string): readonly AboutPerson[] {
  const parents = rows.of('relationship').filter(row => PARENT_CODES.has(textOf(row.fields, 'relationshipType')))
  const households = householdsOn(residentsOf(rows, people), today)
  const together = (left: string, right: string) =>
    households.some(({ personIds }) => personIds.includes(left) && personIds.includes(right))
  const drafts = people.map(person => {
    const childrenOf = parents
      .filter(row => row.fields.fromPersonId === person.id)
      .map(row => textOf(row.fields, 'toPersonId'))
    const life = lifeOf(person, childrenOf.length > 0)
    const member = rows.about('familyMember', person.id).at(-1)
    const kind = kindOf(person, member)
    const stage = classifyOn(life, today)
    const hasHome = households.some(({ personIds }) => personIds.includes(person.id))
    const young = childrenOf.filter(id => people.some(other => other.id === id))
    const elsewhere = young.length > 0 && !young.some(id => together(person.id, id))
    return {
      person,
      childrenOf: young,
      life,
      member,
      kind,
      stage,
      elsewhere: elsewhere && (hasHome || kind !== 'adult_carer')
    }
  })
  const tags = shortTags(
    drafts.map(({ person, life, member }) => ({
      personId: person.id,
      shortName: shortName(namesOf(rows, person)),
      ageShown: ageShown(life, today),
      surname: namesOf(rows, person).surname ?? '',
      ...optional('chosenTag', textOf(member?.fields ?? {}, 'shortTag'))
    }))
  )
  return drafts.map(({ person, life, kind, stage, elsewhere, childrenOf }) => {
    const names = namesOf(rows, person)
    const tag = tags.get(person.id)
    const bounds = life.born === null ? null : boundsOf(life.born)
    const age = life.born === null ? null : ageOn(life.born, today)
    const exact = life.born?.quality === 'exact' ? (bounds?.earliest ?? null) : null
    const isUnborn = stage.stage === 'unborn'
    const isChild = kind === 'child' ? stage.stage !== 'deceased' : stage.stage === 'child'
    return {
      id: person.id,
      shortName: tag ? `${shortName(names)} (${tag})` : shortName(names),
      fullName: displayName(names),
      bornOn: exact,
      ageYears: isUnborn ? null : (age?.highest ?? null),
      ageMonths: exact === null || isUnborn ? null : monthsBetween(exact, today),
      ageWords: ageShown(life, today),
      kind,
      isChild: isChild && !isUnborn,
      isUnborn,
      isAdultWithCare: (kind === 'adult_carer' || (stage.stage === 'child' && childrenOf.length > 0)) && !elsewhere,
      isParentElsewhere: elsewhere,
      isYoungCarer: person.fields.youngCarer === 'yes',
      deceased: stage.stage === 'deceased'
    }
  })
}
