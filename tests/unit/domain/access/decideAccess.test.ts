import { describe, expect, it } from 'vitest'
import { decideAccess } from '../../../../domain/access/decideAccess.ts'
import type { AccessVerdict, ContentFacts, FamilyFacts } from '../../../../domain/access/facts.ts'
import {
  type AccessObject,
  type Action,
  actions,
  familyObjects,
  purposes,
  type Relation,
  type Role,
  relations,
  roles,
  serviceObjects
} from '../../../../domain/access/words.ts'
import { shareClasses } from '../../../../domain/nonAnswer.ts'
import { aFamily, aQuestion, aWorker, favourable } from './aQuestion.ts'
import { expectedCell, expectedObjects, expectedReach, expectedScope } from './expectedPermissions.ts'

const objects = [...familyObjects, ...serviceObjects]
const restrictions = {
  open: { restricted: false },
  shut: { restricted: true, grantedUntil: null, breakGlassLive: false },
  granted: { restricted: true, grantedUntil: '2026-11-22', breakGlassLive: false },
  ranOut: { restricted: true, grantedUntil: '2026-11-21', breakGlassLive: false },
  glassBroken: { restricted: true, grantedUntil: null, breakGlassLive: true }
} as const satisfies Readonly<Record<string, FamilyFacts['restriction']>>
type RestrictionState = keyof typeof restrictions
const restrictionStates: readonly RestrictionState[] = ['open', 'shut', 'granted', 'ranOut', 'glassBroken']
type Case = {
  readonly role: Role
  readonly object: AccessObject
  readonly action: Action
  readonly relation: Relation | 'none'
  readonly restriction: RestrictionState
}

const cases: readonly Case[] = roles.flatMap(role =>
  objects.flatMap(object =>
    actions.flatMap(action =>
      [...relations, 'none' as const].flatMap(relation =>
        restrictionStates.map(restriction => ({ role, object, action, relation, restriction }))
      )
    )
  )
)
const refused = (because: string) => `refused: ${because}`

/** The specification's order, written out again from its text. */
function expectedAnswer({ role, object, action, relation, restriction }: Case, content: ContentFacts): string {
  const mine = content === favourable
  const glass = restriction === 'glassBroken' && action === 'R' && object !== 'confidentialAddress'
  const passesGlass = glass && ['TRI', 'TM', 'SM'].includes(role)
  const decidesGrant = object === 'restrictedGrant' && action === 'A'
  if (!['open', 'granted'].includes(restriction) && !passesGlass && !decidesGrant) return refused('restricted')

  const cell = expectedCell(object, role, action)
  if (object === 'confidentialAddress' && role === 'BS' && action === 'R') return refused('letter_routing_only')
  if (cell === null) return refused('role_does_not_allow')

  const service = serviceObjects.some(each => each === object)
  const bringsContact = object === 'contact' && (action === 'C' || (action === 'R' && mine))
  const inScope = service || bringsContact || decidesGrant || passesGlass || expectedScope(relation).includes(role)
  if (!inScope) return refused('outside_scope')
  if (role === 'LMA' && !service && !mine) return refused('not_released')

  const lead = relation === 'lead'
  if (cell.condition === 'own' && !mine) return refused('not_own')
  if (cell.condition === 'agency' && !mine) return refused('not_own')
  if (cell.condition === 'ownShared' && !mine && !lead) return refused('not_shared')
  if (cell.condition === 'shared' && !mine && !lead) return refused('not_shared')
  if (cell.condition === 'lead' && !lead) return refused('not_lead')
  if (cell.condition === 'named' && !mine) return refused('address_kept_private')
  if (action === 'A' && mine) return refused('author_cannot_authorise')

  const seesS1 = role !== 'SYS' || action === 'C'
  if (!seesS1) return action === 'R' ? `allowed ${cell.part ?? ''} masked` : refused('share_class')
  return `allowed ${cell.part ?? ''}`.trim()
}

function inShort(verdict: AccessVerdict): string {
  if (!verdict.allowed) return refused(verdict.because)
  return `allowed ${verdict.limitedTo ?? ''}${verdict.masked ? ' masked' : ''}`.trim()
}

function answer({ role, object, action, relation, restriction }: Case, content: ContentFacts): string {
  const family = aFamily({
    relations: relation === 'none' ? [] : [relation],
    restriction: restrictions[restriction]
  })
  return inShort(decideAccess(aQuestion({ worker: aWorker(role), family, object, content }), action))
}

