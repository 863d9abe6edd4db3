import type { ShareClass } from '../nonAnswer.ts'
import type { FormDefinition } from './definition.ts'
import { findField } from './formIndex.ts'

/** Who may see a field by default. A field the form does not know is kept from everybody (S5): fail closed. */
export function shareClassOf(form: FormDefinition, fieldKey: string): ShareClass {
  return findField(form, fieldKey)?.shareClass ?? 'S5'
}
