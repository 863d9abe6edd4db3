import { configurationTypes } from './configuration.ts'
import { assessmentTypes, familyTypes } from './family.ts'
import { personTypes } from './person.ts'
import type { RecordType } from './recordType.ts'

/** Every type of entry that commits can carry. A table of the same name stands in the file for each. */
export const recordTypes = { ...configurationTypes, ...personTypes, ...familyTypes, ...assessmentTypes } as const

export type RecordTypeName = keyof typeof recordTypes

export function isRecordTypeName(name: string): name is RecordTypeName {
  return Object.hasOwn(recordTypes, name)
}

export function recordTypeOf(name: RecordTypeName): RecordType {
  return recordTypes[name]
}
