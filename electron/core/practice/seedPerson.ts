import { addDays, addMonths } from '../../../domain/dates/isoDate.ts'
import { exactDate, type PartialDate } from '../../../domain/dates/partialDate.ts'
import { makeSystemReference } from '../../../domain/identifiers/systemReference.ts'
import { checkTelephone } from '../../../domain/identifiers/telephone.ts'
import type { PracticeBirth, PracticePerson } from '../../../resources/practice-county/family.ts'
import type { RegisterSeed } from './familySeed.ts'
import { practiceBytes, practicePersonId } from './practiceId.ts'

/** The birthday that makes somebody this old today; 29 February falls on 28 in common years. */
function bornOn(age: number, birthday: string, today: string): string {
  const year = Number(today.slice(0, 4)) - age - (birthday > today.slice(5) ? 1 : 0)
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
  return `${year}-${birthday === '02-29' && !leap ? '02-28' : birthday}`
}

function birthOf(born: PracticeBirth, today: string): PartialDate | null {
  if (born === 'not_known') return { quality: 'unknown' }
  if ('about' in born) return { year: Number(today.slice(0, 4)) - born.about, quality: 'estimated' }
  return 'age' in born ? exactDate(bornOn(born.age, born.birthday, today)) : null
}

export function putPerson(seed: RegisterSeed, person: PracticePerson): void {
  const { unit, family, familyId, bucket: familyBucket, today, idOf } = seed
  const id = practicePersonId(family.key, person.key)
  const bucket = `p:${id}`
  const known = person.forename !== undefined || person.surname !== undefined
  const died =
    person.diedYearsAgo === undefined ? null : exactDate(addMonths(addDays(today, -40), -12 * person.diedYearsAgo))
  unit.put({
    type: 'person',
    id,
    bucket,
    set: {
      reference: makeSystemReference('PER', practiceBytes(`${family.key}/${person.key}`)),
      personKind: person.kind,
      nameStatus: known ? 'known' : 'not_known',
      placeholder: person.placeholder ?? null,
      dateOfBirth: birthOf(person.born, today),
      dueDate:
        typeof person.born === 'object' && 'dueInWeeks' in person.born
          ? addDays(today, person.born.dueInWeeks * 7)
          : null,
      deceasedOn: died,
      ...person.more
    }
  })
  if (known) putNames(seed, person, id)
  unit.put({
    type: 'familyMember',
    id: idOf(`member/${person.key}`),
    bucket: familyBucket,
    set: {
      familyId,
      personId: id,
      memberRole: person.role ?? person.kind,
      from: addDays(today, -family.startedDaysAgo),
      shortTag: person.shortTag ?? null
    }
  })
  if (person.school !== undefined) {
    const set = { personId: id, setting: person.school, settingType: 'school', rollStatus: 'on_roll' }
    unit.put({ type: 'placeOfLearning', id: idOf(`school/${person.key}`), bucket, set })
  }
  if (person.telephone !== undefined) putTelephone(seed, person, id)
}

function putNames({ unit, idOf }: RegisterSeed, person: PracticePerson, personId: string): void {
  const bucket = `p:${personId}`
  const names = [
    { nameType: 'legal', forename: person.forename ?? null, surname: person.surname ?? null },
    ...(person.preferred === undefined ? [] : [{ nameType: 'preferred', forename: person.preferred, surname: null }]),
    ...(person.alsoKnownAs === undefined
      ? []
      : [
          {
            nameType: person.alsoKnownAs.type,
            forename: person.alsoKnownAs.forename,
            surname: person.alsoKnownAs.surname
          }
        ])
  ]
  for (const name of names)
    unit.put({
      type: 'personName',
      id: idOf(`name/${person.key}/${name.nameType}`),
      bucket,
      set: { personId, ...name }
    })
}

function putTelephone({ unit, idOf }: RegisterSeed, person: PracticePerson, personId: string): void {
  const value = person.telephone?.value ?? ''
  const checked = checkTelephone(value)
  unit.put({
    type: 'contactPoint',
    id: idOf(`telephone/${person.key}`),
    bucket: `p:${personId}`,
    set: {
      personId,
      kind: value.startsWith('07') ? 'mobile' : 'landline',
      value,
      normalised: checked.status === 'valid_format' ? checked.value : null,
      safeToCall: 'yes',
      safeToText: person.telephone?.mayLeaveMessage ?? 'not_asked',
      safeToLeaveMessage: person.telephone?.mayLeaveMessage ?? 'not_asked'
    }
  })
}
