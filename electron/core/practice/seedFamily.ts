import type { Unit } from '../../../db/commit/unit.ts'
import { presetLawfulBasis } from '../../../domain/agreement/lawfulBasis.ts'
import { addDays, addMonths } from '../../../domain/dates/isoDate.ts'
import { makeSystemReference, makeYearReference } from '../../../domain/identifiers/systemReference.ts'
import { practiceOrganisations, practiceTeams } from '../../../resources/practice-county/authority.ts'
import { practiceFamilies } from '../../../resources/practice-county/families.ts'
import type { PracticeFamily } from '../../../resources/practice-county/family.ts'
import type { FamilySeed, RegisterSeed } from './familySeed.ts'
import { practiceBytes, practiceId, practicePersonId } from './practiceId.ts'
import type { PracticeWish } from './practiceWish.ts'
import { putHomes } from './seedHomes.ts'
import { putPerson } from './seedPerson.ts'

/** One invented family, in one transaction. */
export async function seedFamily(wish: PracticeWish, family: PracticeFamily, today: string): Promise<void> {
  const author = { workerId: practiceId(writerOf(family)), sessionId: wish.sessionId }
  await wish.store.transact({ author }, unit => writeFamily(unit, family, today))
}

/** The worker who leads it, or the front door. */
export const writerOf = ({ lead }: PracticeFamily): string => lead ?? 'worker/grace-lindqvist'

export async function writeFamily(unit: Unit, family: PracticeFamily, today: string): Promise<void> {
  const familyId = practiceId(family.key)
  const known = await unit.db.selectFrom('family').select('id').where('id', '=', familyId).executeTakeFirst()
  if (known) return
  const bucket = `f:${familyId}`
  const idOf = (key: string) => practiceId(`${family.key}/${key}`)
  const seed: FamilySeed = { unit, family, familyId, bucket, today, idOf }
  putFamily(seed)
  putEpisode(seed)
  putHousehold(seed)
  putWork(seed)
  putLawfulBasis(seed)
  putAgreements(seed)
  unit.audit({ action: 'practice.seed', subjectIds: [familyId], outcome: 'saved' })
}

export function putHousehold(seed: RegisterSeed): void {
  for (const person of seed.family.people) putPerson(seed, person)
  putHomes(seed)
  putTies(seed)
}

export function putFamily({ unit, family, familyId, bucket, today }: RegisterSeed): void {
  const reference = makeSystemReference('FAM', practiceBytes(family.key))
  const set = { reference, familyName: family.name, createdOn: addDays(today, -family.startedDaysAgo) }
  unit.put({ type: 'family', id: familyId, bucket, set })
}

export function putEpisode({ unit, family, familyId, bucket, today, idOf }: RegisterSeed): void {
  const startedOn = addDays(today, -family.startedDaysAgo)
  const endedOn = family.endedDaysAgo === undefined ? null : addDays(today, -family.endedDaysAgo)
  const team = practiceTeams.find(({ key }) => key === family.team)
  const place = family.number ?? practiceFamilies.indexOf(family) + 1
  unit.put({
    type: 'episode',
    id: idOf('episode'),
    bucket,
    set: {
      familyId,
      reference: makeYearReference('EPI', Number(startedOn.slice(0, 4)), place),
      state: family.state,
      planType: 'early_help',
      entryRoute: family.entryRoute ?? 'request_for_support',
      teamId: practiceId(family.team),
      localityId: team === undefined ? null : practiceId(team.locality),
      leadOrganisationId: practiceId(family.leadOrganisation ?? 'organisation/council'),
      startedOn,
      endedOn,
      levelOfNeed: family.level,
      restricted: family.restricted ? 1 : 0
    }
  })
}

function putTies({ unit, family, idOf }: RegisterSeed): void {
  for (const tie of family.ties) {
    const fromPersonId = practicePersonId(family.key, tie.from)
    unit.put({
      type: 'relationship',
      id: idOf(`tie/${tie.from}/${tie.is}/${tie.of}`),
      bucket: `p:${fromPersonId}`,
      set: {
        fromPersonId,
        toPersonId: practicePersonId(family.key, tie.of),
        relationshipType: tie.is,
        basis: tie.basis ?? null,
        parentalResponsibility: tie.responsibility ?? null,
        parentalResponsibilitySource: tie.source ?? null
      }
    })
  }
}

