import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { methods } from '../../../../electron/contract/all.ts'
import { idleMinuteChoices } from '../../../../electron/contract/session.ts'
import type { CoreReply } from '../../../../electron/contract/wire.ts'
import { openKeyedFile } from '../../../../electron/core/session/openedFile.ts'
import { canHideFromCapture } from '../../../../electron/core/session/settings.ts'
import { idleMinutes, withinLimits } from '../../../../electron/security/idle.ts'
import { unlockWithPassphrase } from '../../../../electron/security/keyring.ts'
import { keyringFolder } from '../../../../electron/security/keyringFolder.ts'
import { fileProblems, signInWords } from '../../../../resources/strings/en-GB/fileSetUp.ts'
import { aCore, aProfile, aSession, bytesOf, council, practise, rightWords } from '../../../builders/core.ts'

const locked: CoreReply = { ok: false, code: 'locked', say: null }
const opened = { ok: true, value: { outcome: 'open' } }
const newWords = 'marble kettle drifts under stairs'

function answerOf(reply: CoreReply): Readonly<Record<string, unknown>> {
  if (!reply.ok) throw new Error(`the core answered ${reply.code}`)
  return Object(reply.value)
}

/** Outcomes of one action in the audit of a file that is shut, read with its own keys. */
async function auditOf(profile: string, words: string, action: string): Promise<readonly string[]> {
  const folder = keyringFolder(profile)
  const now = new Date().toISOString()
  const key = await unlockWithPassphrase({
    folder,
    passphrase: bytesOf(words),
    deviceSecret: null,
    kdfProfile: null,
    now
  })
  if (!key.ok) throw new Error(`the file did not open: ${key.problem}`)
  const keyed = await openKeyedFile(key.dek, join(profile, 'goldthread.db'), 'open', now)
  if (!keyed.ok) throw new Error(`the file did not open: ${keyed.problem}`)
  const { file } = keyed
  try {
    return file.database
      .prepare('SELECT outcome FROM auditEntry WHERE action = ? ORDER BY seq')
      .all(action)
      .map(row => String(Object(row).outcome))
  } finally {
    file.close()
  }
}

async function aCouncilFile() {
  const profile = aProfile()
  const session = aSession(profile)
  const made = answerOf(await session.call('session.createFile', council()))
  return { profile, session, recoveryKey: String(made.recoveryKey) }
}

describe('a core in a process of its own', () => {
  it('goes from first run to open, to locked, and answers nothing afterwards', async () => {
    const profile = aProfile()
    const core = await aCore(profile)

    expect(answerOf(await core.call('session.status')).state).toBe('firstRun')
    expect(await core.call('family.list', {})).toEqual(locked)
    expect(answerOf(await core.call('session.createFile', council())).outcome).toBe('made')
    expect(answerOf(await core.call('session.status'))).toMatchObject({
      state: 'open',
      authority: 'Northbeck Council',
      practice: false,
      worker: { displayName: 'Ada Thistlewood', roles: ['PRAC'], teamName: 'North team' }
    })
    expect(await core.close(2000)).toBe(true)

    for (const { channel } of methods.values()) {
      const reply = await core.call(channel, {})
      expect([channel, reply.ok]).toEqual([channel, false])
    }
  })

  it('opens again in a fresh process and finds the place where the worker was', async () => {
    const profile = aProfile()
    const before = await aCore(profile)
    await before.call('session.createFile', practise())
    await before.call('session.rememberPlace', { address: '/families/1', focus: 'notes', caret: 12 })
    await before.close(2000)
    await before.end()

    const after = await aCore(profile)

    expect(answerOf(await after.call('session.status')).state).toBe('locked')
    expect(await after.call('session.readPlace')).toEqual(locked)
    expect(await after.call('session.unlock', { passphrase: bytesOf(rightWords) })).toEqual(opened)
    expect(answerOf(await after.call('session.readPlace'))).toEqual({
      address: '/families/1',
      focus: 'notes',
      caret: 12
    })
  })

  it('tells the window which entries changed, by type and id and nothing else', async () => {
    const core = await aCore(aProfile())
    await core.call('session.createFile', practise())
    const { families } = Object(answerOf(await core.call('session.savedState')))
    expect(families).toBeUndefined()

    expect(core.messages.filter(({ kind }) => kind === 'session')).toEqual([
      { kind: 'session', open: true, idleMinutes: 10 }
    ])
    expect(core.messages.filter(({ kind }) => kind === 'trouble')).toEqual([])
  })
})

