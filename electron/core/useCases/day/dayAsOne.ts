import type { DayFacts } from '../../../../db/queries/dayFacts.ts'
import { linkAsOne } from '../../../../domain/joining/idsAsOne.ts'
import { type Joined, keptIdOf } from '../../../../domain/joining/joined.ts'
import { namesAsOne } from '../../../../domain/joining/namesAsOne.ts'
import { readJson } from '../../../../domain/readJson.ts'

/** The facts of a day with one person for two entries of one family: nobody is asked after twice. */
export function dayAsOne(rows: DayFacts, all: readonly Joined[]): DayFacts {
  const belongs = new Set(rows.members.map(({ familyId, personId }) => `${familyId} ${personId}`))
  const families = new Set(rows.members.map(({ familyId }) => familyId))
  const joined = all.filter(({ personId, aliasId }) =>
    [...families].some(id => belongs.has(`${id} ${personId}`) && belongs.has(`${id} ${aliasId}`))
  )
  if (joined.length === 0) return rows
  const about = <Row extends { readonly personId: string | null }>(row: Row) => ({
    ...row,
    personId: row.personId === null ? null : keptIdOf(row.personId, joined)
  })
  const ids = new Map(joined.map(({ personId, aliasId }) => [aliasId, personId]))
  return {
    ...rows,
    members: rows.members.filter(
      ({ familyId, personId }) =>
        !joined.some(one => one.aliasId === personId && belongs.has(`${familyId} ${one.personId}`))
    ),
    names: [...namesAsOne(rows.names, joined)],
    seen: rows.seen.map(about),
    promises: rows.promises.map(promise => ({
      ...promise,
      toIds: promise.toIds === null ? null : JSON.stringify(linkAsOne(readJson(promise.toIds), ids))
    })),
    agreements: rows.agreements.map(about),
    withdrawals: rows.withdrawals.map(about),
    alerts: rows.alerts.map(about)
  }
}
