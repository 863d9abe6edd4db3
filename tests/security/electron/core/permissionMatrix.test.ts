import { describe, expect, it } from 'vitest'
import { type Role, roles } from '../../../../domain/access/words.ts'
import { saveEntry } from '../../../../electron/contract/entry.ts'
import { listFamilies, openFamily, readFamilyHistory, revealSafeAddress } from '../../../../electron/contract/family.ts'
import { findPeopleAndFamilies } from '../../../../electron/contract/find.ts'
import type { UseCaseContext } from '../../../../electron/core/handler.ts'
import { answer, contextOf } from '../../../builders/family.ts'
import { aMatrixCounty, type RelationTried, type TriedFamily } from '../../../builders/matrix.ts'
import { aStore } from '../../../builders/store.ts'

/** What is expected, by hand from domain.md 2.1 to 2.3: through which relations a role reaches a family at all ... */
const reaches: Readonly<Record<Role, readonly RelationTried[]>> = {
  PRAC: ['lead', 'co_worker', 'covering'],
  PPRAC: ['lead', 'co_worker', 'covering', 'involvedAgency'],
  TRI: ['triage'],
  TM: ['team', 'lead', 'co_worker', 'covering'],
  SM: ['team', 'locality'],
  LMC: [],
  LMA: [],
  BS: ['team', 'locality'],
  QA: [],
  IG: [],
  SYS: []
}
/** ... who may change the basic details of a person there (a partner changes the data of others only as lead) ... */
const changes: Readonly<Record<Role, boolean | 'lead'>> = {
  PRAC: true,
  PPRAC: 'lead',
  TRI: true,
  TM: true,
  SM: false,
  LMC: false,
  LMA: false,
  BS: true,
  QA: false,
  IG: false,
  SYS: false
}
/** ... and whose role may be named for a confidential address. */
const mayBeNamed: ReadonlySet<Role> = new Set(['PRAC', 'TRI', 'TM', 'SM', 'IG'])

function expected(role: Role, { relation, restriction }: TriedFamily) {
  const reached = reaches[role].includes(relation) && (restriction === 'open' || restriction === 'granted')
  return {
    list: reached,
    find: reached,
    open: reached,
    history: reached,
    save: reached && (changes[role] === 'lead' ? relation === 'lead' : changes[role]),
    reveal: reached && mayBeNamed.has(role),
    revealUnnamed: false
  }
}

async function allowed(asked: Promise<unknown>): Promise<boolean> {
  try {
    const value = await asked
    const outcome = typeof value === 'object' && value !== null && 'outcome' in value ? value.outcome : 'shown'
    return outcome === 'shown' || outcome === 'saved'
  } catch (error) {
    if (error instanceof Error && error.name === 'AccessRefused') return false
    throw error
  }
}

async function found(context: UseCaseContext, family: TriedFamily, listed: ReadonlySet<string>) {
  const { familyId, personId, surname } = family
  const search = await answer(context, findPeopleAndFamilies, { words: surname, limit: 10 })
  const reveal = (safeAddressId: string) =>
    allowed(answer(context, revealSafeAddress, { familyId, safeAddressId, reason: 'A visit on Tuesday' }))
  return {
    list: listed.has(familyId),
    // All these surnames sound alike, so a search brings the neighbours too: the question is about this family.
    find: search.found.some(one => one.familyId === familyId),
    open: await allowed(answer(context, openFamily, { familyId, asAt: null })),
    history: await allowed(answer(context, readFamilyHistory, { familyId, before: null, limit: 10 })),
    save: await allowed(
      answer(context, saveEntry, { familyId, type: 'person', id: personId, stamp: null, fields: { gp: 'Weir Lane' } })
    ),
    reveal: await reveal(family.namedAddressId),
    revealUnnamed: await reveal(family.otherAddressId)
  }
}

describe('the permission matrix through the real use cases', () => {
  it.each(roles)('holds for %s in every relation and restriction', { timeout: 120_000 }, async role => {
    const made = await aStore()
    const county = await aMatrixCounty(made, role)
    const context = await contextOf(made.store, county.workerId, made.clock.now)
    const asked = { mine: false, closed: true, sort: 'name', offset: 0, limit: 200 } as const

    const { rows, total } = await answer(context, listFamilies, asked)
    const listed = new Set(rows.map(row => row.id))
    const table: unknown[] = []
    const wanted: unknown[] = []
    for (const family of county.families) {
      const { relation, restriction } = family
      table.push({ relation, restriction, ...(await found(context, family, listed)) })
      wanted.push({ relation, restriction, ...expected(role, family) })
    }

    expect(table).toEqual(wanted)
    expect(total).toBe(listed.size)
  })

  it('holds for nobody whose training ran out, who left, or whose computer is not trusted', async () => {
    const made = await aStore()
    const county = await aMatrixCounty(made, 'PRAC')
    const context = await contextOf(made.store, county.workerId, made.clock.now)
    const lead = county.families.find(({ relation, restriction }) => relation === 'lead' && restriction === 'open')
    const familyId = lead?.familyId ?? ''
    const faults = [{ trainedOn: '2025-09-01' }, { trainedOn: null }, { active: false }, { deviceTrusted: false }]

    const opened = []
    for (const fault of faults) {
      const faulty = { ...context, worker: { ...context.worker, ...fault } }
      const { total } = await answer(faulty, listFamilies, {
        mine: false,
        closed: true,
        sort: 'name',
        offset: 0,
        limit: 9
      })
      opened.push([total, await allowed(answer(faulty, openFamily, { familyId, asAt: null }))])
    }

    expect(opened).toEqual(faults.map(() => [0, false]))
  })
})