describe('session.createFile', () => {
  it('refuses to begin again where a file stands', async () => {
    const { session } = await aCouncilFile()

    expect(answerOf(await session.call('session.createFile', practise()))).toEqual({
      outcome: 'refused',
      say: fileProblems.alreadySetUp,
      waitSeconds: 0
    })
  })

  it.each([
    ['no name', { displayName: ' ' }, fileProblems.nameMissing],
    ['no authority', { authority: '' }, fileProblems.authorityMissing],
    ['a role that does not exist', { role: 'KING' }, fileProblems.roleUnknown]
  ])('asks again for %s and leaves nothing behind', async (_what, change, say) => {
    const profile = aProfile()
    const session = aSession(profile)

    const reply = await session.call('session.createFile', { ...council(), ...change })

    expect(answerOf(reply)).toEqual({ outcome: 'refused', say, waitSeconds: 0 })
    expect(existsSync(join(profile, 'goldthread.db'))).toBe(false)
  })

  it('refuses a weak passphrase with a sentence', async () => {
    const session = aSession(aProfile())

    const reply = answerOf(await session.call('session.createFile', council('password')))

    expect(reply.outcome).toBe('refused')
    expect(reply.say).toContain('14 characters')
    expect(answerOf(await session.call('session.status')).state).toBe('firstRun')
  })

  it('keeps the name of the authority, of the worker and of the team out of every plain file', async () => {
    const { profile, session } = await aCouncilFile()
    await session.close()

    for (const name of ['goldthread.db', 'keyring.json', 'unlockTries.json']) {
      const bytes = existsSync(join(profile, name)) ? readFileSync(join(profile, name), 'latin1') : ''
      expect(bytes).not.toMatch(/Northbeck|Thistlewood|North team|SQLite format/)
    }
  })

  it('fills a practice authority in which a learner is somebody at once', async () => {
    const session = aSession(aProfile())

    await session.call('session.createFile', practise())

    expect(answerOf(await session.call('session.status'))).toMatchObject({
      practice: true,
      worker: { roles: ['PRAC'] }
    })
  })
})

describe('session.unlock', () => {
  it('refuses a wrong passphrase, then waits after five', async () => {
    const { profile, session } = await aCouncilFile()
    await session.close()
    const shut = aSession(profile)
    const replies = []

    for (let attempt = 0; attempt < 6; attempt += 1) {
      replies.push(answerOf(await shut.call('session.unlock', { passphrase: bytesOf('not the right words at all') })))
    }

    expect(replies.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 6 }, () => 'refused'))
    expect(Number(replies.at(-1)?.waitSeconds)).toBeGreaterThan(0)
    expect(Number(answerOf(await shut.call('session.status')).waitSeconds)).toBeGreaterThan(0)
  })

  it('says what is wrong when the file is gone, and never offers to begin again', async () => {
    const { profile, session } = await aCouncilFile()
    await session.close()
    rmSync(join(profile, 'goldthread.db'))
    const shut = aSession(profile)

    const status = answerOf(await shut.call('session.status'))

    expect(status.state).toBe('locked')
    expect(status.problem).toContain('not where it was')
    expect(answerOf(await shut.call('session.unlock', { passphrase: bytesOf(rightWords) })).outcome).toBe('refused')
    expect(existsSync(join(profile, 'goldthread.db'))).toBe(false)
  })

  it('says what is wrong when the keyring is gone, and never offers to begin again', async () => {
    const { profile, session } = await aCouncilFile()
    await session.close()
    for (const name of ['keyring.json', 'keyring.json.bak']) rmSync(join(profile, name), { force: true })
    const shut = aSession(profile)

    const status = answerOf(await shut.call('session.status'))
    const again = answerOf(await shut.call('session.createFile', practise()))

    expect([status.state, again.outcome]).toEqual(['locked', 'refused'])
    expect(status.problem).toContain('file with your keys')
    expect(existsSync(join(profile, 'goldthread.db'))).toBe(true)
  })

  it('notices a clock that was set back, says so, and goes on', async () => {
    const { profile, session } = await aCouncilFile()
    await session.close()
    const early = aSession(profile, () => new Date(Date.now() - 3_600_000))

    const reply = await early.call('session.unlock', { passphrase: bytesOf(rightWords) })

    expect(reply).toEqual(opened)
    expect(early.messages).toContainEqual({
      kind: 'notice',
      notice: { kind: 'clock', say: expect.stringContaining('Check the date and time') }
    })
  })

  it('says nothing of the clock or the audit on an ordinary morning', async () => {
    const { profile, session } = await aCouncilFile()
    await session.close()
    const shut = aSession(profile)

    await shut.call('session.unlock', { passphrase: bytesOf(rightWords) })

    expect(shut.messages.filter(({ kind }) => kind === 'notice')).toEqual([])
  })
})

