import { describe, expect, it } from 'vitest'
import { openAssessment, startAssessment } from '../../../../../../electron/contract/assessment.ts'
import { saveEntry } from '../../../../../../electron/contract/entry.ts'
import { anAssessedFamily, ask } from '../../../../../builders/assessedFamily.ts'
import { answer } from '../../../../../builders/family.ts'

async function anAssessment() {
  const family = await anAssessedFamily()
  const { familyId, motherId } = family
  const assessmentId = family.newId()
  await ask(family.lead, startAssessment, {
    id: assessmentId,
    familyId,
    formLength: 'full',
    assessmentType: 'new',
    startedOn: '2026-09-10'
  })
  const read = async () =>
    (await ask(family.lead, openAssessment, { assessmentId })).facts.register.given[motherId] ?? {}
  const save = (type: 'person' | 'contactPoint', id: string | null, fields: Record<string, string>) =>
    answer(family.lead, saveEntry, { familyId, type, id, stamp: null, fields })
  return { family, motherId, read, save }
}

describe('a fact of the register that nobody asked', () => {
  it.each(['not_asked', 'not_known', 'declined', 'not_applicable'])('stands in the form as %s', async nonAnswer => {
    const { motherId, read, save } = await anAssessment()

    await save('person', motherId, { gp: nonAnswer, healthWorker: nonAnswer })
    const saved = await save('contactPoint', null, { personId: motherId, kind: 'mobile', value: nonAnswer })

    expect(saved).toMatchObject({ outcome: 'saved', warnings: [] })
    expect(await read()).toMatchObject({
      'person.gp': { nonAnswer },
      'person.healthWorker': { nonAnswer },
      'person.contactPoint': { nonAnswer }
    })
  })

  it('gives way to the number once there is one, of which "is it safe?" is then still to be asked', async () => {
    const { family, motherId, read, save } = await anAssessment()
    const saved = await save('contactPoint', null, { personId: motherId, kind: 'mobile', value: 'declined' })
    const id = saved.outcome === 'saved' ? saved.id : ''

    await save('contactPoint', id, { value: '07700 900123' })

    expect((await read())['person.contactPoint']).toMatchObject({
      value: [{ value: '07700 900123', safe_to_call: 'not_asked' }]
    })
    const row = await family.store.read(db =>
      db.selectFrom('contactPoint').select(['normalised']).where('id', '=', id).executeTakeFirstOrThrow()
    )
    expect(row.normalised).toBe('+447700900123')
  })
})