describe('decideAccess', () => {
  it('has an expected row for every object', () => {
    expect(new Set(expectedObjects)).toEqual(new Set(objects))
  })

  it.each([
    ['everything about the content speaks for the worker', favourable],
    ['nothing about the content speaks for the worker', {}]
  ])('agrees with the specification in every combination when %s', (_what, content) => {
    const different = cases
      .map(each => ({ ...each, expected: expectedAnswer(each, content), found: answer(each, content) }))
      .filter(({ expected, found }) => expected !== found)

    expect(cases.length).toBeGreaterThanOrEqual(60_000)
    expect(different.slice(0, 10)).toEqual([])
  })

  it('agrees with the audience of every share class for every role, relation and purpose', () => {
    const different = shareClasses.flatMap(shareClass =>
      roles.flatMap(role =>
        relations.flatMap(relation =>
          purposes.flatMap(purpose =>
            [true, false].flatMap(named => {
              if (!expectedScope(relation).includes(role)) return []
              const worker = aWorker(role)
              const content = { releasedToPack: true, shared: true, namedWorkerIds: named ? ['worker'] : [] }
              const object = role === 'BS' ? 'plan' : 'assessment'
              const question = aQuestion({
                worker,
                family: aFamily({ relations: [relation] }),
                object,
                shareClass,
                purpose,
                content
              })
              const reach = expectedReach(shareClass, role)
              const works = ['lead', 'coWorker', 'covering'].includes(relation) || purpose === 'own_action'
              const sees =
                reach === 'yes' ||
                (reach === 'named' && named) ||
                (reach === 'works' && works) ||
                (reach === 'safe' && purpose === 'immediate_safety')
              const masked = inShort(decideAccess(question, 'R')).endsWith('masked')
              return masked === sees ? [{ shareClass, role, relation, purpose, named, sees }] : []
            })
          )
        )
      )
    )

    expect(different).toEqual([])
  })

  it('lets a conflict of interest beat every role, relation, grant and authorship', () => {
    const letIn = roles.flatMap(role =>
      objects.flatMap(object =>
        actions.flatMap(action =>
          (['declared', 'detected'] as const).filter(conflict => {
            const family = aFamily({
              relations: [...relations],
              conflict,
              restriction: restrictions.granted
            })
            const question = aQuestion({ worker: aWorker(role), family, object, content: favourable })
            return inShort(decideAccess(question, action)) !== refused('conflict_of_interest')
          })
        )
      )
    )

    expect(letIn).toEqual([])
  })

  it('answers in the order of the rule when several things stand in the way', () => {
    const family = aFamily({
      relations: [],
      conflict: 'declared',
      restriction: restrictions.shut
    })
    const worker = aWorker('SYS', { active: false, trainedOn: null, deviceTrusted: false })
    const ask = (parts: Parameters<typeof aQuestion>[0]) =>
      inShort(decideAccess(aQuestion({ worker, family, ...parts }), 'R'))
    const active = { ...worker, active: true }
    const trained = { ...active, trainedOn: '2026-06-01' }
    const trusted = { ...trained, deviceTrusted: true }
    const unconflicted = { ...family, conflict: 'none' } as const
    const unrestricted = { ...unconflicted, restriction: { restricted: false } } as const

    expect([
      ask({}),
      ask({ worker: active }),
      ask({ worker: trained }),
      ask({ worker: trusted }),
      ask({ worker: trusted, family: unconflicted }),
      ask({ worker: trusted, family: unrestricted }),
      ask({ worker: aWorker('PRAC'), family: unrestricted, shareClass: 'S4' }),
      ask({ worker: aWorker('PRAC'), family: { ...unrestricted, relations: ['lead'] }, shareClass: 'S4' })
    ]).toEqual([
      refused('worker_not_active'),
      refused('training_out_of_date'),
      refused('device_not_trusted'),
      refused('conflict_of_interest'),
      refused('restricted'),
      refused('role_does_not_allow'),
      refused('outside_scope'),
      'allowed  masked'
    ])
  })

  it.each([
    ['2025-11-22', 'allowed'],
    ['2025-11-21', refused('training_out_of_date')],
    [null, refused('training_out_of_date')]
  ])('holds training of %s for twelve months', (trainedOn, expected) => {
    expect(inShort(decideAccess(aQuestion({ worker: aWorker('PRAC', { trainedOn }) }), 'R'))).toBe(expected)
  })

  it('gives a worker with two roles the best answer of either, and never puts two together', () => {
    const worker = aWorker('PRAC', { roles: ['SYS', 'TM', 'PRAC'] })
    const ask = (relation: Relation, action: Action) =>
      inShort(decideAccess(aQuestion({ worker, family: aFamily({ relations: [relation] }) }), action))

    expect([ask('lead', 'U'), ask('team', 'A'), ask('team', 'U'), ask('locality', 'R')]).toEqual([
      'allowed',
      'allowed',
      refused('outside_scope'),
      refused('outside_scope')
    ])
  })

  it('never shows a system administrator anything about a family', () => {
    const seen = objects.flatMap(object =>
      actions.filter(action => {
        const family = aFamily({ relations: [...relations] })
        const found = inShort(
          decideAccess(aQuestion({ worker: aWorker('SYS'), family, object, content: favourable }), action)
        )
        return found.startsWith('allowed') && !['auditLog', 'configuration'].includes(object)
      })
    )

    expect(seen).toEqual([])
  })
})
