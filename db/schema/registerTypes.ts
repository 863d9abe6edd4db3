import { type RecordTypeName, recordTypeOf, recordTypes } from '../../domain/records/registry.ts'

/** What the register of a family is made of; assessments, notes and what grows with the years are asked for by themselves. */
const notRegister: ReadonlySet<string> = new Set([
  'assessment',
  'answer',
  'assessmentComment',
  'accessReason',
  'contact',
  'episodeStep',
  'meeting',
  'note',
  'noteParagraph',
  'noteChild',
  'noteAddendum',
  'attachment',
  'safetyStep',
  'promise',
  'chronologyEvent',
  'outcomeReading',
  'copyGiven'
])

const typeNames = Object.values(recordTypes).map(({ type }) => type)
const holds = (type: RecordTypeName, kinds: readonly string[]) =>
  recordTypeOf(type).buckets.some(kind => kinds.includes(kind))

export const familyRegisterTypes = typeNames.filter(type => !notRegister.has(type) && holds(type, ['family']))
export const personRegisterTypes = typeNames.filter(
  type => !notRegister.has(type) && holds(type, ['person', 'personCompartment'])
)

const registerTypes: ReadonlySet<RecordTypeName> = new Set([...familyRegisterTypes, ...personRegisterTypes])

export const isRegisterType = (type: RecordTypeName) => registerTypes.has(type)
