import { describe, expect, it } from 'vitest'
import { mayLeaveMessage, mayTextServiceName, sharedContactPoints } from '../../../../domain/people/contactSafety.ts'

describe('mayLeaveMessage and mayTextServiceName', () => {
  it.each([
    ['yes', true],
    ['no', false],
    ['not_asked', false],
    ['not_known', false],
    ['declined', false]
  ] as const)('when the answer is %s: %s', (answer, may) => {
    expect([mayLeaveMessage({ safeToLeaveMessage: answer }), mayTextServiceName({ safeToText: answer })]).toEqual([
      may,
      may
    ])
  })
})

describe('sharedContactPoints', () => {
  const point = (personId: string, normalised: string) =>
    ({ personId, normalised, safeToText: 'yes', safeToLeaveMessage: 'yes' }) as const

  it('finds a number that two people use and not one that somebody gave twice', () => {
    expect(
      sharedContactPoints([
        point('mum', '+447700900123'),
        point('dad', '+447700900123'),
        point('ann', '+447700900456'),
        point('ann', '+447700900456')
      ])
    ).toEqual(new Set(['+447700900123']))
  })
})
