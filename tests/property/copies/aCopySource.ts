import type { ReadEntry } from '../../../db/queries/entries.ts'
import type { Answer } from '../../../domain/forms/answer.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import type { RecordTypeName } from '../../../domain/records/registry.ts'
import type { CopySource, CopyWish, Recipient } from '../../../electron/export/source.ts'
import { earlyHelpAssessmentV1 as form } from '../../../resources/forms/early-help-assessment.v1/form.ts'

export const today = '2026-11-22'
let made = 0

export function anEntry(
  type: RecordTypeName,
  fields: Readonly<Record<string, Json>>,
  more: Partial<ReadEntry> = {}
): ReadEntry {
  made += 1
  return { type, id: `entry-${made}`, bucket: 'f:1', stamp: '{}', fields, enteredInError: false, ...more }
}

export function anAnswer(field: string, aboutId: string, value: Json, more: Partial<Answer> = {}): Answer {
  const unsaid = { basis: null, sourcePersonId: null, sourceOrganisation: null, familyCopyReason: null } as const
  return { field, aboutId, given: { value }, familyCopy: true, carried: 'no', ...unsaid, ...more }
}

export function named(
  personId: string,
  forename: string,
  more: Readonly<Record<string, Json>> = {}
): readonly ReadEntry[] {
  return [
    anEntry('person', { nameStatus: 'known', ...more }, { id: personId }),
    anEntry('personName', { personId, nameType: 'legal', forename, surname: 'Fairweather' })
  ]
}

export const parentOf = (
  fromPersonId: string,
  toPersonId: string,
  more: Readonly<Record<string, Json>> = {}
): ReadEntry =>
  anEntry('relationship', { fromPersonId, toPersonId, relationshipType: 'PAR', parentalResponsibility: 'yes', ...more })

export function aSource(more: Partial<CopySource> = {}): CopySource {
  return {
    today,
    entries: [],
    people: [],
    form,
    answers: [],
    assessmentIsDraft: false,
    sender: {
      authority: 'Marlow Vale Council',
      workerName: 'Amina Mensah',
      jobTitle: 'family support worker',
      serviceName: 'Marlow Vale early help',
      telephone: '0300 123 4567'
    },
    ...more
  }
}

export function aWish(recipient: Recipient, more: Partial<CopyWish> = {}): CopyWish {
  return {
    copyKind: 'family_copy',
    recipient,
    layout: 'plain',
    language: 'en-GB',
    ownWords: '',
    quotes: [],
    without: [],
    visitOn: null,
    ...more
  }
}
