import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { networkOf } from '../../../../domain/forms/calculated.ts'
import { type Given, type Json, NonAnswer } from '../../../../domain/nonAnswer.ts'
import { shortName } from '../../../../domain/people/displayName.ts'
import { supportRoles } from '../../../../resources/codes/person.ts'
import { namesOf } from './people.ts'
import { isStillTrue, type RegisterRows, textOf, textsOf } from './registerRows.ts'

type GivenFields = Readonly<Record<string, Given | null>>

const PARENT_CODES: ReadonlySet<string> = new Set(['PAR', 'APA'])

/** Fields of the person's own row that stand under the same name in the form. */
const SAME = [
  'pronouns',
  'dateOfBirth',
  'dueDate',
  'sex',
  'genderIdentity',
  'ethnicity',
  'religion',
  'firstLanguage',
  'interpreterNeeded',
  'readingConfidence',
  'disability',
  'gp',
  'healthWorker',
  'contactPreference',
  'youngCarer',
  'careExperienced',
  'childStatus',
  'caringArrangement',
  'deceasedOn',
  'nameStatus'
] as const

/** A register value as an answer: one of the four non-answers is never taken for a value. */
export function asGiven(value: Json | undefined): Given | null {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value) && value.length === 0) return null
  const nonAnswer = NonAnswer.safeParse(value)
  if (nonAnswer.success) return { nonAnswer: nonAnswer.data }
  const only = Array.isArray(value) && value.length === 1 ? NonAnswer.safeParse(value[0]) : null
  return only?.success ? { nonAnswer: only.data } : { value }
}

function identifier(value: Json | undefined): Given | null {
  const held = typeof value === 'object' && value !== null && 'value' in value ? value.value : value
  return asGiven(held)
}

const filled = (rows: readonly ReadEntry[], shown: (row: ReadEntry) => Json): Given | null =>
  rows.length === 0 ? null : { value: rows.map(shown) }

function names(rows: RegisterRows, personId: string): GivenFields {
  const all = rows.about('personName', personId)
  const legal = all.find(row => row.fields.nameType === 'legal')
  const preferred = all.find(row => row.fields.nameType === 'preferred')
  const others = all.filter(row => row !== legal && row !== preferred)
  return {
    'person.legalForename': asGiven(legal?.fields.forename),
    'person.legalSurname': asGiven(legal?.fields.surname),
    'person.singleName': legal?.fields.singleName === 1 ? { value: 'yes' } : null,
    'person.preferredName': asGiven(preferred?.fields.forename),
    'person.aliases': filled(others, row => ({
      name: [textOf(row.fields, 'forename'), textOf(row.fields, 'surname')].filter(part => part !== '').join(' '),
      type: textOf(row.fields, 'nameType')
    }))
  }
}

/** Where somebody lives; of a confidential address only that there is one, never where it is. */
function homes(rows: RegisterRows, personId: string, today: string): GivenFields {
  const open = rows.about('personAddress', personId).filter(row => isStillTrue(row, today))
  const kept = rows.about('safeAddress', personId).filter(row => isStillTrue(row, today))
  const shown = open.map(row => ({
    type: textOf(row.fields, 'addressType'),
    lines: [...textsOf(row.fields.lines), textOf(row.fields, 'town')].filter(part => part !== '').join(', '),
    postcode: textOf(row.fields, 'postcode')
  }))
  const hidden = kept.map(() => ({ type: 'kept_private', lines: 'Address kept private', postcode: '' }))
  const nights = open.map(row => row.fields.nights).filter(night => typeof night === 'number')
  const from = [...new Set(kept.flatMap(row => textsOf(row.fields.confidentialFrom)))]
  return {
    'person.address': shown.length + hidden.length === 0 ? null : { value: [...shown, ...hidden] },
    'person.safeAddress': kept.length > 0 ? { value: 'yes' } : open.length > 0 ? { value: 'no' } : null,
    'person.safeAddressFrom': from.length === 0 ? null : { value: from },
    'person.nightsInEachHome': nights.length === 0 ? null : { value: nights[0] ?? null }
  }
}

