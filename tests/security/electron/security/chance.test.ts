import { describe, expect, it } from 'vitest'
import { loadKeyring } from '../../../../electron/security/keyringStore.ts'
import { aFolder, aKeyring } from '../../../integration/electron/security/aKeyring.ts'

const keyrings = 200

describe('createKeyring', () => {
  it(`repeats no salt, nonce, key or name in ${keyrings} keyrings`, async () => {
    const seen: string[] = []
    for (let made = 0; made < keyrings; made += 1) {
      const place = aFolder()
      const { dek, recoveryKey } = await aKeyring(place.folder)
      const found = await loadKeyring(place.folder)
      if (!found.ok) throw new Error(found.problem)
      seen.push(Buffer.from(dek).toString('hex'), recoveryKey, found.keyring.keyringId)
      for (const slot of found.keyring.slots) {
        if (slot.kind !== 'escrow') seen.push(slot.salt, slot.nonce, slot.wrapped)
      }
      place.remove()
    }

    expect(seen).toHaveLength(keyrings * 9)
    expect(new Set(seen).size).toBe(seen.length)
  }, 120_000)
})