/** Who works with the family, who was asked to stay away, and who may see what is restricted. */
export function putWork(seed: RegisterSeed, on?: string): void {
  const { unit, family, familyId, bucket, today, idOf } = seed
  const from = on ?? addDays(today, -Math.max(0, family.startedDaysAgo - 1))
  const allocations = [
    ...(family.lead === null ? [] : [{ worker: family.lead, role: 'lead' }]),
    ...(family.coWorkers ?? []).map(worker => ({ worker, role: 'co_worker' }))
  ]
  for (const { worker, role } of allocations) {
    const set = { familyId, episodeId: idOf('episode'), workerId: practiceId(worker), allocationRole: role, from }
    unit.put({ type: 'allocation', id: idOf(`allocation/${worker}`), bucket, set })
  }
  for (const [place, agency] of (family.agencies ?? []).entries()) {
    const organisation = practiceOrganisations.find(({ key }) => key === agency.organisation)
    unit.put({
      type: 'involvedAgency',
      id: idOf(`agency/${place}`),
      bucket,
      set: {
        familyId,
        organisationId: practiceId(agency.organisation),
        organisation: organisation?.name ?? '',
        organisationType: organisation?.organisationType ?? '',
        workerName: agency.workerName ?? null,
        workerId: agency.worker === undefined ? null : practiceId(agency.worker),
        role: agency.role,
        personIds: agency.forWhom.map(key => practicePersonId(family.key, key)),
        fromOn: from,
        canContact: 'yes'
      }
    })
  }
  for (const worker of family.conflicts ?? []) {
    const set = { familyId, workerId: practiceId(worker), declaredOn: from }
    unit.put({ type: 'conflictOfInterest', id: idOf(`conflict/${worker}`), bucket, set })
  }
  for (const worker of family.grants ?? []) {
    const set = {
      familyId,
      workerId: practiceId(worker),
      purpose: 'Works with the family or oversees the work.',
      grantedById: practiceId('worker/helen-brookes'),
      expiresOn: addMonths(today, 6)
    }
    unit.put({ type: 'restrictedGrant', id: idOf(`grant/${worker}`), bucket, set })
  }
}

const agreedOn = ({ today, family }: RegisterSeed) => addDays(today, -Math.max(0, family.startedDaysAgo - 5))

export function putLawfulBasis(seed: RegisterSeed, on = agreedOn(seed)): void {
  const { unit, bucket, idOf } = seed
  const basis = { bases: [...presetLawfulBasis.bases], specialConditions: [...presetLawfulBasis.specialConditions] }
  unit.put({ type: 'lawfulBasis', id: idOf('lawfulBasis'), bucket, set: { ...basis, recordedOn: on } })
}

/** Agreement, sharing preference and lawful basis: three entries, never one "consent" (D-03). */
export function putAgreements(seed: RegisterSeed, on = agreedOn(seed)): void {
  const { unit, family, bucket, idOf } = seed
  for (const who of family.agreedBy ?? []) {
    const person = family.people.find(({ key }) => key === who)
    const age = typeof person?.born === 'object' && 'age' in person.born ? person.born.age : null
    unit.put({
      type: 'agreement',
      id: idOf(`agreement/${who}`),
      bucket,
      set: {
        personId: practicePersonId(family.key, who),
        ...footing(family, who, age),
        scope: ['assessment', 'taf_meetings', 'work_with_child', 'whole_family_plan'],
        how: 'verbal_witnessed',
        agreedOn: on,
        agreedTime: '10:30',
        feedbackContact: 'yes',
        recheckOn: addMonths(on, 6),
        privacyNotice: 'paper',
        privacyNoticeVersion: '2026-04',
        privacyNoticeOn: on,
        explainedById: family.lead === null ? null : practiceId(family.lead)
      }
    })
  }
  for (const [place, { who, organisation, other, ...preference }] of (family.sharing ?? []).entries()) {
    const set = {
      ...preference,
      topics: [...preference.topics],
      personId: practicePersonId(family.key, who),
      withOrganisation: organisation ?? null,
      withPersonId: other === undefined ? null : practicePersonId(family.key, other),
      fromOn: on
    }
    unit.put({ type: 'sharingPreference', id: idOf(`sharing/${place}`), bucket, set })
  }
}

function footing(family: PracticeFamily, who: string, age: number | null) {
  if (age !== null && age >= 16 && age < 18) return { capacity: 'young_person_16_17' }
  if (age !== null && age < 16)
    return {
      capacity: 'child_gillick_competent',
      gillick: 'competent',
      gillickReasons: 'Talked about what help would mean, what would change, and what was asked of them, twice, alone.',
      gillickDecision: 'To take part in early help and to have their own worker.',
      parentInformed: 'yes'
    }
  const responsible = family.ties.some(tie => tie.from === who && tie.responsibility === 'yes')
  return responsible
    ? { capacity: 'parent_with_pr' }
    : {
        capacity: 'carer_without_pr',
        capacityWords: 'The mother has parental responsibility and was told by telephone.'
      }
}
