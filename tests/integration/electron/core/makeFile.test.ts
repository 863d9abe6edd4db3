import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aCore, aProfile, aSession, bytesOf, council, practise, rightWords } from '../../../builders/core.ts'

const stateOf = async (session: { call: (channel: string) => Promise<unknown> }) =>
  Object(await session.call('session.status')).value?.state

describe('makeFile', () => {
  it('can be killed at any moment: afterwards there is a whole file or set-up starts again', {
    timeout: 60_000
  }, async () => {
    const seed = 20261122
    const found: string[] = []
    for (let round = 0; round < 8; round += 1) {
      const profile = aProfile()
      const core = await aCore(profile)
      await core.call('session.status')
      const making = core.call('session.createFile', practise())
      await new Promise(resolve => setTimeout(resolve, 150 + ((seed * (round + 1)) % 7) * 170))
      await core.end()
      await making

      const after = aSession(profile)
      const state = await stateOf(after)
      found.push(state)
      const next =
        state === 'firstRun'
          ? await after.call('session.createFile', practise())
          : await after.call('session.unlock', { passphrase: bytesOf(rightWords) })
      expect([seed, round, state, next.ok && Object(next.value).outcome]).toEqual([
        seed,
        round,
        state,
        state === 'firstRun' ? 'made' : 'open'
      ])
      await after.close()
    }
    expect(found).toContain('firstRun')
  })

  it('finishes by itself after a stop between its two renames', async () => {
    const profile = aProfile()
    const first = aSession(profile)
    await first.call('session.createFile', council())
    await first.close()
    mkdirSync(join(profile, 'making'))
    renameSync(join(profile, 'keyring.json'), join(profile, 'making', 'keyring.json'))

    const after = aSession(profile)

    expect(await stateOf(after)).toBe('locked')
    expect(await after.call('session.unlock', { passphrase: bytesOf(rightWords) })).toEqual({
      ok: true,
      value: { outcome: 'open' }
    })
  })

  it('never touches a file that stands in its place', async () => {
    const profile = aProfile()
    writeFileSync(join(profile, 'goldthread.db'), 'somebody else put this here')

    const reply = await aSession(profile).call('session.createFile', practise())

    expect(Object(reply).value.outcome).toBe('refused')
    expect(readFileSync(join(profile, 'goldthread.db'), 'utf8')).toBe('somebody else put this here')
  })

  it('lets the first worker of a council work at once: they can write a family and open it', async () => {
    const session = aSession(aProfile())
    await session.call('session.createFile', council())
    const familyId = '01999999-0000-7000-8000-000000000001'

    const created = await session.call('family.create', {
      id: familyId,
      familyName: 'Hartley',
      people: [],
      existingPersonIds: [],
      address: null,
      addressIsConfidential: false
    })
    const opened = await session.call('family.open', { familyId, asAt: null })

    expect([Object(created).value?.outcome, Object(opened).value?.header.familyName]).toEqual(['saved', 'Hartley'])
  })

  it('throws away what an earlier attempt left half-made', async () => {
    const profile = aProfile()
    const other = aProfile()
    const half = aSession(other)
    await half.call('session.createFile', council())
    await half.close()
    cpSync(other, join(profile, 'making'), { recursive: true })

    const session = aSession(profile)

    expect(await stateOf(session)).toBe('firstRun')
    expect(Object(await session.call('session.createFile', practise('marble kettle drifts under'))).value.outcome).toBe(
      'made'
    )
    expect(existsSync(join(profile, 'making'))).toBe(false)
  })
})
