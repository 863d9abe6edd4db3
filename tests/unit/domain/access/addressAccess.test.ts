import { describe, expect, it } from 'vitest'
import { canDecideAddressAccess, canEndNaming, canNameForAddress } from '../../../../domain/access/addressAccess.ts'
import type { AccessQuestion } from '../../../../domain/access/facts.ts'
import { roles } from '../../../../domain/access/words.ts'
import { aFamily, aQuestion, aWorker } from './aQuestion.ts'

const named = { namedWorkerIds: ['worker', 'second'] }
const allowed = { allowed: true }
const restricted = aFamily({ restriction: { restricted: true, grantedUntil: null, breakGlassLive: false } })
const relationOf = { TRI: 'triage', TM: 'team', SM: 'locality', IG: 'informationCase', BS: 'team' } as const

function asking(parts: Partial<AccessQuestion> = {}): AccessQuestion {
  return aQuestion({ object: 'confidentialAddress', shareClass: 'S4', content: named, ...parts })
}

describe('canDecideAddressAccess', () => {
  it('lets every role of the matrix decide exactly as it is written down, named or not', () => {
    const answers = roles.map(role => {
      const relation = role in relationOf ? relationOf[role as keyof typeof relationOf] : 'lead'
      const question = (workerIds: readonly string[]) =>
        asking({
          worker: aWorker(role),
          family: aFamily({ relations: [relation] }),
          content: { namedWorkerIds: workerIds }
        })
      return [
        role,
        canDecideAddressAccess(question(['worker'])).allowed,
        canDecideAddressAccess(question(['second'])).allowed
      ]
    })

    expect(answers).toEqual([
      ['PRAC', true, false],
      ['PPRAC', false, false],
      ['TRI', true, false],
      ['TM', true, false],
      ['SM', true, true],
      ['LMC', false, false],
      ['LMA', false, false],
      ['BS', false, false],
      ['QA', false, false],
      ['IG', true, true],
      ['SYS', false, false]
    ])
  })

  it.each([
    ['a tie to the family', { family: aFamily({ conflict: 'declared' }) }, 'conflict_of_interest'],
    ['a restricted family without a grant', { family: restricted }, 'restricted'],
    ['a family of others', { family: aFamily({ relations: [] }) }, 'outside_scope'],
    ['a worker it is kept from', { content: { ...named, keptFromWorkerIds: ['worker'] } }, 'address_kept_private']
  ] as const)('refuses %s although the worker is named', (_, parts, because) => {
    expect(canDecideAddressAccess(asking(parts))).toEqual({ allowed: false, because })
  })

  it.each([
    ['another locality', { family: aFamily({ relations: [] }) }],
    ['a restricted family without a grant', { family: { ...restricted, relations: ['locality'] as const } }]
  ])('refuses a service manager in %s', (_, parts) => {
    const question = asking({ worker: aWorker('SM'), content: { namedWorkerIds: ['second'] }, ...parts })

    expect(canDecideAddressAccess(question).allowed).toBe(false)
  })
})

describe('canNameForAddress', () => {
  const other = (parts: Partial<AccessQuestion> = {}) =>
    asking({ worker: aWorker('PRAC', { workerId: 'third' }), ...parts })

  it('names somebody who works with the family', () => {
    expect(canNameForAddress(asking(), other())).toEqual(allowed)
  })

  it.each([
    ['works elsewhere', other({ family: aFamily({ relations: [] }) })],
    ['knows the family', other({ family: aFamily({ conflict: 'declared' }) })],
    ['has left', other({ worker: aWorker('PRAC', { workerId: 'third', active: false }) })],
    ['is of a partner organisation', other({ worker: aWorker('PPRAC', { workerId: 'third' }) })]
  ])('says no more than that they could not see it when they cannot: %s', (_, question) => {
    expect(canNameForAddress(asking(), question)).toEqual({ allowed: false, because: 'could_not_see' })
  })

  it('never names somebody it is kept from', () => {
    const question = asking({ content: { ...named, keptFromWorkerIds: ['third'] } })

    expect(canNameForAddress(question, other())).toEqual({ allowed: false, because: 'could_not_see' })
  })

  it('never lets a manager who may decide open it for themselves', () => {
    const manager = asking({
      worker: aWorker('SM'),
      family: aFamily({ relations: ['locality'] }),
      content: { namedWorkerIds: ['second'] }
    })

    expect(canNameForAddress(manager, manager)).toEqual({ allowed: false, because: 'not_for_yourself' })
  })

  it('says so when they are named already', () => {
    const question = other({ worker: aWorker('PRAC', { workerId: 'second' }) })

    expect(canNameForAddress(asking(), question)).toEqual({ allowed: false, because: 'already_named' })
  })
})

describe('canEndNaming', () => {
  it('ends a name, the own one too', () => {
    expect([canEndNaming(asking(), 'second'), canEndNaming(asking(), 'worker')]).toEqual([allowed, allowed])
  })

  it('keeps the last name, and knows who is not named', () => {
    const alone = asking({ content: { namedWorkerIds: ['worker'] } })

    expect([canEndNaming(alone, 'worker'), canEndNaming(asking(), 'third')]).toEqual([
      { allowed: false, because: 'last_one' },
      { allowed: false, because: 'not_named' }
    ])
  })

  it('is refused to whoever may not decide', () => {
    const question = asking({ content: { namedWorkerIds: ['second', 'third'] } })

    expect(canEndNaming(question, 'second')).toEqual({ allowed: false, because: 'address_kept_private' })
  })
})
