import { describe, expect, it } from 'vitest'
import type { SectionState } from '../../../../../domain/forms/sectionStates.ts'
import { together } from '../../../../../renderer/features/assessment/SectionList.tsx'

const states = (...kinds: readonly SectionState['state'][]): readonly SectionState[] =>
  kinds.map((state, place) => ({
    section: '5',
    aboutId: `child-${place}`,
    state,
    questions: 4,
    answered: 0,
    missing: 0,
    refused: 0,
    unconfirmed: 0,
    notAsked: 0
  }))

describe('together', () => {
  it.each([
    [['complete', 'complete', 'complete'], 'complete'],
    [['notStarted', 'notStarted'], 'notStarted'],
    [['complete', 'notStarted'], 'inProgress'],
    [['complete', 'inProgress'], 'inProgress'],
    [['complete', 'needsALook', 'notStarted'], 'needsALook'],
    [[], 'notStarted']
  ] as const)('of %j is %s', (kinds, expected) => {
    expect(together(states(...kinds))).toBe(expected)
  })
})
