import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { practiceId } from '../../../../electron/core/practice/practiceId.ts'
import { aProfile, aSession, bytesOf, council, practise, rightWords } from '../../../builders/core.ts'

const nameOf = async (session: ReturnType<typeof aSession>) => {
  const reply = await session.call('family.list', { mine: true, closed: false, sort: 'name', offset: 0, limit: 50 })
  return JSON.stringify(reply.ok ? reply.value : reply)
}

const another = {
  id: '0199a1b2-0000-7000-8000-000000000001',
  familyName: 'Quillfeather',
  people: [],
  existingPersonIds: [],
  address: null,
  addressIsConfidential: false
}

describe('session.startAgain', () => {
  it('puts the practice file back to its first day and keeps nothing that was written', {
    timeout: 60_000
  }, async () => {
    const profile = aProfile()
    const session = aSession(profile)
    const made = await session.call('session.createFile', practise())
    await session.call('family.create', another)
    expect(await nameOf(session)).toContain('Quillfeather')

    const again = await session.call('session.startAgain', { passphrase: bytesOf(rightWords) })

    expect(again.ok && Object(again.value).outcome).toBe('made')
    expect(Object(again.ok && again.value).recoveryKey).not.toBe(Object(made.ok && made.value).recoveryKey)
    expect(await nameOf(session)).not.toContain('Quillfeather')
    expect(await nameOf(session)).toContain('Holroyd')
    expect(existsSync(join(profile, 'making'))).toBe(false)
    await session.close()
    const morning = aSession(profile)
    expect((await morning.call('session.unlock', { passphrase: bytesOf(rightWords) })).ok).toBe(true)
    expect(await nameOf(morning)).not.toContain('Quillfeather')
  })

  it('changes nothing for somebody who does not know the passphrase', { timeout: 60_000 }, async () => {
    const session = aSession(aProfile())
    await session.call('session.createFile', practise())
    await session.call('family.create', another)

    const again = await session.call('session.startAgain', { passphrase: bytesOf('not these words at all') })

    expect(again.ok && Object(again.value).outcome).toBe('refused')
    expect(await nameOf(session)).toContain('Quillfeather')
  })

  it('is refused in a file of real families', { timeout: 60_000 }, async () => {
    const session = aSession(aProfile())
    await session.call('session.createFile', council())

    expect(await session.call('session.startAgain', { passphrase: bytesOf(rightWords) })).toMatchObject({
      ok: false,
      code: 'refused'
    })
    expect(await session.call('session.listScenarios')).toMatchObject({ ok: false, code: 'refused' })
  })
})

describe('session.listScenarios', () => {
  it('names things to try with families and workers that are there', { timeout: 60_000 }, async () => {
    const session = aSession(aProfile())
    await session.call('session.createFile', practise())

    const reply = await session.call('session.listScenarios')

    const { scenarios } = Object(reply.ok && reply.value)
    expect(scenarios).toHaveLength(6)
    expect(scenarios[0]).toMatchObject({ workerName: 'Amina Mensah', familyId: practiceId('family/adeyinka') })
    for (const { familyId, workerId } of scenarios) {
      await session.call('session.signInAs', { workerId })
      expect((await session.call('family.open', { familyId, asAt: null })).ok).toBe(true)
    }
  })
})
