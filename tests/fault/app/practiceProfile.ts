/*
 * aPracticeProfile(): Promise<PracticeProfile> — a folder with the practice authority and one started assessment in it.
 *   PracticeProfile: { folder, familyId, familyName, personId, assessmentId, dek() }
 * copyOf(folder): string — the same laptop again, in a folder of its own.
 * Made once for many runs: the core itself makes it, with the least cost of a guess.
 */
import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { startSession } from '../../../electron/core/session/session.ts'
import { unlockWithPassphrase } from '../../../electron/security/keyring.ts'
import { keyringFolder } from '../../../electron/security/keyringFolder.ts'
import { bytesOf, practise, rightWords } from '../../builders/core.ts'

export type PracticeProfile = {
  readonly folder: string
  readonly familyId: string
  readonly familyName: string
  readonly personId: string
  readonly assessmentId: string
  /** A copy for each who wants to open the file beside the core: it is zeroed by whoever opens with it. */
  readonly dek: () => Uint8Array
}

const Families = z.object({ rows: z.array(z.object({ id: z.string(), familyName: z.string() })) })
const Opened = z.object({ entries: z.array(z.object({ type: z.string(), id: z.string() })) })

type ProfileWish = {
  readonly words?: string
  /** One more family, as `family.create` takes it: words that stand in no file of the app. */
  readonly family?: object
}

/** One of the first worker's families that has no assessment yet. */
const familyName = 'Begum'

export async function aPracticeProfile({ words = rightWords, family }: ProfileWish = {}): Promise<PracticeProfile> {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-practice-'))
  const session = startSession(
    { kind: 'start', profile: folder, deviceSecret: null, cheapKdf: true, county: 'handWritten' },
    () => undefined
  )
  const ask = async (channel: string, input: unknown): Promise<unknown> => {
    const reply = await session.answer({ kind: 'call', id: 1, channel, input, reference: randomUUID() })
    if (!reply.ok) throw new Error(`${channel} was answered with ${reply.code}`)
    return reply.value
  }
  await ask('session.createFile', practise(words))
  if (family !== undefined) await ask('family.create', family)
  const { rows } = Families.parse(
    await ask('family.list', { mine: true, closed: false, sort: 'name', offset: 0, limit: 50 })
  )
  const familyId = rows.find(row => row.familyName === familyName)?.id ?? ''
  const { entries } = Opened.parse(await ask('family.open', { familyId, asAt: null }))
  const assessmentId = randomUUID()
  const startedOn = new Date().toISOString().slice(0, 10)
  await ask('assessment.start', { id: assessmentId, familyId, formLength: 'full', assessmentType: 'new', startedOn })
  await session.close()
  const dek = await dekOf(folder, words)
  const personId = entries.find(({ type }) => type === 'person')?.id ?? ''
  return { folder, familyId, familyName, personId, assessmentId, dek: () => dek.slice() }
}

export function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'goldthread-copy-'))
  cpSync(folder, copy, { recursive: true })
  return copy
}

async function dekOf(folder: string, words: string): Promise<Uint8Array> {
  const unlocked = await unlockWithPassphrase({
    folder: keyringFolder(folder),
    passphrase: bytesOf(words),
    deviceSecret: null,
    kdfProfile: null,
    now: new Date().toISOString()
  })
  if (!unlocked.ok) throw new Error(`the practice keyring does not open: ${unlocked.problem}`)
  return unlocked.dek
}
