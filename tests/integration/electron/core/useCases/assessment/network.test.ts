import { describe, expect, it } from 'vitest'
import { openAssessment, startAssessment } from '../../../../../../electron/contract/assessment.ts'
import { anAssessedFamily, ask } from '../../../../../builders/assessedFamily.ts'

describe('the people who help', () => {
  it('are told from the relationships, each once, in words, and never from one that is kept for named people', async () => {
    const family = await anAssessedFamily()
    const { motherId, samId } = family
    await family.store.transact({ author: family.author }, async unit => {
      const rows = [
        [motherId, samId, ['childcare', 'safety']],
        [samId, motherId, ['none']],
        [samId, motherId, ['money'], '/r:parentage']
      ] as const
      for (const [fromPersonId, toPersonId, supportRoles, compartment = ''] of rows) {
        unit.put({
          type: 'relationship',
          id: family.newId(),
          bucket: `p:${fromPersonId}${compartment}`,
          set: { fromPersonId, toPersonId, relationshipType: 'OTH', supportRoles: [...supportRoles] }
        })
      }
      unit.audit({ action: 'test.prepare', subjectIds: [family.familyId], outcome: 'saved' })
    })
    const assessmentId = family.newId()
    await ask(family.lead, startAssessment, {
      id: assessmentId,
      familyId: family.familyId,
      formLength: 'full',
      assessmentType: 'new',
      startedOn: '2026-09-10'
    })

    const { facts } = await ask(family.lead, openAssessment, { assessmentId })

    expect(facts.register.given['']?.['relationship.network']).toEqual({
      value: ['Rosa: Looking after children, Keeping safe']
    })
  })
})
