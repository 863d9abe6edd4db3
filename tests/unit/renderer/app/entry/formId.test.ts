import { afterEach, describe, expect, it } from 'vitest'
import { formId, wasBeingWritten } from '../../../../../renderer/app/entry/formId.ts'
import { useNavigation } from '../../../../../renderer/state/navigation.ts'

const form = {
  type: 'person',
  entry: null,
  about: { personId: 'p1' },
  definitions: [{ field: 'gp', label: 'GP practice', kind: 'text' }]
} as const

describe('wasBeingWritten', () => {
  afterEach(() => useNavigation.getState().reset())

  it('opens the form in which the caret stood when the window was locked', () => {
    useNavigation.getState().keepSpot('desk', { focus: `${formId(form)}-gp`, caret: 3, scroll: 0 })

    expect(wasBeingWritten(form)).toBe(true)
  })

  it('leaves the same form of another person closed, and all of them when the caret stood elsewhere', () => {
    useNavigation.getState().keepSpot('desk', { focus: `${formId(form)}-gp`, caret: 3, scroll: 0 })

    expect(wasBeingWritten({ ...form, about: { personId: 'p2' } })).toBe(false)
    useNavigation.getState().keepSpot('desk', { focus: null, caret: null, scroll: 0 })
    expect(wasBeingWritten(form)).toBe(false)
  })
})
