import { describe, expect, it } from 'vitest'
import { commandsFor } from '../../../../../renderer/app/shell/commands.ts'

const keysFor = (typed: string) => commandsFor(typed).map(command => command.key)

describe('commandsFor', () => {
  it('finds a command by the beginnings of its words, in any order', () => {
    expect(keysFor('new fam')).toEqual(['newFamily'])
    expect(keysFor('day')).toEqual(['myDay'])
    expect(keysFor('fam go')).toEqual(['families'])
  })

  it('offers all of them before anything is typed, and none for other words', () => {
    expect(keysFor('').length).toBeGreaterThan(3)
    expect(keysFor('holroyd')).toEqual([])
  })
})