/** Numbers and mailboxes there are; where there are none, why not, if somebody said so. */
function reached(points: readonly ReadEntry[], shown: (row: ReadEntry) => Json): Given | null {
  const isUnasked = (row: ReadEntry) => NonAnswer.safeParse(row.fields.value).success
  const known = points.filter(row => !isUnasked(row))
  return filled(known, shown) ?? asGiven(points.find(isUnasked)?.fields.value)
}

function contact(rows: RegisterRows, personId: string): GivenFields {
  const points = rows.about('contactPoint', personId).filter(row => !row.fields.endedOn)
  const phones = points.filter(row => row.fields.kind !== 'email')
  const emails = points.filter(row => row.fields.kind === 'email')
  return {
    'person.contactPoint': reached(phones, row => ({
      value: textOf(row.fields, 'value'),
      safe_to_call: textOf(row.fields, 'safeToCall') || 'not_known',
      safe_to_text: textOf(row.fields, 'safeToText') || 'not_known',
      safe_to_leave_message: textOf(row.fields, 'safeToLeaveMessage') || 'not_known'
    })),
    'person.email': reached(emails, row => ({ value: textOf(row.fields, 'value') }))
  }
}

function ofPerson(rows: RegisterRows, person: ReadEntry, today: string): GivenFields {
  const { fields, id } = person
  const named = rows.about('personNamedOnly', id)[0]?.fields
  const places = rows.about('placeOfLearning', id).filter(row => isStillTrue(row, today))
  const own = Object.fromEntries(SAME.map(field => [`person.${field}`, asGiven(fields[field])]))
  return {
    ...own,
    ...names(rows, id),
    ...homes(rows, id, today),
    ...contact(rows, id),
    ...agreed(rows, id),
    'person.kind': asGiven(fields.personKind),
    'person.genderIdentityWords': asGiven(fields.genderWords),
    'person.interpreterNeededDetail': asGiven(fields.interpreterWords),
    'person.nhsNumber': identifier(fields.nhsNumber),
    'person.upn': identifier(fields.upn),
    'person.keyAbsent': fields.keyAbsent === 1 ? { value: 'yes' } : null,
    'person.placeOfLearning':
      places.length === 0
        ? null
        : { value: places.map(row => textOf(row.fields, 'setting') || textOf(row.fields, 'rollStatus')).join('; ') },
    'person.staffOrRelative': asGiven(named?.staffOrRelative),
    'person.recourse': asGiven(named?.recourse),
    'person.recourseDetail': asGiven(named?.recourseWords)
  }
}

function agreed(rows: RegisterRows, personId: string): GivenFields {
  const agreement = rows.about('agreement', personId).at(-1)?.fields ?? {}
  const sharing = rows.about('sharingPreference', personId)
  const names = [
    ['agreement.agreementPerson', agreement.personId],
    ['agreement.privacyNoticeGiven', agreement.privacyNotice],
    ['agreement.privacyNoticeVersion', agreement.privacyNoticeVersion],
    ['agreement.privacyNoticeGivenOn', agreement.privacyNoticeOn],
    ['agreement.agreementCapacity', agreement.capacity],
    ['agreement.agreementScope', agreement.scope],
    ['agreement.agreementHow', agreement.how],
    ['agreement.agreementOn', agreement.agreedOn],
    ['agreement.agreementTime', agreement.agreedTime],
    ['agreement.agreementEvidence', agreement.evidence],
    ['agreement.agreementRecheckOn', agreement.recheckOn],
    ['agreement.gillickAssessed', agreement.gillick],
    ['agreement.gillickReasons', agreement.gillickReasons],
    ['agreement.gillickDecision', agreement.gillickDecision],
    ['agreement.parentInformed', agreement.parentInformed],
    ['agreement.parentInformedReason', agreement.parentInformedReason],
    ['agreement.feedbackContact', agreement.feedbackContact]
  ] as const
  return {
    ...Object.fromEntries(names.map(([name, value]) => [name, asGiven(value)])),
    'agreement.withdrawals': filled(rows.about('withdrawal', personId), row => ({
      date: textOf(row.fields, 'withdrawnOn'),
      scope: textsOf(row.fields.scope).join(', ')
    })),
    'agreement.optionalConsents': filled(rows.about('optionalConsent', personId), row => ({
      purpose: textOf(row.fields, 'purpose'),
      given: textOf(row.fields, 'given')
    })),
    ...otherParent(rows, personId),
    'sharingPreference.sharingPreferences': filled(sharing, row => ({
      organisation_or_person: textOf(row.fields, 'withOrganisation') || textOf(row.fields, 'withPersonId'),
      topics: [...textsOf(row.fields.topics)],
      may_share: textOf(row.fields, 'mayShare')
    }))
  }
}

