import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SessionStatus } from '../../../../../electron/contract/session.ts'
import { commandsFor } from '../../../../../renderer/app/shell/commands.ts'
import { useSession } from '../../../../../renderer/state/session.ts'

const keysFor = (typed: string) => commandsFor(typed).map(command => command.key)

type Roles = NonNullable<SessionStatus['worker']>['roles']

function signIn(roles: Roles): void {
  useSession.getState().setStatus({
    state: 'open',
    authority: null,
    practice: true,
    worker: {
      id: '00000000-0000-7000-8000-000000000001',
      displayName: 'Ama Lead',
      roles,
      jobTitle: '',
      teamName: null
    },
    keychain: false,
    waitSeconds: 0,
    idleMinutes: 10,
    problem: null
  })
}

beforeEach(() => signIn(['PRAC']))
afterEach(() => useSession.setState({ status: null }))

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

  it('offers a new family to those who may begin one, and to nobody else', () => {
    signIn(['TM'])
    expect(keysFor('new fam')).toEqual([])
    signIn(['TM', 'PRAC'])
    expect(keysFor('new fam')).toEqual(['newFamily'])
  })
})
