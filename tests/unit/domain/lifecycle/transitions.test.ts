import { describe, expect, it } from 'vitest'
import { contactStates, episodeStates } from '../../../../domain/lifecycle/states.ts'
import { isTransitionId, listTransitionsFrom, transitions } from '../../../../domain/lifecycle/transitions.ts'
import { contactStates as contactCodes, episodeStates as episodeCodes } from '../../../../resources/codes/episode.ts'

describe('transitions', () => {
  it('are the thirty-five of the lifecycle, each once', () => {
    expect(transitions.map(({ id }) => id)).toEqual(
      Array.from({ length: 35 }, (_, place) => `T${String(place + 1).padStart(2, '0')}`)
    )
  })

  it('lead to every state but the draft, and from every state but the end of a contact', () => {
    const to = new Set<string>(transitions.flatMap(transition => [...transition.to]))
    const from = new Set<string>(transitions.flatMap(transition => [...transition.from]))

    expect([...contactStates, ...episodeStates].filter(state => !to.has(state))).toEqual(['draft'])
    expect([...contactStates, ...episodeStates].filter(state => !from.has(state))).toEqual(['ended_at_triage'])
  })

  it('use the states that the code lists have labels for', () => {
    expect([contactCodes, episodeCodes].map(({ codes }) => codes.map(({ code }) => code))).toEqual([
      [...contactStates],
      [...episodeStates]
    ])
  })
})

describe('listTransitionsFrom', () => {
  it.each([
    ['assessing', ['T12', 'T18', 'T27', 'T29', 'T34', 'T35']],
    ['step_up_pending', ['T19', 'T20', 'T21', 'T34', 'T35']],
    ['closed', ['T32', 'T33']]
  ] as const)('from %s there is no way but %j', (state, ids) => {
    expect(listTransitionsFrom(state).map(({ id }) => id)).toEqual(ids)
  })
})

describe('isTransitionId', () => {
  it('knows its own and nothing else', () => {
    expect(['T08', 'T36', ''].map(isTransitionId)).toEqual([true, false, false])
  })
})
