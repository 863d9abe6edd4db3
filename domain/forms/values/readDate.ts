import { isIsoDate } from '../../dates/isoDate.ts'
import { exactDate, PartialDate } from '../../dates/partialDate.ts'
import { readTypedDate, type TypedDate } from '../../dates/typedDate.ts'
import { isPlainObject, type Read, refused, value } from './read.ts'

/** Three boxes, or the same written in one line: "3/2015", "about 2015", "not known". */
function typedDateOf(raw: unknown): TypedDate | null {
  if (typeof raw === 'string') {
    const text = raw.trim()
    if (text.length > 40) return null
    if (/^not known$/i.test(text)) return { day: '', month: '', year: '', notKnown: true }
    const about = /^about\s/i.test(text)
    const parts = (about ? text.slice(5) : text).split('/').map(part => part.trim())
    if (parts.length > 3) return null
    const [day = '', month = '', year = ''] = [...Array<string>(3 - parts.length).fill(''), ...parts]
    return { day, month, year, about }
  }
  if (!isPlainObject(raw)) return null
  const { day, month, year, about, notKnown } = raw
  if (typeof day !== 'string' || typeof month !== 'string' || typeof year !== 'string') return null
  return { day, month, year, about: about === true, notKnown: notKnown === true }
}

export function readPartialDate(raw: unknown): Read {
  if (typeof raw === 'string' && isIsoDate(raw)) return value(exactDate(raw))
  const stored = PartialDate.safeParse(raw)
  if (stored.success) return value(stored.data)
  const typed = typedDateOf(raw)
  const read = typed ? readTypedDate(typed) : null
  return read?.status === 'read' ? value(read.date) : refused('notADate')
}

/** A whole known day: "about" and half-known dates are for the fields that allow them. */
export function readDate(raw: unknown): Read {
  if (typeof raw === 'string' && isIsoDate(raw)) return value(raw)
  const read = readPartialDate(raw)
  if (!read.ok || !isPlainObject(read.value) || read.value.quality !== 'exact') return refused('notADate')
  const { year, month, day } = read.value
  return value([String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'))
}

export function readTime(raw: unknown): Read {
  return typeof raw === 'string' && /^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(raw.trim())
    ? value(raw.trim())
    : refused('notATime')
}