describe('session.recover', () => {
  it('opens the file, sets a new passphrase and gives a new recovery key', async () => {
    const { profile, session, recoveryKey } = await aCouncilFile()
    await session.close()
    const shut = aSession(profile)

    const recovered = answerOf(await shut.call('session.recover', { recoveryKey, newPassphrase: bytesOf(newWords) }))
    await shut.close()
    const next = aSession(profile)

    expect(recovered.outcome).toBe('open')
    expect(recovered.recoveryKey).not.toBe(recoveryKey)
    expect(answerOf(await next.call('session.unlock', { passphrase: bytesOf(rightWords) })).outcome).toBe('refused')
    expect(await next.call('session.unlock', { passphrase: bytesOf(newWords) })).toEqual(opened)
  })

  it('refuses a key with a slip in it', async () => {
    const { profile, session, recoveryKey } = await aCouncilFile()
    await session.close()
    const shut = aSession(profile)
    const slip = recoveryKey.replace(/^./, first => (first === 'A' ? 'B' : 'A'))

    const reply = answerOf(await shut.call('session.recover', { recoveryKey: slip, newPassphrase: bytesOf(newWords) }))

    expect(reply.outcome).toBe('refused')
    expect(reply.say).toContain('mistake')
  })
})

describe('session.changePassphrase', () => {
  it('changes the passphrase for somebody who knows the present one', async () => {
    const { profile, session } = await aCouncilFile()
    const passphrases = { current: bytesOf(rightWords), next: bytesOf(newWords) }

    expect(answerOf(await session.call('session.changePassphrase', passphrases)).outcome).toBe('changed')
    await session.close()
    const next = aSession(profile)

    expect(await next.call('session.unlock', { passphrase: bytesOf(newWords) })).toEqual(opened)
    expect([...passphrases.current, ...passphrases.next].every(byte => byte === 0)).toBe(true)
  })

  it('refuses somebody who does not', async () => {
    const { session } = await aCouncilFile()
    const passphrases = { current: bytesOf('some other words entirely'), next: bytesOf(newWords) }

    expect(answerOf(await session.call('session.changePassphrase', passphrases)).outcome).toBe('refused')
  })
})

describe('session.renewRecoveryKey', () => {
  it('gives somebody who knows the passphrase a new key, writes it down, and the old one opens nothing', async () => {
    const { profile, session, recoveryKey } = await aCouncilFile()

    const renewed = answerOf(await session.call('session.renewRecoveryKey', { passphrase: bytesOf(rightWords) }))
    await session.close()
    const old = await aSession(profile).call('session.recover', { recoveryKey, newPassphrase: bytesOf(newWords) })
    const fresh = { recoveryKey: renewed.recoveryKey, newPassphrase: bytesOf(newWords) }
    const next = aSession(profile)

    expect(answerOf(old).outcome).toBe('refused')
    expect(answerOf(await next.call('session.recover', fresh)).outcome).toBe('open')
    await next.close()
    expect(await auditOf(profile, newWords, 'session.renewRecoveryKey')).toEqual(['made'])
  })

  it('refuses somebody who does not, writes that down too, and the paper stays good', async () => {
    const { profile, session, recoveryKey } = await aCouncilFile()

    const reply = answerOf(await session.call('session.renewRecoveryKey', { passphrase: bytesOf('not these words') }))
    await session.close()

    expect(reply.outcome).toBe('refused')
    expect(await auditOf(profile, rightWords, 'session.renewRecoveryKey')).toEqual(['refused'])
    const paper = { recoveryKey, newPassphrase: bytesOf(newWords) }
    expect(answerOf(await aSession(profile).call('session.recover', paper)).outcome).toBe('open')
  })
})

