import type { Field, FormDefinition, Section } from './definition.ts'

export type FormIndex = {
  readonly fields: ReadonlyMap<string, { readonly section: Section; readonly field: Field }>
}

const indexes = new WeakMap<FormDefinition, FormIndex>()

/** Fields by key. Kept per form: definitions never change while the app runs. */
export function indexForm(form: FormDefinition): FormIndex {
  const known = indexes.get(form)
  if (known) return known
  const entries = form.sections.flatMap(section => section.fields.map(field => ({ section, field })))
  const index = {
    fields: new Map(entries.map(entry => [entry.field.key, entry]))
  }
  indexes.set(form, index)
  return index
}

export function findField(form: FormDefinition, key: string): Field | null {
  return indexForm(form).fields.get(key)?.field ?? null
}
