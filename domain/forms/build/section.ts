import type { Condition } from '../condition.ts'
import type { Field, Section } from '../definition.ts'
import type { FieldDraft } from './draft.ts'

/** Inside a section's file "§.name" stands for "<section code>.name". */
function withCode(key: string, code: string): string {
  return key.startsWith('§.') ? `${code}.${key.slice(2)}` : key
}

function expand(condition: Condition, code: string): Condition {
  if ('all' in condition) return { all: condition.all.map(part => expand(part, code)) }
  if ('any' in condition) return { any: condition.any.map(part => expand(part, code)) }
  if ('not' in condition) return { not: expand(condition.not, code) }
  if ('answer' in condition) return { ...condition, answer: withCode(condition.answer, code) }
  if ('answered' in condition) return { answered: withCode(condition.answered, code) }
  if ('namedIn' in condition) return { namedIn: withCode(condition.namedIn, code) }
  return condition
}

function complete(draft: FieldDraft, section: SectionDraft): Field {
  const { when, requiredWhen, columns, ...rest } = draft
  return {
    ...rest,
    key: `${section.code}.${draft.key}`,
    about: draft.about ?? section.about,
    ...(when ? { when: expand(when, section.code) } : {}),
    ...(requiredWhen ? { requiredWhen: expand(requiredWhen, section.code) } : {}),
    ...(columns
      ? { columns: columns.map(one => (one.linkTo ? { ...one, linkTo: withCode(one.linkTo, section.code) } : one)) }
      : {})
  }
}

export type SectionDraft = Omit<Section, 'fields'> & { readonly fields: readonly FieldDraft[] }

/** Gives every field its full key and says whom it is about. */
export function section(written: SectionDraft): Section {
  const { when, fields, ...rest } = written
  return {
    ...rest,
    fields: fields.map(field => complete(field, written)),
    ...(when ? { when: expand(when, written.code) } : {})
  }
}