describe('session.changeSettings', () => {
  const chosen = { idleMinutes: 5, hideFromCapture: false, dueNotice: false }

  it('holds at once, is written down, and is still there after the next unlock', async () => {
    const { profile, session } = await aCouncilFile()

    await session.call('session.changeSettings', chosen)
    const now = session.messages.at(-1)
    await session.close()
    const next = aSession(profile)
    await next.call('session.unlock', { passphrase: bytesOf(rightWords) })

    expect(now).toEqual({ kind: 'settings', ...chosen })
    expect(next.messages).toContainEqual({ kind: 'session', open: true, idleMinutes: 5 })
    expect(next.messages).toContainEqual({ kind: 'settings', ...chosen })
    expect(answerOf(await next.call('session.settings')).settings).toEqual(chosen)
    expect(answerOf(await next.call('session.status')).idleMinutes).toBe(5)
    await next.close()
    expect(await auditOf(profile, rightWords, 'session.changeSettings')).toEqual(['idle:5:shown'])
  })

  it('begins with ten minutes and a hidden window', async () => {
    const { session } = await aCouncilFile()

    expect(answerOf(await session.call('session.settings')).settings).toEqual({
      idleMinutes: idleMinutes.usual,
      hideFromCapture: true,
      dueNotice: true
    })
  })

  it('offers no time outside what the idle clock allows', () => {
    expect(idleMinuteChoices.filter(minutes => withinLimits(minutes) !== minutes)).toEqual([])
    expect(idleMinuteChoices).toContain(idleMinutes.usual)
  })
})

describe('canHideFromCapture', () => {
  it('promises nothing where the system cannot', () => {
    expect((['win32', 'darwin', 'linux'] as const).map(canHideFromCapture)).toEqual([true, true, false])
  })
})

describe('session.signInAs', () => {
  it('lets a learner be any worker of the practice authority, who is still there after a lock', async () => {
    const profile = aProfile()
    const session = aSession(profile)
    await session.call('session.createFile', practise())
    const { workers } = answerOf(await session.call('session.listWorkersToSignInAs'))
    const all: readonly { readonly id: string; readonly roles: readonly string[] }[] = Array.isArray(workers)
      ? workers
      : []
    const manager = all.find(({ roles }) => roles.includes('TM'))

    const { worker } = answerOf(await session.call('session.signInAs', { workerId: manager?.id }))
    await session.close()
    const next = aSession(profile)
    await next.call('session.unlock', { passphrase: bytesOf(rightWords) })

    expect(worker).toMatchObject({ id: manager?.id })
    expect(answerOf(await next.call('session.status')).worker).toMatchObject({ id: manager?.id })
    expect(new Set(all.flatMap(({ roles }) => roles)).size).toBe(11)
  })

  it('is refused in a file of real families', async () => {
    const { session } = await aCouncilFile()

    expect(await session.call('session.listWorkersToSignInAs')).toEqual({
      ok: false,
      code: 'refused',
      say: signInWords.notPractice
    })
  })
})

describe('directory.list', () => {
  it('names workers, teams, localities and organisations', async () => {
    const { session } = await aCouncilFile()

    expect(answerOf(await session.call('directory.list'))).toMatchObject({
      workers: [{ displayName: 'Ada Thistlewood' }],
      teams: [{ name: 'North team' }],
      localities: [{ name: 'Northbeck Council' }],
      organisations: [{ name: 'Northbeck early help', organisationType: 'la_early_help' }]
    })
  })
})

describe('session.savedState', () => {
  it('says when something last reached the disk, and counts what waits for a hub', async () => {
    const { session } = await aCouncilFile()

    const state = answerOf(await session.call('session.savedState'))

    expect(Date.parse(String(state.lastSavedAt))).toBeLessThanOrEqual(Date.now())
    expect(state.waiting).toEqual([{ familyId: null, label: expect.any(String), entries: 1 }])
    expect(state.hubSeenAt).toBeNull()
  })
})
