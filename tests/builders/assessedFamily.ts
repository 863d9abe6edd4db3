import type { z } from 'zod'
import type { Method } from '../../electron/contract/method.ts'
import type { Handler, UseCaseContext } from '../../electron/core/handler.ts'
import { handlers } from '../../electron/core/useCases/assessment/handlers.ts'
import { aStore, type TestStore } from './store.ts'

export type AssessedFamily = TestStore & {
  readonly familyId: string
  readonly motherId: string
  readonly samId: string
  readonly lead: UseCaseContext
  readonly manager: UseCaseContext
  readonly stranger: UseCaseContext
}

const byChannel = new Map<string, Handler>(handlers.map(handler => [handler.method.channel, handler]))

/** Asks a use case as the window would, contract and all. */
export async function ask<Input extends z.ZodType, Output extends z.ZodType>(
  context: UseCaseContext,
  method: Method<Input, Output>,
  input: z.input<Input>
): Promise<z.output<Output>> {
  const handler = byChannel.get(method.channel)
  if (!handler) throw new Error(`no use case answers ${method.channel}`)
  return method.output.parse(await handler.run(context, input))
}

/** One mother and one child of seven in one home, a lead, the manager of the team, and a practitioner of another team. */
export async function anAssessedFamily(): Promise<AssessedFamily> {
  const test = await aStore()
  const { store, newId } = test
  const [familyId, motherId, samId, teamId, otherTeamId] = [newId(), newId(), newId(), newId(), newId()]
  const bucket = `f:${familyId}`
  const worker = (roles: UseCaseContext['worker']['roles']): UseCaseContext => ({
    store,
    worker: { workerId: newId(), roles, active: true, trainedOn: '2026-05-01', deviceTrusted: true, online: false },
    sessionId: newId(),
    practice: false,
    now: test.clock.now,
    newId
  })
  const lead = worker(['PRAC'])
  const manager = worker(['TM'])
  const stranger = worker(['PRAC'])
  await store.transact({ author: test.author }, async unit => {
    const staff = [
      [lead, 'Ama Lead', teamId],
      [manager, 'Tara Manager', teamId],
      [stranger, 'Sid Stranger', otherTeamId]
    ] as const
    for (const [context, displayName, team] of staff) {
      const { workerId: id, roles } = context.worker
      unit.put({
        type: 'worker',
        id,
        bucket: 'c:config',
        set: { displayName, roles: [...roles], teamId: team, active: 1 }
      })
    }
    unit.put({ type: 'family', id: familyId, bucket, set: { familyName: 'Hartley' } })
    const episodeId = newId()
    unit.put({
      type: 'episode',
      id: episodeId,
      bucket,
      set: { familyId, state: 'allocated', teamId, startedOn: '2026-09-01' }
    })
    unit.put({
      type: 'allocation',
      id: newId(),
      bucket,
      set: { familyId, episodeId, workerId: lead.worker.workerId, allocationRole: 'lead', from: '2026-09-01' }
    })
    const people = [
      [motherId, 'Rosa', 'adult_carer', { year: 1990, month: 3, day: 4, quality: 'exact' }],
      [samId, 'Sam', 'child', { year: 2019, month: 2, day: 11, quality: 'exact' }]
    ] as const
    for (const [personId, forename, personKind, dateOfBirth] of people) {
      const own = `p:${personId}`
      unit.put({ type: 'person', id: personId, bucket: own, set: { personKind, nameStatus: 'known', dateOfBirth } })
      unit.put({
        type: 'personName',
        id: newId(),
        bucket: own,
        set: { personId, nameType: 'legal', forename, surname: 'Hartley' }
      })
      unit.put({
        type: 'personAddress',
        id: newId(),
        bucket: own,
        set: { personId, lines: ['3 Mill Lane'], postcode: 'DN12 1AB', addressType: 'home' }
      })
      unit.put({
        type: 'familyMember',
        id: newId(),
        bucket,
        set: { familyId, personId, memberRole: personKind, from: '2026-09-01' }
      })
    }
    unit.audit({ action: 'test.prepare', subjectIds: [familyId], outcome: 'saved' })
  })
  return { ...test, familyId, motherId, samId, lead, manager, stranger }
}
