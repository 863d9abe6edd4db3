import { expect, it } from 'vitest'
import type { ReadEntry } from '../../../../../db/queries/entries.ts'
import { addDays } from '../../../../../domain/dates/isoDate.ts'
import type { Json } from '../../../../../domain/nonAnswer.ts'
import type { RegisterSeed } from '../../../../../electron/core/practice/familySeed.ts'
import { practiceId } from '../../../../../electron/core/practice/practiceId.ts'
import { writtenOf } from '../../../../../electron/core/practice/seedAssessment.ts'
import { putAgreements, putFamily, putHousehold } from '../../../../../electron/core/practice/seedFamily.ts'
import { listGaps } from '../../../../../electron/core/useCases/assessment/findings.ts'
import { findForm } from '../../../../../resources/forms/registry.ts'
import { type CountyFamily, listCountyFamilies } from '../../../../../resources/practice-county/county/county.ts'

const form = findForm('early-help-assessment', 1)
if (form === null) throw new Error('the form of the practice assessments is gone')

/** The register of a drawn family as it is put into the file, without the file: this asks all of them in a moment. */
function registerOf({ family, happenings }: CountyFamily, today: string): readonly ReadEntry[] {
  const entries: ReadEntry[] = []
  const unit: RegisterSeed['unit'] = {
    put: ({ type, id, bucket, set }) => {
      const told = Object.entries<Json | undefined>(set).flatMap(([field, value]) =>
        value === null || value === undefined ? [] : [[field, value] as const]
      )
      entries.push({ type, id, bucket, stamp: '{}', fields: Object.fromEntries(told), enteredInError: false })
    }
  }
  const familyId = practiceId(family.key)
  const idOf = (key: string) => practiceId(`${family.key}/${key}`)
  const seed: RegisterSeed = { unit, family, familyId, bucket: `f:${familyId}`, today, idOf }
  putFamily(seed)
  putHousehold(seed)
  for (const { register, daysAgo } of happenings)
    if (register === 'agreement') putAgreements(seed, addDays(today, -daysAgo))
  return entries
}

/** The day of the year moves birthdays, and which week somebody has just come of age. */
it.each(['2026-11-22', '2026-12-29', '2027-02-28', '2027-06-15'])(
  'every assessment of the county that was sent could be sent by a worker, seen from %s',
  today => {
    const stopped: string[] = []
    let sent = 0
    for (const one of listCountyFamilies(today)) {
      const register = registerOf(one, today)
      for (const assessment of one.assessments.filter(({ submitted }) => submitted !== undefined)) {
        sent += 1
        const { facts, known, complete } = writtenOf({ assessment, family: one.family, today, form }, register)
        const errors = listGaps(form, facts, [...known, ...complete]).filter(({ kind }) => kind === 'error')
        stopped.push(...errors.map(({ check, say }) => `${one.family.name} (${one.household.shape}) ${check}: ${say}`))
      }
    }

    expect(sent).toBeGreaterThan(40)
    expect(stopped).toEqual([])
  }
)
