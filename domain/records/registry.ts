import { chronologyTypes } from './chronology.ts'
import { configurationTypes } from './configuration.ts'
import { copyTypes } from './copy.ts'
import { assessmentTypes, familyTypes } from './family.ts'
import { lifecycleTypes } from './lifecycle.ts'
import { networkTypes } from './network.ts'
import { noteTypes } from './note.ts'
import { personTypes } from './person.ts'
import type { RecordType } from './recordType.ts'

/** Every type of entry that commits can carry. A table of the same name stands in the file for each. */
export const recordTypes = {
  ...configurationTypes,
  ...personTypes,
  ...familyTypes,
  ...assessmentTypes,
  ...lifecycleTypes,
  ...noteTypes,
  ...chronologyTypes,
  ...networkTypes,
  ...copyTypes
} as const

export type RecordTypeName = keyof typeof recordTypes

export function isRecordTypeName(name: string): name is RecordTypeName {
  return Object.hasOwn(recordTypes, name)
}

export function recordTypeOf(name: RecordTypeName): RecordType {
  return recordTypes[name]
}