/** "May we talk to the other parent?" is the preference that names somebody who has a child in common. */
function otherParent(rows: RegisterRows, personId: string): GivenFields {
  const childrenOf = (id: Json | undefined) =>
    rows
      .of('relationship')
      .filter(({ fields }) => fields.fromPersonId === id && PARENT_CODES.has(textOf(fields, 'relationshipType')))
      .map(({ fields }) => fields.toPersonId)
  const own = new Set(childrenOf(personId))
  const named = rows
    .about('sharingPreference', personId)
    .find(({ fields }) => childrenOf(fields.withPersonId).some(id => own.has(id)))?.fields
  return {
    'sharingPreference.otherParentShare': asGiven(named?.mayShare),
    'sharingPreference.otherParentShareReason': asGiven(named?.reason)
  }
}

function ofFamily(rows: RegisterRows): GivenFields {
  const lawful = rows.of('lawfulBasis').at(-1)?.fields ?? {}
  const explained = rows
    .of('agreement')
    .map(row => row.fields.explainedById)
    .find(Boolean)
  const relationship = rows.of('relationship')[0]?.fields
  const agencies = rows.of('involvedAgency').filter(row => row.fields.declined !== 1)
  const disclosures = rows.of('disclosure')
  return {
    'person.armedForces': asGiven(rows.of('family')[0]?.fields.armedForces),
    'agency.agencies': filled(agencies, row => ({
      organisation: textOf(row.fields, 'organisation'),
      worker: textOf(row.fields, 'workerName'),
      role: textOf(row.fields, 'role')
    })),
    'agreement.privacyExplainedBy': asGiven(explained),
    'lawfulBasis.lawfulBasis': asGiven(lawful.bases),
    'lawfulBasis.specialCondition': asGiven(lawful.specialConditions),
    'disclosure.disclosures': filled(
      disclosures.filter(row => row.fields.decidedNotTo !== 1),
      row => ({
        date: textOf(row.fields, 'disclosedOn'),
        to: textOf(row.fields, 'to'),
        what: textOf(row.fields, 'what')
      })
    ),
    'disclosure.decisionsNotToShare': filled(
      disclosures.filter(row => row.fields.decidedNotTo === 1),
      row => ({ date: textOf(row.fields, 'disclosedOn'), about: textOf(row.fields, 'what') })
    ),
    'relationship.relationshipFrom': asGiven(relationship?.fromPersonId),
    'relationship.relationshipTo': asGiven(relationship?.toPersonId),
    'relationship.relationshipType': asGiven(relationship?.relationshipType),
    'relationship.relationshipBasis': asGiven(relationship?.basis),
    'relationship.parentalResponsibility': asGiven(relationship?.parentalResponsibility)
  }
}

/** "Joan: Looking after children, Lifts": the family and friends who stay when services have gone. */
function network(rows: RegisterRows, people: readonly ReadEntry[]): Given | null {
  const known = rows
    .of('relationship')
    .filter(({ bucket }) => !bucket.includes('/r:'))
    .map(({ fields }) => ({ personId: textOf(fields, 'fromPersonId'), roles: textsOf(fields.supportRoles) }))
  const lines = networkOf(known).flatMap(({ personId, roles }) => {
    const person = people.find(one => one.id === personId)
    const helps = roles.map(role => supportRoles.codes.find(({ code }) => code === role)?.label ?? role)
    return person ? [`${shortName(namesOf(rows, person))}: ${helps.join(', ')}`] : []
  })
  return lines.length === 0 ? null : { value: lines }
}

/** What the registers hold under each "<register>.<field>" of the form: per person, and under '' for the family. */
export function registerGiven(
  rows: RegisterRows,
  people: readonly ReadEntry[],
  today: string
): Readonly<Record<string, GivenFields>> {
  return {
    '': { ...ofFamily(rows), 'relationship.network': network(rows, people) },
    ...Object.fromEntries(people.map(person => [person.id, ofPerson(rows, person, today)]))
  }
}
