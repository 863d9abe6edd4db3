import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { startAssessment } from '../../../../../electron/contract/assessment.ts'
import {
  CopyWishAsked,
  listCopies,
  previewCopy,
  readPrintedCopy,
  releaseCopy,
  reviewHold,
  settleCopy
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

const wishFor = (test: AssessedFamily, more: Partial<CopyWishAsked> = {}): z.input<typeof CopyWishAsked> => ({
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

type Released = Partial<z.input<typeof releaseCopy.input>>

async function release(test: AssessedFamily, more: Released) {
  const wish = { ...wishFor(test), ...giving, ...more }
  const { sha256 } = await ask(test.lead, previewCopy, CopyWishAsked.strip().parse(wish))
  return ask(test.lead, releaseCopy, { ...wish, sha256 })
}

async function take(test: AssessedFamily, more: Released) {
  const made = await release(test, more)
  if (made.outcome !== 'made') throw new Error(made.says.join())
  return made
}

async function aNote({ store, author, newId, familyId, samId, lead }: AssessedFamily): Promise<string> {
  const noteId = newId()
  await store.transact({ author }, async unit => {
    const [bucket, authorId] = [`f:${familyId}`, lead.worker.workerId]
    const day = { eventOn: '2026-09-10', finalisedAt: '2026-09-10T12:00:00.000Z' }
    unit.put({ type: 'note', id: noteId, bucket, set: { familyId, noteType: 'visit', authorId, ...day } })
    const paragraphs = [
      ['We read together.', 1],
      ['Only for us.', 0]
    ] as const
    for (const [words, familyCopy] of paragraphs)
      unit.put({
        type: 'noteParagraph',
        id: newId(),
        bucket,
        set: { noteId, heading: 'what_happened', words, aboutIds: [samId], shareClass: 'S3', familyCopy, authorId }
      })
    unit.audit({ action: 'test.prepare', subjectIds: [familyId], outcome: 'saved' })
  })
  return noteId
}

async function aSafeAddress(test: AssessedFamily, more: { readonly correspondenceOk?: 1 }): Promise<void> {
  const { store, author, familyId, motherId } = test
  await store.transact({ author }, async unit => {
    unit.put({
      type: 'safeAddress',
      id: '00000000-0000-7000-8000-0000000000aa',
      bucket: `p:${motherId}/r:address`,
      set: { personId: motherId, lines: ['7 Hidden Row'], postcode: 'S60 2TH', ...more }
    })
    unit.audit({ action: 'test.prepare', subjectIds: [familyId], outcome: 'saved' })
  })
}

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

  it('offers a parent who does not have all the children at home their own part only (FC-4)', async () => {
    const test = await aFamilyWithWords()
    const { familyId, motherId, store, author, newId } = test
    await store.transact({ author }, async unit => {
      const tomId = newId()
      const own = `p:${tomId}`
      const name = { personId: tomId, nameType: 'legal', forename: 'Tom', surname: 'Hartley' }
      unit.put({ type: 'person', id: tomId, bucket: own, set: { personKind: 'child', nameStatus: 'known' } })
      unit.put({ type: 'personName', id: newId(), bucket: own, set: name })
      const elsewhere = { personId: tomId, lines: ['8 Bank Street'], addressType: 'home' }
      unit.put({ type: 'personAddress', id: newId(), bucket: own, set: elsewhere })
      const member = { familyId, personId: tomId, memberRole: 'child', from: '2026-09-01' }
      unit.put({ type: 'familyMember', id: newId(), bucket: `f:${familyId}`, set: member })
      const parent = {
        fromPersonId: motherId,
        toPersonId: tomId,
        relationshipType: 'PAR',
        parentalResponsibility: 'yes'
      }
      unit.put({ type: 'relationship', id: newId(), bucket: `p:${motherId}`, set: parent })
      unit.audit({ action: 'test.prepare', subjectIds: [familyId], outcome: 'saved' })
    })

    const { recipients } = await ask(test.lead, listCopies, { familyId })

    expect(recipients.find(({ name }) => name === 'Rosa Hartley')?.kind).toBe('other_parent')
  })

  it('shows a child’s words to a parent only once they are ticked', async () => {
    const test = await aFamilyWithWords()

    const before = await ask(test.lead, previewCopy, wishFor(test))
    const after = await ask(test.lead, previewCopy, wishFor(test, { quotes: before.quotes.map(({ key }) => key) }))

    expect(JSON.stringify(before.document.blocks)).toContain('Sam reads every night.')
    expect(JSON.stringify(before.document.blocks)).not.toContain('bunk bed')
    expect(JSON.stringify(after.document.blocks)).toContain('bunk bed')
  })

  it('opens the copy once, names the fields in the audit, and writes it down when there is a file', async () => {
    const test = await aFamilyWithWords()
    const made = await take(test, {})
    const page = await ask(test.lead, readPrintedCopy, { ticket: made.ticket })
    const again = ask(test.lead, readPrintedCopy, { ticket: made.ticket })

    await expect(again).rejects.toThrow(Refused)
    expect(page.paper.leftOut).toEqual([])
    expect(made.fileName).toBe('family copy 2026-09-14.pdf')
    expect((await ask(test.lead, listCopies, { familyId: test.familyId })).given).toEqual([])

    const settled = await ask(test.lead, settleCopy, { ticket: made.ticket, outcome: 'saved' })
    const twice = await ask(test.lead, settleCopy, { ticket: made.ticket, outcome: 'saved' })

    expect([settled.kept, twice.kept]).toEqual([true, false])
    const { given } = await ask(test.lead, listCopies, { familyId: test.familyId })
    expect(given).toMatchObject([{ recipientWords: 'Rosa Hartley', howGiven: 'by_hand', held: false }])
    const audited = await test.store.read(db =>
      db.selectFrom('auditEntry').select('outcome').where('action', '=', 'copies.release').execute()
    )
    expect(audited).toEqual([{ outcome: 'made:parent:pdf' }, { outcome: 'read:parent:6.well' }])
  })

  it.each(['cancelled', 'failed'] as const)(
    'writes down nothing as given where the dialog ended as %s',
    async outcome => {
      const test = await aFamilyWithWords()
      const { ticket } = await take(test, {})

      const { kept } = await ask(test.lead, settleCopy, { ticket, outcome })

      expect(kept).toBe(false)
      await expect(ask(test.lead, readPrintedCopy, { ticket })).rejects.toThrow(Refused)
      expect((await ask(test.lead, listCopies, { familyId: test.familyId })).given).toEqual([])
      expect((await ask(test.lead, settleCopy, { ticket, outcome: 'saved' })).kept).toBe(false)
    }
  )

  it('takes a genogram, a chronology and a note as what they are, each under a name without names', async () => {
    const test = await aFamilyWithWords()
    const noteId = await aNote(test)
    const genogram = { copyKind: 'genogram', form: 'svg' } as const

    const names = [
      await take(test, genogram),
      await take(test, { copyKind: 'chronology', form: 'pdf' }),
      await take(test, { copyKind: 'note', noteId, form: 'print' })
    ].map(({ fileName }) => fileName)
    const note = await ask(test.lead, previewCopy, wishFor(test, { copyKind: 'note', noteId }))
    const strange = await ask(test.lead, previewCopy, wishFor(test, { copyKind: 'note', noteId: test.newId() }))
    const asPicture = await release(test, { copyKind: 'note', noteId, form: 'png' })

    expect(names).toEqual(['genogram 2026-09-14.svg', 'chronology 2026-09-14.pdf', 'note 2026-09-14.pdf'])
    expect(JSON.stringify(note.document.blocks)).toContain('We read together.')
    expect(JSON.stringify(note.document.blocks)).not.toContain('Only for us.')
    expect(strange.refusals).toEqual([copyStrings.refusals.noNote])
    expect(asPicture).toEqual({ outcome: 'refused', says: [copyStrings.refusals.notThatForm] })
  })

  it('sends nothing by post to somebody whose address is kept private (domain.md 13.3, 6)', async () => {
    const test = await aFamilyWithWords()
    const letter = { copyKind: 'letter_introduction', howGiven: 'post' } as const
    await aSafeAddress(test, {})

    const byPost = await release(test, letter)
    const byHand = await release(test, { ...letter, howGiven: 'by_hand' })
    await aSafeAddress(test, { correspondenceOk: 1 })
    const allowed = await release(test, letter)

    expect(byPost).toEqual({ outcome: 'refused', says: [copyStrings.refusals.privateByHand] })
    expect([byHand.outcome, allowed.outcome]).toEqual(['made', 'made'])
  })

  it('lets another person look at a copy that is held back, for ten working days more (FC-10)', async () => {
    const test = await aFamilyWithWords()
    const { ticket } = await take(test, { safeToLeave: 'no', holdReason: 'He reads her post.' })
    await ask(test.lead, settleCopy, { ticket, outcome: 'saved' })
    const { given } = await ask(test.lead, listCopies, { familyId: test.familyId })
    const [held] = given
    if (held === undefined) throw new Error('nothing was held back')
    const asked = { familyId: test.familyId, copyId: held.id }

    const byLead = await ask(test.lead, reviewHold, { ...asked, decision: 'hold' })
    const byManager = await ask(test.manager, reviewHold, { ...asked, decision: 'hold' })
    const after = await ask(test.manager, listCopies, { familyId: test.familyId })
    const ended = await ask(test.manager, reviewHold, { ...asked, decision: 'give' })
    const again = await ask(test.manager, reviewHold, { ...asked, decision: 'hold' })

    expect(held).toMatchObject({ held: true, holdReason: 'He reads her post.', holdReviewOn: '2026-09-28' })
    expect(byLead).toEqual({ outcome: 'refused', say: copyStrings.refusals.notThatManager })
    expect(byManager).toEqual({ outcome: 'reviewed', reviewOn: '2026-09-28' })
    expect(after.given).toMatchObject([{ held: true, holdApprovedByName: 'Tara Manager' }])
    expect(ended).toEqual({ outcome: 'reviewed', reviewOn: '' })
    expect(again).toEqual({ outcome: 'refused', say: copyStrings.refusals.notThatCopy })
  })

  it('keeps a translation beside the words, with the name of who made it, and wants that name', async () => {
    const test = await aFamilyWithWords()
    const lines = [{ of: 'Sam reads every night.', words: 'Sam czyta co wieczór.' }]
    const translated = (by: string) => ({ language: 'pol', translation: { by, lines } })

    const named = await ask(test.lead, previewCopy, wishFor(test, translated('Ewa Nowak')))
    const unnamed = await release(test, translated(''))

    expect(named.document.beside).toEqual({ language: 'pl', madeBy: 'Translated into Polish by Ewa Nowak.', lines })
    expect(unnamed).toEqual({ outcome: 'refused', says: [copyStrings.refusals.notThatTranslator] })
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
