import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { boundsOf } from '../../../../domain/dates/compareDates.ts'
import { householdsOn } from '../../../../domain/people/households.ts'
import type { FormFacts } from '../../../contract/formFacts.ts'
import { aboutPeople, dateOf, residentsOf } from './people.ts'
import { registerGiven } from './registerGiven.ts'
import { isStillTrue, type RegisterRows, registerRows, textOf, textsOf } from './registerRows.ts'

type Register = FormFacts['register']

function homes(rows: RegisterRows, people: readonly ReadEntry[], today: string): Register['homes'] {
  return people.flatMap(({ id }) => {
    const open = rows.about('personAddress', id).filter(row => isStillTrue(row, today))
    const kept = rows.about('safeAddress', id).filter(row => isStillTrue(row, today))
    return [...open, ...kept].map(row => ({
      personId: id,
      noFixedAddress: row.fields.addressType === 'no_fixed',
      confidential: row.type === 'safeAddress',
      confidentialFrom: [...textsOf(row.fields.confidentialFrom)]
    }))
  })
}

const PR_ANSWERS = ['yes', 'no', 'not_known'] as const

function parentalResponsibility(rows: RegisterRows, adultId: string, childId: string) {
  const between = rows
    .of('relationship')
    .filter(
      ({ fields }) =>
        (fields.fromPersonId === adultId && fields.toPersonId === childId) ||
        (fields.fromPersonId === childId && fields.toPersonId === adultId)
    )
  const answers = between.map(row => textOf(row.fields, 'parentalResponsibility'))
  return PR_ANSWERS.find(answer => answers.includes(answer)) ?? (answers.includes('declined') ? 'not_known' : null)
}

function pairsInTheHome(
  rows: RegisterRows,
  people: readonly ReadEntry[],
  about: FormFacts['people'],
  today: string
): Register['pairsInTheHome'] {
  const children = new Set(about.filter(person => person.isChild && !person.deceased).map(person => person.id))
  const adults = new Set(
    about.filter(person => !person.isChild && !person.isUnborn && !person.deceased).map(({ id }) => id)
  )
  const pairs = householdsOn(residentsOf(rows, people), today).flatMap(({ personIds }) =>
    personIds
      .filter(id => adults.has(id))
      .flatMap(adultId => personIds.filter(id => children.has(id)).map(childId => ({ adultId, childId })))
  )
  const unique = new Map(pairs.map(pair => [`${pair.adultId} ${pair.childId}`, pair]))
  return [...unique.values()].map(pair => ({
    ...pair,
    parentalResponsibility: parentalResponsibility(rows, pair.adultId, pair.childId)
  }))
}

function agreements(rows: RegisterRows): Register['agreements'] {
  const withdrawn = new Map(
    rows.of('withdrawal').map(row => [textOf(row.fields, 'agreementId'), textOf(row.fields, 'withdrawnOn')])
  )
  return rows
    .of('agreement')
    .filter(row => textOf(row.fields, 'agreedOn') !== '')
    .map(row => ({
      personId: textOf(row.fields, 'personId'),
      agreedOn: textOf(row.fields, 'agreedOn'),
      withdrawnOn: withdrawn.get(row.id) ?? null
    }))
}

const ORDER = ['adult_carer', 'child', 'unborn', 'adult_other', 'significant_other', 'deceased']

/** Those who care first, then the children, the eldest first: the order a family would name themselves in. */
function byPlace(left: ReadEntry, right: ReadEntry): number {
  const place = ({ fields }: ReadEntry) => ORDER.indexOf(textOf(fields, 'personKind'))
  const born = ({ fields }: ReadEntry) => {
    const date = dateOf(fields.dateOfBirth)
    return (date && boundsOf(date)?.earliest) ?? '9999'
  }
  return place(left) - place(right) || born(left).localeCompare(born(right)) || left.id.localeCompare(right.id)
}

/** Members of the family on a day; who left is not asked about any more. */
export function currentPeople(rows: RegisterRows, today: string): readonly ReadEntry[] {
  const people = new Map(rows.of('person').map(person => [person.id, person]))
  const members = rows
    .of('familyMember')
    .filter(row => textOf(row.fields, 'to') === '' || textOf(row.fields, 'to') > today)
  const ids = [...new Set(members.map(row => textOf(row.fields, 'personId')))]
  return ids.flatMap(id => people.get(id) ?? []).toSorted(byPlace)
}

/** What the form engine needs beside the answers, reckoned once from the register; the window runs on the same facts. */
export function formFacts(
  entries: readonly ReadEntry[],
  { today, formLength }: { readonly today: string; readonly formLength: 'full' | 'short' }
): FormFacts {
  const rows = registerRows(entries)
  const people = currentPeople(rows, today)
  const about = [...aboutPeople(rows, people, today)]
  const twins = rows.of('relationship').filter(row => row.fields.relationshipType === 'TWN')
  return {
    today,
    formLength,
    people: about,
    supportingFamilies: true,
    register: {
      given: structuredClone(registerGiven(rows, people, today)),
      homes: homes(rows, people, today),
      pairsInTheHome: pairsInTheHome(rows, people, about, today),
      agreements: agreements(rows),
      twins: twins.map(({ fields }) => [textOf(fields, 'fromPersonId'), textOf(fields, 'toPersonId')]),
      chronologyEvents: 0,
      safetyCallRecorded: false
    }
  }
}
