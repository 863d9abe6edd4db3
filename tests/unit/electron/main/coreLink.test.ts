import { describe, expect, it } from 'vitest'
import type { FromCore, ToCore } from '../../../../electron/contract/wire.ts'
import type { Port } from '../../../../electron/core/port.ts'
import { linkCore } from '../../../../electron/main/coreLink.ts'

function aLink() {
  const posted: ToCore[] = []
  const heard: FromCore[] = []
  let lost = 0
  let speak: (message: FromCore) => void = () => undefined
  let die: () => void = () => undefined
  const port: Port = {
    post: message => posted.push(structuredClone(message)),
    onMessage: listener => {
      speak = listener
    },
    onEnd: listener => {
      die = listener
    },
    end: async () => die()
  }
  const link = linkCore(port, {
    onMessage: message => heard.push(message),
    onLost: () => {
      lost += 1
    }
  })
  return {
    link,
    posted,
    heard,
    speak: (message: FromCore) => speak(message),
    die: () => die(),
    lost: () => lost
  }
}

const failed = { ok: false, code: 'failed', say: null }

describe('call', () => {
  it('gives each caller its own answer, in whatever order they come', async () => {
    const test = aLink()
    const first = test.link.call('find.peopleAndFamilies', {}, 'r1')
    const second = test.link.call('family.list', {}, 'r2')

    test.speak({ kind: 'reply', id: 2, reply: { ok: true, value: 'second' } })
    test.speak({ kind: 'reply', id: 1, reply: { ok: true, value: 'first' } })

    expect([await first, await second]).toEqual([
      { ok: true, value: 'first' },
      { ok: true, value: 'second' }
    ])
    expect(test.link.waiting()).toBe(0)
  })

  it('overwrites a passphrase once it has been sent', () => {
    const test = aLink()
    const passphrase = new TextEncoder().encode('copper lantern')

    void test.link.call('session.unlock', { passphrase }, 'r')

    expect([...passphrase].every(byte => byte === 0)).toBe(true)
    expect(test.posted).toEqual([
      {
        kind: 'call',
        id: 1,
        channel: 'session.unlock',
        input: { passphrase: new TextEncoder().encode('copper lantern') },
        reference: 'r'
      }
    ])
  })

  it('is answered when the core dies, and at once when it is dead', async () => {
    const test = aLink()
    const asked = test.link.call('family.list', {}, 'r')

    test.die()

    expect(await asked).toEqual(failed)
    expect(await test.link.call('family.list', {}, 'r')).toEqual(failed)
    expect(test.lost()).toBe(1)
  })
})

describe('close', () => {
  it('says whether the core managed in time', async () => {
    const test = aLink()
    const slow = test.link.close(1)

    expect(await slow).toBe(false)

    const quick = test.link.close(1000)
    test.speak({ kind: 'closed', id: 2 })
    expect(await quick).toBe(true)
  })

  it('does not wait for a core that died', async () => {
    const test = aLink()
    const closing = test.link.close(60_000)

    test.die()

    expect(await closing).toBe(false)
  })
})

describe('end', () => {
  it('is no loss', async () => {
    const test = aLink()

    await test.link.end()

    expect(test.lost()).toBe(0)
  })
})
