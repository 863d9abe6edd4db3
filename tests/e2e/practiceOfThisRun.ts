import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startSession } from '../../electron/core/session/session.ts'

/** What every learner of these walks types; of no worth anywhere else. */
export const practicePassphrase = 'seven copper kettles on the stove'

const nothing = { authority: '', displayName: '', jobTitle: '', role: '', teamName: '', organisationName: '' }

/**
 * Before the first window: the folder of a laptop on the day after the first, made once by the core itself. Each walk that
 * is not about the first day takes a copy of it.
 */
export async function setup(): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'goldthread-practice-of-run-'))
  const session = startSession(
    { kind: 'start', profile: folder, deviceSecret: null, cheapKdf: true, county: 'handWritten' },
    () => undefined
  )
  const passphrase = new TextEncoder().encode(practicePassphrase)
  const reply = await session.answer({
    kind: 'call',
    id: 1,
    channel: 'session.createFile',
    input: { purpose: 'practise', passphrase, ...nothing },
    reference: randomUUID()
  })
  await session.close()
  if (!reply.ok) throw new Error(`the practice file of this run was not made: ${reply.code}`)
  process.env.GOLDTHREAD_PRACTICE_OF_RUN = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
