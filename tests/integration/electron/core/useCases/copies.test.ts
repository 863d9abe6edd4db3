import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { startAssessment } from '../../../../../electron/contract/assessment.ts'
import {
  type CopyWishAsked,
  listCopies,
  previewCopy,
  readPrintedCopy,
  releaseCopy
} from '../../../../../electron/contract/copies.ts'
import type { Method } from '../../../../../electron/contract/method.ts'
import { Refused, type UseCaseContext } from '../../../../../electron/core/handler.ts'
import { handlers } from '../../../../../electron/core/useCases/all.ts'
import { copyStrings } from '../../../../../resources/strings/en-GB/copies.ts'
import { type AssessedFamily, anAssessedFamily } from '../../../../builders/assessedFamily.ts'

async function ask<Input extends z.ZodType, Output extends z.ZodType>(
  context: UseCaseContext,
  method: Method<Input, Output>,
  input: z.input<Input>
): Promise<z.output<Output>> {
  return method.output.parse(await handlers.get(method.channel)?.run(context, input))
}

/** The mother with parental responsibility, an assessment begun, and one answer that is for a family's copy. */
async function aFamilyWithWords(): Promise<AssessedFamily> {
  const test = await anAssessedFamily()
  const { familyId, motherId, samId, lead, newId, store } = test
  const assessmentId = newId()
  await store.transact({ author: test.author }, async unit => {
    unit.put({
      type: 'relationship',
      id: newId(),
      bucket: `p:${motherId}`,
      set: { fromPersonId: motherId, toPersonId: samId, relationshipType: 'PAR', parentalResponsibility: 'yes' }
    })
    unit.audit({ action: 'test.prepare', subjectIds: [familyId], outcome: 'saved' })
  })
  await ask(lead, startAssessment, {
    id: assessmentId,
    familyId,
    formLength: 'full',
    assessmentType: 'new',
    startedOn: '2026-09-02'
  })
  await store.transact({ author: test.author }, async unit => {
    const words = [
      ['6.well', 'Sam reads every night.'],
      ['18.voice_good', 'I like my bunk bed.'],
      ['18.voice_may_share', 'all']
    ] as const
    for (const [field, value] of words)
      unit.put({
        type: 'answer',
        id: newId(),
        bucket: `f:${familyId}`,
        set: { assessmentId, field, aboutId: samId, given: { value }, familyCopy: 1, authorId: lead.worker.workerId }
      })
    unit.audit({ action: 'test.prepare', subjectIds: [familyId], outcome: 'saved' })
  })
  return test
}

const wishFor = (test: AssessedFamily, more: Partial<CopyWishAsked> = {}): CopyWishAsked => ({
  familyId: test.familyId,
  recipientKey: `person:${test.motherId}`,
  copyKind: 'family_copy',
  layout: 'plain',
  language: 'en-GB',
  ownWords: '',
  quotes: [],
  without: [],
  visitOn: null,
  ...more
})
const giving = { howGiven: 'by_hand', safeToLeave: 'yes', holdReason: '', clearing: '' } as const

describe('the copies of a family', () => {
  it('offers each person as what the register says they are, and the file', async () => {
    const test = await aFamilyWithWords()

    const { recipients } = await ask(test.lead, listCopies, { familyId: test.familyId })

    expect(recipients.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'parent Rosa Hartley',
      'child Sam Hartley',
      `file ${copyStrings.ownFile}`
    ])
  })

  it('shows a child’s words to a parent only once they are ticked', async () => {
    const test = await aFamilyWithWords()

    const before = await ask(test.lead, previewCopy, wishFor(test))
    const after = await ask(test.lead, previewCopy, wishFor(test, { quotes: before.quotes.map(({ key }) => key) }))

    expect(JSON.stringify(before.document.blocks)).toContain('Sam reads every night.')
    expect(JSON.stringify(before.document.blocks)).not.toContain('bunk bed')
    expect(JSON.stringify(after.document.blocks)).toContain('bunk bed')
  })

  it('keeps the hash and who got it, names the fields in the audit, and opens the copy once', async () => {
    const test = await aFamilyWithWords()
    const { sha256 } = await ask(test.lead, previewCopy, wishFor(test))

    const made = await ask(test.lead, releaseCopy, { ...wishFor(test), ...giving, sha256 })
    if (made.outcome !== 'made') throw new Error(made.says.join())
    const page = await ask(test.lead, readPrintedCopy, { ticket: made.ticket })
    const again = ask(test.lead, readPrintedCopy, { ticket: made.ticket })

    await expect(again).rejects.toThrow(Refused)
    expect(page.leftOut).toEqual([])
    expect(made.fileName).toBe('family copy 2026-09-14.pdf')
    const { given } = await ask(test.lead, listCopies, { familyId: test.familyId })
    expect(given).toMatchObject([{ recipientWords: 'Rosa Hartley', howGiven: 'by_hand', held: false }])
    const audited = await test.store.read(db =>
      db.selectFrom('auditEntry').select('outcome').where('action', '=', 'copies.release').execute()
    )
    expect(audited).toEqual([{ outcome: 'made:parent' }, { outcome: 'read:parent:6.well' }])
  })

  it('refuses what is no longer as it was seen, and paper that is not safe there', async () => {
    const test = await aFamilyWithWords()
    const { sha256 } = await ask(test.lead, previewCopy, wishFor(test))

    const changed = await ask(test.lead, releaseCopy, { ...wishFor(test), ...giving, sha256: 'another' })
    const unsafe = await ask(test.lead, releaseCopy, { ...wishFor(test), ...giving, safeToLeave: 'no', sha256 })

    expect(changed).toEqual({ outcome: 'refused', says: [copyStrings.refusals.changed] })
    expect(unsafe).toEqual({ outcome: 'refused', says: [copyStrings.refusals.holdUnsafe] })
  })

  it('makes nothing for somebody an order names until a manager clears it with a reason (E-20)', async () => {
    const test = await aFamilyWithWords()
    await test.store.transact({ author: test.author }, async unit => {
      unit.put({
        type: 'contactRestriction',
        id: test.newId(),
        bucket: `p:${test.samId}/r:orders`,
        set: { personId: test.samId, otherPersonId: test.motherId, restrictionType: 'non_molestation' }
      })
      unit.audit({ action: 'test.prepare', subjectIds: [test.familyId], outcome: 'saved' })
    })
    const { sha256 } = await ask(test.lead, previewCopy, wishFor(test))
    const byManager = await ask(test.manager, previewCopy, wishFor(test))
    const cleared = { ...wishFor(test), ...giving, clearing: 'The court allows letters about school.' }

    const byLead = await ask(test.lead, releaseCopy, { ...cleared, sha256 })
    const made = await ask(test.manager, releaseCopy, { ...cleared, sha256: byManager.sha256 })

    expect(byLead).toEqual({ outcome: 'refused', says: [copyStrings.refusals.excluded] })
    expect(made.outcome).toBe('made')
  })

  it('is closed to a worker of another team', async () => {
    const test = await aFamilyWithWords()

    await expect(ask(test.stranger, listCopies, { familyId: test.familyId })).rejects.toThrow(Refused)
  })
})
