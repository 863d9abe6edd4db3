import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Store } from '../../../db/commit/store.ts'
import type { CoreReply } from '../../../electron/contract/wire.ts'
import { bytesOf, rightWords } from '../../builders/core.ts'
import { chanceFrom } from '../../builders/seed.ts'
import { inspectFile } from './inspectFile.ts'
import { aKillableCore, type KillableCore } from './killableCore.ts'
import { copyOf, type PracticeProfile } from './practiceProfile.ts'

export type CoreKills = {
  readonly kills: number
  /** Kills that came between a question and its answer. */
  readonly inFlight: number
  readonly answers: number
  /** Changes that were acknowledged and are not there, or stand with other words. */
  readonly lost: readonly string[]
  /** Answers that the audit knows nothing of, and entries in it for which nobody had asked. */
  readonly unaudited: readonly string[]
  readonly faults: readonly string[]
}

/** After so many kills the laptop is a fresh one again, or the checks of the last kills would take minutes. */
const killsPerFile = 40
const fields = ['3.why_now', '3.tried_before', '3.reason_family_words', '3.history_known'] as const

/** What the test knows to be on disk, for it was told so. */
type Told = {
  readonly contacts: Set<string>
  /** The last words of each field that were acknowledged, and those that were sent after and not answered. */
  readonly answers: Map<string, { kept: string; maybe: string | null }>
  readonly counted: Map<string, { asked: number; answered: number }>
}

/** Kills the core at moments by chance while it is asked one thing after the other, and compares what it said with what is there. */
export async function killCores(
  { kills, seed }: { readonly kills: number; readonly seed: number },
  template: PracticeProfile
): Promise<CoreKills> {
  const chance = chanceFrom(seed)
  const lost: string[] = []
  const unaudited: string[] = []
  const faults: string[] = []
  let inFlight = 0
  let answers = 0
  let folder = ''
  let told = nothingTold()
  for (let kill = 0; kill < kills; kill += 1) {
    if (kill % killsPerFile === 0) {
      if (folder !== '') rmSync(folder, { recursive: true })
      folder = copyOf(template.folder)
      told = nothingTold(await countAudit(folder, template))
    }
    const core = await aKillableCore(folder)
    const passphrase = bytesOf(rightWords)
    const opened = await counted(core, told, 'session.unlock', 'session.unlock', { passphrase })
    if (!opened?.ok) throw new Error(`kill ${kill}: the file did not open again`)
    const talked = await talkUntilKilled(core, template, told, chance, kill)
    answers += talked.answers
    inFlight += talked.inFlight ? 1 : 0
    const { faults: found, found: missing } = await inspectFile(folder, template.dek(), store =>
      compare(store, told, template.assessmentId)
    )
    faults.push(...found.map(fault => `kill ${kill}: ${fault}`))
    lost.push(...missing.lost.map(what => `kill ${kill}: ${what}`))
    unaudited.push(...missing.unaudited.map(what => `kill ${kill}: ${what}`))
  }
  rmSync(folder, { recursive: true })
  return { kills, inFlight, answers, lost, unaudited, faults }
}

function nothingTold(before: ReadonlyMap<string, number> = new Map()): Told {
  const counted = new Map([...before].map(([action, times]) => [action, { asked: times, answered: times }]))
  return { contacts: new Set(), answers: new Map(), counted }
}

/** How long each kind of question took last, so that the kill falls before, into or just after its work. */
const took = new Map<Talk, number>()
const mostAnswers = 14

/** One question after the other, without a pause; one of them by chance is the last. */
async function talkUntilKilled(
  core: KillableCore,
  place: PracticeProfile,
  told: Told,
  chance: () => number,
  kill: number
): Promise<{ readonly answers: number; readonly inFlight: boolean }> {
  const last = Math.trunc(chance() * mostAnswers)
  for (let turn = 0; ; turn += 1) {
    const talks = [saveContact, journal, journal, settle, look]
    const talk = talks[Math.trunc(chance() * talks.length)] ?? look
    const asked = performance.now()
    const killing = turn === last ? killAfter(core, chance() * (took.get(talk) ?? 10)) : null
    const reply = await talk(core, place, told, `${kill}.${turn}`, chance)
    if (reply !== null) took.set(talk, performance.now() - asked)
    if (reply?.ok === false) throw new Error(`kill ${kill}: answered with ${reply.code}`)
    if (killing !== null) return { answers: turn, inFlight: await killing }
  }
}

async function killAfter(core: KillableCore, milliseconds: number): Promise<boolean> {
  await pause(milliseconds)
  const open = core.unanswered()
  await core.kill()
  return open > 0
}

