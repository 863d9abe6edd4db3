import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { canView } from '../../../../domain/access/canAccess.ts'
import type { AccessVerdict, ContentFacts } from '../../../../domain/access/facts.ts'
import { canShareWith } from '../../../../domain/agreement/sharing.ts'
import type { Json, ShareClass } from '../../../../domain/nonAnswer.ts'
import type { UseCaseContext } from '../../handler.ts'
import { textOf } from '../../rules/rule.ts'
import { classOfField, findReach } from '../../rules/shareClasses.ts'
import { asSharingPreference } from '../../rules/sharingFields.ts'
import { type FamilyAsk, questionOf } from './askAccess.ts'

/** What is asked of more than the entry itself: who wrote it, who works with the family, what was asked about sharing. */
export type Beside = {
  readonly authors: ReadonlyMap<string, readonly string[]>
  readonly workingWorkerIds: readonly string[]
  readonly register: readonly ReadEntry[]
}

type View = { readonly context: UseCaseContext; readonly ask: FamilyAsk; readonly beside: Beside }

/** The entries of a register that this worker may see, each with the fields that they may see. */
export function viewRegister(view: View): readonly ReadEntry[] {
  const verdicts = verdictsOf(view)
  return view.beside.register.flatMap(entry => viewEntry(entry, verdicts) ?? [])
}

/** Whether this worker may see a field of an entry, whatever stands in it now: for its history. */
export function fieldViewer(view: View): (entry: ReadEntry, field: string) => boolean {
  const verdicts = verdictsOf(view)
  return (entry, field) => {
    const reach = findReach(entry.type)
    if (reach === null || entry.type === 'safeAddress') return false
    const asked = [verdicts(entry, ownClass(entry, reach.shareClass)), verdicts(entry, classOfField(reach, field))]
    const [verdict] = asked
    if (!verdict?.allowed || asked.some(one => !one?.allowed || one.masked !== undefined)) return false
    return verdict.limitedTo !== 'flag' || flagFields.has(field)
  }
}

type Verdicts = (entry: ReadEntry, shareClass: ShareClass) => AccessVerdict | null

function viewEntry(entry: ReadEntry, verdicts: Verdicts): ReadEntry | null {
  const reach = findReach(entry.type)
  if (reach === null) return null
  if (entry.type === 'safeAddress') return thatOneExists(entry, verdicts)
  const verdict = verdicts(entry, ownClass(entry, reach.shareClass))
  if (!verdict?.allowed || verdict.masked !== undefined) return null
  const flag = verdict.limitedTo === 'flag'
  const fields: Record<string, Json> = {}
  for (const [field, value] of Object.entries(entry.fields)) {
    if (flag && !flagFields.has(field)) continue
    const shareClass = classOfField(reach, field)
    if (shareClass !== reach.shareClass) {
      const forField = verdicts(entry, shareClass)
      if (!forField?.allowed || forField.masked !== undefined) continue
    }
    fields[field] = value
  }
  return { ...entry, fields }
}

/** Business support and meetings see that somebody agreed, and when; not to what. */
const flagFields: ReadonlySet<string> = new Set(['personId', 'agreedOn', 'recheckOn', 'withdrawnOn'])

/** "Address kept private": whose, and whether it still holds; nothing that says where, to nobody, ever. */
function thatOneExists(entry: ReadEntry, verdicts: Verdicts): ReadEntry | null {
  const seesPerson = verdicts({ ...entry, type: 'personName' }, 'S1')
  if (!seesPerson?.allowed || seesPerson.masked !== undefined) return null
  const { personId = null } = entry.fields
  return {
    ...entry,
    stamp: '{}',
    fields: { personId, ...('to' in entry.fields ? { to: entry.fields.to ?? null } : {}) }
  }
}

/**
 * Whatever lies in a compartment is for named people only, whatever its type; and names of a life before (a gender
 * history, a new identity) carry their own class (domain.md E-09).
 */
function ownClass(entry: ReadEntry, usual: ShareClass): ShareClass {
  if (isKept(entry)) return 'S4'
  const own = entry.type === 'personName' ? textOf(entry.fields.shareClass) : ''
  return own === 'S4' || own === 'S5' ? own : usual
}

export const isKept = (entry: Pick<ReadEntry, 'bucket'>) => entry.bucket.includes('/r:')

/** One decision for each kind of question, however many entries ask it. */
function verdictsOf({ context, ask, beside }: View): Verdicts {
  const known = new Map<string, AccessVerdict>()
  const isPartner = context.worker.roles.includes('PPRAC')
  const preferences = isPartner
    ? beside.register.filter(entry => entry.type === 'sharingPreference' && !entry.enteredInError)
    : []
  return (entry, shareClass) => {
    const reach = findReach(entry.type)
    if (reach === null) return null
    const authorIds = shareClass === 'S4' || isPartner ? (beside.authors.get(entry.id) ?? []) : []
    const named = shareClass === 'S4' ? beside.workingWorkerIds : []
    const refused = isPartner && shareClass !== 'S1' && refusesSharing(entry, preferences, ask)
    const key = `${reach.object} ${shareClass} ${authorIds.includes(context.worker.workerId)} ${refused}`
    const before = known.get(key)
    if (before) return before
    const content: ContentFacts = {
      authorIds,
      namedWorkerIds: named,
      ...(refused ? { sharing: 'refused' as const } : {})
    }
    const verdict = canView(questionOf(context, ask, { object: reach.object, shareClass, content }))
    known.set(key, verdict)
    return verdict
  }
}

function refusesSharing(entry: ReadEntry, preferences: readonly ReadEntry[], { place, today }: FamilyAsk): boolean {
  const personId = entry.type === 'person' ? entry.id : textOf(entry.fields.personId ?? entry.fields.fromPersonId)
  if (personId === '' || place.organisationName === null) return false
  const answers = preferences.map(preference => asSharingPreference(preference.fields))
  const verdict = canShareWith(answers, {
    personId,
    with: { organisation: place.organisationName },
    topic: 'all',
    on: today
  })
  return !verdict.allowed && (verdict.because === 'refused' || verdict.because === 'not_safe')
}
