import type { Entry } from '../../../electron/contract/entry.ts'
import { currentAddress, useNavigation } from '../../state/navigation.ts'
import type { FieldDefinition, FieldsTyped } from './fieldDefinition.ts'

type Form = {
  readonly type: string
  readonly entry: Entry | null
  readonly about: FieldsTyped
  readonly definitions: readonly FieldDefinition[]
}

/** Whom a new entry is about: tells the half-filled forms of two people apart. */
export const aboutKey = (about: FieldsTyped) => Object.values(about).find(value => typeof value === 'string') ?? ''

/** The same before and after a lock, so that the caret finds its field again. */
export function formId({ type, entry, about, definitions }: Form): string {
  return `${type}-${entry?.id ?? `new-${aboutKey(about)}`}-${definitions[0]?.field ?? ''}`
}

/** Whether the caret stood in this form when the window was locked: then it opens by itself. */
export function wasBeingWritten(form: Form): boolean {
  const state = useNavigation.getState()
  return state.spots[currentAddress(state)]?.focus?.startsWith(`${formId(form)}-`) ?? false
}
