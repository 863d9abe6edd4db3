import { isIsoDate } from '../../dates/isoDate.ts'
import type { FieldType, Option } from '../definition.ts'
import { isPlainObject, type Read, refused, value } from './read.ts'
import { readDate, readPartialDate, readTime } from './readDate.ts'

type Leaf = Exclude<FieldType, 'list'>
type Reader = (raw: unknown, options: readonly Option[]) => Read

const LONGEST_ID = 200

function readText(raw: unknown): Read {
  return typeof raw === 'string' ? value(raw) : refused('notText')
}

function readNumber(raw: unknown): Read {
  if (typeof raw === 'number') return Number.isFinite(raw) ? value(raw) : refused('notANumber')
  if (typeof raw !== 'string' || raw.length > 40) return refused('notANumber')
  const text = raw.trim().replace(/\s*%$/, '')
  return /^[+-]?([0-9]{1,12}(\.[0-9]{1,6})?|\.[0-9]{1,6})$/.test(text) ? value(Number(text)) : refused('notANumber')
}

function readWhole(raw: unknown): Read {
  const read = readNumber(raw)
  return read.ok && !Number.isInteger(read.value) ? refused('notWhole') : read
}

function readChoice(raw: unknown, options: readonly Option[]): Read {
  const found = options.find(option => option.code === raw)
  return found ? value(found.code) : refused('notAnOption')
}

/** In the order of the form, each once, so that two people who tick the same boxes have given the same answer. */
function readChoices(raw: unknown, options: readonly Option[]): Read {
  const chosen: readonly unknown[] = Array.isArray(raw) ? raw : [raw]
  const known = options.filter(option => chosen.includes(option.code)).map(option => option.code)
  return known.length === new Set(chosen).size ? value(known) : refused('notAnOption')
}

function readYesNo(raw: unknown): Read {
  if (raw === true) return value('yes')
  if (raw === false) return value('no')
  return raw === 'yes' || raw === 'no' ? value(raw) : refused('notYesOrNo')
}

const isId = (raw: unknown): raw is string => typeof raw === 'string' && raw !== '' && raw.length <= LONGEST_ID

function readId(raw: unknown): Read {
  return isId(raw) ? value(raw) : refused('notAPerson')
}

function readIds(raw: unknown): Read {
  const ids: readonly unknown[] = Array.isArray(raw) ? raw : [raw]
  return ids.length <= 200 && ids.every(isId) ? value([...new Set(ids)]) : refused('notAPerson')
}

/** The directory may not know the service: then its name alone is kept. */
function readOrganisation(raw: unknown): Read {
  if (typeof raw === 'string') return value({ id: null, name: raw })
  if (!isPlainObject(raw) || typeof raw.name !== 'string' || raw.name.trim() === '') return refused('notAnOrganisation')
  if (raw.id !== undefined && raw.id !== null && !isId(raw.id)) return refused('notAnOrganisation')
  return value({ id: raw.id ?? null, name: raw.name })
}

function readFiles(raw: unknown): Read {
  const files: readonly unknown[] = Array.isArray(raw) ? raw : [raw]
  const read: { id: string; name: string }[] = []
  for (const file of files) {
    if (!isPlainObject(file) || !isId(file.id) || typeof file.name !== 'string') return refused('notAFile')
    read.push({ id: file.id, name: file.name })
  }
  return value(read)
}

const SIGNED_HOW: readonly unknown[] = ['screen', 'paper', 'spoken']

/** Spoken agreement to what is written counts as a signature when it is dated; a witness may be named. */
function readSignature(raw: unknown): Read {
  if (!isPlainObject(raw)) return refused('notASignature')
  const { how, name, on, witness } = raw
  if (!SIGNED_HOW.includes(how) || typeof how !== 'string') return refused('notASignature')
  if (typeof name !== 'string' || name.trim() === '') return refused('notASignature')
  if (typeof on !== 'string' || !isIsoDate(on)) return refused('notASignature')
  return value({ how, name, on, witness: typeof witness === 'string' ? witness : null })
}

const READERS: Readonly<Record<Leaf, Reader>> = {
  text: readText,
  long: readText,
  date: readDate,
  time: readTime,
  partialDate: readPartialDate,
  oneOf: readChoice,
  manyOf: readChoices,
  yesNoNotKnown: raw => (raw === 'not_known' ? value('not_known') : readYesNo(raw)),
  yesNo: readYesNo,
  integer: readWhole,
  decimal: readNumber,
  scale: readWhole,
  person: readId,
  people: readIds,
  worker: readId,
  organisation: readOrganisation,
  link: raw => (isId(raw) ? value(raw) : refused('notARow')),
  file: readFiles,
  signature: readSignature,
  calculated: () => refused('workedOut')
}

export function readValue(type: Leaf, raw: unknown, options: readonly Option[]): Read {
  return READERS[type](raw, options)
}
