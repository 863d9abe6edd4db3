import type { Unit } from '../../db/commit/unit.ts'
import type { Role } from '../../domain/access/words.ts'
import { newId, type TestStore } from './store.ts'

export const relationsTried = [
  'none',
  'lead',
  'co_worker',
  'covering',
  'team',
  'locality',
  'involvedAgency',
  'triage'
] as const
export type RelationTried = (typeof relationsTried)[number]
export const restrictionsTried = ['open', 'restricted', 'granted', 'conflict'] as const
export type RestrictionTried = (typeof restrictionsTried)[number]

/** One family for each way in which a worker can stand to it. */
export type TriedFamily = {
  readonly relation: RelationTried
  readonly restriction: RestrictionTried
  readonly familyId: string
  readonly personId: string
  readonly surname: string
  /** The worker is named for the first and not for the second. */
  readonly namedAddressId: string
  readonly otherAddressId: string
}

export type MatrixCounty = { readonly workerId: string; readonly families: readonly TriedFamily[] }

const today = '2026-09-14'
const configuration = 'c:config'

/** A worker of one role in a team, and thirty-two families that stand to them in every way there is. */
export async function aMatrixCounty({ store, author }: TestStore, role: Role): Promise<MatrixCounty> {
  const [workerId, teamId, otherTeamId, farTeamId, localityId, farLocalityId, organisationId] = Array.from(
    { length: 7 },
    newId
  ) as [string, string, string, string, string, string, string]
  await store.transact({ author }, async unit => {
    for (const id of [localityId, farLocalityId])
      unit.put({ type: 'locality', id, bucket: configuration, set: { name: id } })
    for (const [id, at] of [
      [teamId, localityId],
      [otherTeamId, localityId],
      [farTeamId, farLocalityId]
    ] as const)
      unit.put({ type: 'team', id, bucket: configuration, set: { name: id, localityId: at } })
    unit.put({ type: 'organisation', id: organisationId, bucket: configuration, set: { name: 'Larkfield' } })
    const set = { displayName: role, roles: [role], teamId, organisationId, active: 1, trainedOn: '2026-08-01' }
    unit.put({ type: 'worker', id: workerId, bucket: configuration, set })
    unit.audit({ action: 'test.seed', subjectIds: [workerId], outcome: 'saved' })
  })
  const places = {
    team: [teamId, localityId],
    locality: [otherTeamId, localityId],
    far: [farTeamId, farLocalityId]
  } as const
  const families: TriedFamily[] = []
  for (const [row, relation] of relationsTried.entries())
    for (const [column, restriction] of restrictionsTried.entries()) {
      const surname = `matrix${String.fromCharCode(97 + row)}${String.fromCharCode(97 + column)}`
      const [team, locality] = places[relation === 'team' || relation === 'locality' ? relation : 'far']
      const family = aTriedFamily(relation, restriction, surname)
      families.push(family)
      await store.transact({ author }, async unit => putFamily(unit, family, { workerId, team, locality }))
    }
  return { workerId, families }
}

const aTriedFamily = (relation: RelationTried, restriction: RestrictionTried, surname: string): TriedFamily => ({
  relation,
  restriction,
  surname,
  familyId: newId(),
  personId: newId(),
  namedAddressId: newId(),
  otherAddressId: newId()
})

type Standing = { readonly workerId: string; readonly team: string; readonly locality: string }

function putFamily(unit: Unit, family: TriedFamily, { workerId, team, locality }: Standing): void {
  const { familyId, personId, surname, relation, restriction } = family
  const bucket = `f:${familyId}`
  const person = `p:${personId}`
  unit.put({ type: 'family', id: familyId, bucket, set: { familyName: surname } })
  unit.put({
    type: 'episode',
    id: newId(),
    bucket,
    set: {
      familyId,
      state: relation === 'triage' ? 'awaiting_allocation' : 'assessing',
      teamId: team,
      localityId: locality,
      startedOn: '2026-01-01',
      restricted: restriction === 'restricted' || restriction === 'granted' ? 1 : 0
    }
  })
  unit.put({ type: 'familyMember', id: newId(), bucket, set: { familyId, personId, memberRole: 'adult_carer' } })
  unit.put({ type: 'person', id: personId, bucket: person, set: { personKind: 'adult_carer', nameStatus: 'known' } })
  unit.put({ type: 'personName', id: newId(), bucket: person, set: { personId, nameType: 'legal', surname } })
  for (const [id, access] of [
    [family.namedAddressId, [workerId]],
    [family.otherAddressId, [newId()]]
  ] as const)
    unit.put({
      type: 'safeAddress',
      id,
      bucket: `${person}/r:address`,
      set: { personId, lines: ['1 Secret Row'], confidentialAccess: [...access], confidentialFrom: [] }
    })
  if (relation === 'lead' || relation === 'co_worker' || relation === 'covering')
    unit.put({
      type: 'allocation',
      id: newId(),
      bucket,
      set: { familyId, workerId, allocationRole: relation, from: today }
    })
  if (relation === 'involvedAgency')
    unit.put({ type: 'involvedAgency', id: newId(), bucket, set: { familyId, workerId, organisation: 'Larkfield' } })
  if (restriction === 'granted')
    unit.put({ type: 'restrictedGrant', id: newId(), bucket, set: { familyId, workerId, expiresOn: '2027-01-01' } })
  if (restriction === 'conflict')
    unit.put({ type: 'conflictOfInterest', id: newId(), bucket, set: { familyId, workerId, declaredOn: today } })
  unit.audit({ action: 'test.seed', subjectIds: [familyId], outcome: 'saved' })
}
