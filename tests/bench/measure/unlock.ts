import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startSession } from '../../../electron/core/session/session.ts'
import { type Line, timedLine } from './report.ts'

const words = () => new TextEncoder().encode('copper lantern walks quietly home')
const practise = {
  purpose: 'practise',
  authority: '',
  displayName: '',
  jobTitle: '',
  role: '',
  teamName: '',
  organisationName: ''
}

/** From the passphrase to an open file, with the work of the key as it is on a real computer: slow on purpose. */
export async function measureUnlock(folder: string): Promise<readonly Line[]> {
  const profile = join(folder, 'unlock')
  rmSync(profile, { recursive: true, force: true })
  mkdirSync(profile, { recursive: true })
  const start = { kind: 'start' as const, profile, deviceSecret: null, cheapKdf: false }
  const ask = async (channel: string, input: unknown) => {
    const session = startSession(start, () => undefined)
    const started = performance.now()
    const reply = await session.answer({ kind: 'call', id: 1, channel, input, reference: 'bench' })
    const took = performance.now() - started
    if (!reply.ok) throw new Error(`${channel}: ${reply.code}`)
    await session.close()
    return took
  }
  const made = await ask('session.createFile', { ...practise, passphrase: words() })
  const durations: number[] = []
  for (let turn = 0; turn < 7; turn += 1) durations.push(await ask('session.unlock', { passphrase: words() }))
  rmSync(profile, { recursive: true })
  return [timedLine('unlock by passphrase', durations), { what: 'make the practice file', median: made }]
}
