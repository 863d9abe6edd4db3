import type { FamilyListRow } from '../../../db/queries/familyList.ts'
import type { PlainFile } from './load.ts'

export type PlainListQuestion = {
  readonly workerId: string
  readonly today: string
  readonly limit: number
}

const hidden = `NOT EXISTS (SELECT 1 FROM episode r WHERE r.familyId = f.id AND r.restricted = 1)
  AND f.endedOn IS NULL AND NOT EXISTS (SELECT 1 FROM episode c WHERE c.familyId = f.id AND c.state = 'closed')`
const row = `f.id, f.familyName, f.reference, e.state AS episodeState, e.levelOfNeed, a.workerId AS leadId,
  w.displayName AS leadName,
  (SELECT count(*) FROM familyMember m JOIN person p ON p.id = m.personId WHERE m.familyId = f.id
    AND (m."to" IS NULL OR m."to" > :today) AND p.personKind IN ('child', 'unborn')) AS childCount,
  (SELECT count(*) FROM familyMember m WHERE m.familyId = f.id AND (m."to" IS NULL OR m."to" > :today)) AS memberCount,
  (SELECT state FROM assessment s WHERE s.familyId = f.id ORDER BY version DESC LIMIT 1) AS assessmentState,
  f.changedAt AS lastChangedAt
  FROM family f LEFT JOIN episode e ON e.familyId = f.id
  LEFT JOIN allocation a ON a.familyId = f.id AND a.allocationRole = 'lead'
  LEFT JOIN worker w ON w.id = a.workerId`
const mine = `f.id IN (SELECT familyId FROM allocation WHERE workerId = :workerId AND "from" <= :today
  AND ("to" IS NULL OR "to" >= :today))`
const order = 'ORDER BY f.familyName COLLATE NOCASE, f.id LIMIT :limit'

type Answer = { readonly rows: readonly FamilyListRow[]; readonly total: number }

/** One page of families by hand: the two questions a list needs, each compiled once. */
export function preparePlainList(file: PlainFile): (which: 'mine' | 'all', question: PlainListQuestion) => Answer {
  const statements = {
    all: {
      page: file.prepare<[PlainListQuestion], FamilyListRow>(`SELECT ${row} WHERE ${hidden} ${order}`),
      total: file.prepare<[PlainListQuestion], number>(`SELECT count(*) FROM family f WHERE ${hidden}`).pluck()
    },
    mine: {
      page: file.prepare<[PlainListQuestion], FamilyListRow>(`SELECT ${row} WHERE ${mine} AND ${hidden} ${order}`),
      total: file
        .prepare<[PlainListQuestion], number>(`SELECT count(*) FROM family f WHERE ${mine} AND ${hidden}`)
        .pluck()
    }
  }
  return (which, question) => ({
    rows: statements[which].page.all(question),
    total: Number(statements[which].total.get(question))
  })
}
