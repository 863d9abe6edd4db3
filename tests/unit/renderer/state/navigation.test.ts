import { beforeEach, describe, expect, it } from 'vitest'
import { currentAddress, useNavigation } from '../../../../renderer/state/navigation.ts'

const here = () => currentAddress(useNavigation.getState())
const { open, back, forward, replace, reset } = useNavigation.getState()

describe('navigation', () => {
  beforeEach(() => reset())

  it('goes back and forward through the places that were opened', () => {
    open('families')
    open('family/1')
    back()
    expect(here()).toBe('families')
    forward()
    expect(here()).toBe('family/1')
  })

  it('forgets what lay ahead when another place is opened after going back', () => {
    open('families')
    open('family/1')
    back()
    open('waiting')
    forward()
    expect(here()).toBe('waiting')
  })

  it('stays where it is when there is nothing further back or when the place is open already', () => {
    back()
    expect(here()).toBe('desk')
    open('desk')
    expect(useNavigation.getState().trail).toEqual(['desk'])
  })

  it('changes the address without a new step when it is replaced', () => {
    open('family/1')
    replace('family/1/people')
    back()
    expect(here()).toBe('desk')
  })
})
