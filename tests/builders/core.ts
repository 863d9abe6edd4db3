/*
 * aProfile(): string — a folder of its own for one test, removed at its end.
 * aCore(profile): Promise<TestCore> — the real core, forked under Node, that has been told where its file lies.
 *   TestCore: { call(channel, input), messages, close(), end(), kill(), ended }
 * aSession(profile): the same core inside this process, for tests that ask thousands of questions.
 * practise(passphrase?), council(passphrase?): inputs for session.createFile.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { CoreReply, FromCore } from '../../electron/contract/wire.ts'
import { startCore } from '../../electron/core/port.ts'
import { type Session, startSession } from '../../electron/core/session/session.ts'
import { type CoreLink, linkCore } from '../../electron/main/coreLink.ts'
import { sealedCore } from './sealed.ts'

const program = fileURLToPath(new URL('../../electron/core/core.ts', import.meta.url))
export const rightWords = 'copper lantern walks quietly home'

export const bytesOf = (words: string) => new TextEncoder().encode(words)

const nothing = { authority: '', displayName: '', jobTitle: '', role: '', teamName: '', organisationName: '' }
export const practise = (words = rightWords) => ({ purpose: 'practise', passphrase: bytesOf(words), ...nothing })
export const council = (words = rightWords) => ({
  purpose: 'council',
  passphrase: bytesOf(words),
  authority: 'Northbeck Council',
  displayName: 'Ada Thistlewood',
  jobTitle: 'Family support worker',
  role: 'PRAC',
  teamName: 'North team',
  organisationName: 'Northbeck early help'
})

export function aProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'goldthread-core-'))
  onTestFinished(() => rmSync(profile, { recursive: true, force: true }))
  return profile
}

export type TestCore = Pick<CoreLink, 'close' | 'end'> & {
  readonly call: (channel: string, input?: unknown) => Promise<CoreReply>
  readonly messages: readonly FromCore[]
  /** Comes back when the core has ended without being asked to. */
  readonly lost: Promise<void>
}

export async function aCore(profile: string): Promise<TestCore> {
  const messages: FromCore[] = []
  const port = startCore({ kind: 'forked', node: process.execPath }, program, false)
  const lost = Promise.withResolvers<void>()
  const link = linkCore(port, { onMessage: message => messages.push(message), onLost: lost.resolve })
  onTestFinished(() => link.end())
  port.post({ kind: 'start', profile, deviceSecret: null, cheapKdf: true, county: 'handWritten' as const })
  // The link wipes what it was handed; between window and main process each has a copy of its own.
  const ask = sealedCore((channel, input) => link.call(channel, structuredClone(input), randomUUID()))
  return {
    call: (channel, input = {}) => ask(channel, input),
    messages,
    lost: lost.promise,
    close: link.close,
    end: link.end
  }
}

export type TestSession = Omit<Session, 'answer'> & {
  readonly call: (channel: string, input?: unknown) => Promise<CoreReply>
  readonly messages: readonly FromCore[]
}

export function aSession(profile: string, now = () => new Date()): TestSession {
  const messages: FromCore[] = []
  const start = { kind: 'start' as const, profile, deviceSecret: null, cheapKdf: true, county: 'handWritten' as const }
  const session = startSession(start, message => messages.push(message), now)
  onTestFinished(() => session.close())
  return {
    call: (channel, input = {}) => session.answer({ kind: 'call', id: 1, channel, input, reference: randomUUID() }),
    messages,
    saveCopy: session.saveCopy,
    close: session.close
  }
}
