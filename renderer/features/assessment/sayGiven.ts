import { dateInWords } from '../../../domain/dates/dateInWords.ts'
import { isIsoDate } from '../../../domain/dates/isoDate.ts'
import { exactDate, PartialDate } from '../../../domain/dates/partialDate.ts'
import type { Column, Field } from '../../../domain/forms/definition.ts'
import type { Given, Json } from '../../../domain/nonAnswer.ts'
import { nonAnswerLabels, yesNoLabels } from '../../../resources/strings/en-GB/forms.ts'

export type NameOf = (id: string) => string

const YES_NO: Readonly<Record<string, string>> = yesNoLabels

type Sayable = {
  readonly type: Field['type']
  readonly options?: Field['options'] | undefined
  readonly columns?: readonly Column[] | undefined
}

function sayText(text: string, field: Sayable, nameOf: NameOf): string {
  const option = field.options?.find(one => one.code === text)
  if (option) return option.label
  if (field.type === 'yesNo' || field.type === 'yesNoNotKnown') return YES_NO[text] ?? text
  if (field.type === 'person' || field.type === 'people' || field.type === 'worker') return nameOf(text)
  return isIsoDate(text) ? dateInWords(exactDate(text)) : text
}

function sayValue(value: Json, field: Sayable, nameOf: NameOf): string {
  if (value === null) return ''
  if (typeof value === 'string') return sayText(value, field, nameOf)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) {
    const between = field.type === 'list' ? '\n' : ', '
    return value
      .map(one => sayValue(one, field, nameOf))
      .filter(Boolean)
      .join(between)
  }
  const date = PartialDate.safeParse(value)
  if (date.success) return dateInWords(date.data)
  if ('raw' in value && typeof value.raw === 'string') return value.raw
  if ('name' in value && typeof value.name === 'string') return value.name
  const columns = field.columns ?? []
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, cell]) => {
      const column = columns.find(one => one.key === key)
      const said = sayValue(cell, column ?? { type: 'text' }, nameOf)
      return said === '' ? '' : column ? `${column.label}: ${said}` : said
    })
    .filter(Boolean)
    .join(' · ')
}

/** An answer in words, for reading: side by side, after sign-off, and of facts that are kept elsewhere. */
export function sayGiven(given: Given | null, field: Field, nameOf: NameOf): string {
  if (given === null) return ''
  if ('nonAnswer' in given) return [nonAnswerLabels[given.nonAnswer], given.reason].filter(Boolean).join(': ')
  return 'raw' in given ? given.raw : sayValue(given.value, field, nameOf)
}
