import { describe, expect, it } from 'vitest'
import { methods } from '../../../../electron/contract/all.ts'
import { agree } from '../../../../electron/contract/seal.ts'
import { sessionCalls } from '../../../../electron/core/session/calls.ts'
import { handlers } from '../../../../electron/core/useCases/all.ts'

describe('the contract', () => {
  it('has one answerer for every method: the main process, the seal, the session, or one use case', () => {
    const answerers = [...methods.values()].map(({ channel, byMain }) => ({
      channel,
      answerers: [byMain === true, channel === agree.channel, sessionCalls.has(channel), handlers.has(channel)].filter(
        Boolean
      ).length
    }))

    expect(answerers.filter(({ answerers }) => answerers !== 1)).toEqual([])
  })

  it('has nothing answered that it does not name', () => {
    expect([...handlers.keys(), ...sessionCalls.keys()].filter(channel => !methods.has(channel))).toEqual([])
  })
})