type Talk = (
  core: KillableCore,
  place: PracticeProfile,
  told: Told,
  mark: string,
  chance: () => number
) => Promise<CoreReply | null>

const saveContact: Talk = async (core, { familyId, personId }, told, mark) => {
  const value = `carer.${mark}@example.org`
  const wished = { personId, kind: 'email', value }
  const input = { familyId, type: 'contactPoint', id: null, stamp: null, fields: wished }
  const reply = await counted(core, told, 'entry.save', 'entry.save', input)
  if (reply?.ok) told.contacts.add(value)
  return reply
}

const journal: Talk = async (core, { assessmentId }, told, mark, chance) => {
  const field = fields[Math.trunc(chance() * fields.length)] ?? fields[0]
  const words = `what was said at ${mark} `.repeat(1 + Math.trunc(chance() * 60))
  const answer = {
    field,
    aboutId: '',
    given: { value: words },
    basis: null,
    sourcePersonId: null,
    sourceOrganisation: null,
    familyCopy: true,
    familyCopyReason: null,
    carried: 'no',
    stamp: null
  }
  const kept = told.answers.get(field)?.kept ?? ''
  told.answers.set(field, { kept, maybe: words })
  const reply = await core.call('assessment.journal', { assessmentId, answers: [answer] })
  if (reply?.ok) told.answers.set(field, { kept: words, maybe: null })
  return reply
}

const settle: Talk = (core, { assessmentId }, told) =>
  counted(core, told, 'assessment.write', 'assessment.settle', { assessmentId })

const look: Talk = (core, { familyId }, told) =>
  counted(core, told, 'family.open', 'family.open', { familyId, asAt: null })

async function counted(core: KillableCore, told: Told, action: string, channel: string, input: object) {
  const before = told.counted.get(action) ?? { asked: 0, answered: 0 }
  told.counted.set(action, { ...before, asked: before.asked + 1 })
  const reply = await core.call(channel, input)
  if (reply !== null) told.counted.set(action, { asked: before.asked + 1, answered: before.answered + 1 })
  return reply
}

async function compare(store: Store, told: Told, assessmentId: string) {
  const lost: string[] = []
  const contacts = await store.db.selectFrom('contactPoint').select('value').execute()
  const there = new Set(contacts.map(({ value }) => value))
  for (const value of told.contacts) if (!there.has(value)) lost.push(`contact ${value}`)

  const typed = await readWords(store, assessmentId)
  for (const [field, { kept, maybe }] of told.answers) {
    const words = typed.get(field) ?? ''
    if (words !== kept && words !== maybe) lost.push(`answer ${field}: ${words.slice(0, 40)}`)
    // What was sent without an answer may stand; from now on it is what stands.
    told.answers.set(field, { kept: words, maybe: null })
  }

  const unaudited: string[] = []
  const noted = await countActions(store)
  for (const [action, { asked, answered }] of told.counted) {
    const entries = noted.get(action) ?? 0
    if (entries < answered || entries > asked) unaudited.push(`${action}: ${entries} of ${answered} to ${asked}`)
    told.counted.set(action, { asked: entries, answered: entries })
  }
  return { lost, unaudited }
}

/** What the worker sees: what was settled, with what is still being typed over it. */
async function readWords(store: Store, assessmentId: string): Promise<Map<string, string>> {
  const settled = await store.db
    .selectFrom('answer')
    .select(['field', 'given'])
    .where('assessmentId', '=', assessmentId)
    .where('aboutId', '=', '')
    .execute()
  const typed = await store.db
    .selectFrom('journal')
    .select('value')
    .where('key', 'like', `answer:${assessmentId}:%`)
    .execute()
  const words = new Map<string, string>()
  for (const { field, given } of settled) words.set(String(field), wordsOf(JSON.parse(String(given))))
  for (const { value } of typed) {
    const answer: { readonly field: string; readonly given: unknown } = JSON.parse(value)
    words.set(answer.field, wordsOf(answer.given))
  }
  return words
}

const wordsOf = (given: unknown) => String(Object(given).value)

async function countActions(store: Store): Promise<Map<string, number>> {
  const rows = await store.db
    .selectFrom('auditEntry')
    .select(({ fn }) => ['action', fn.countAll<number>().as('times')])
    .groupBy('action')
    .execute()
  return new Map(rows.map(({ action, times }) => [action, times]))
}

async function countAudit(folder: string, { dek }: PracticeProfile): Promise<ReadonlyMap<string, number>> {
  const { found } = await inspectFile(folder, dek(), countActions)
  return found
}
