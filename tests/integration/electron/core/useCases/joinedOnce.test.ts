import { expect, it } from 'vitest'
import type { z } from 'zod'
import { startAssessment } from '../../../../../electron/contract/assessment.ts'
import { CopyWishAsked, listCopies, previewCopy } from '../../../../../electron/contract/copies.ts'
import { openFamily } from '../../../../../electron/contract/family.ts'
import type { Method } from '../../../../../electron/contract/method.ts'
import { finaliseNote, listNotes, openNote } from '../../../../../electron/contract/note.ts'
import { readVisitBrief } from '../../../../../electron/contract/visit.ts'
import { familyView } from '../../../../../renderer/app/register/familyView.ts'
import { genogramFacts } from '../../../../../renderer/features/pictures/genogramFacts.ts'
import { askAsWindow } from '../../../../builders/askAsWindow.ts'
import { type AssessedFamily, anAssessedFamily } from '../../../../builders/assessedFamily.ts'
import { aNoteDraft, aParagraph } from '../../../../builders/noteDraft.ts'

const askOf =
  ({ lead }: AssessedFamily) =>
  async <Input extends z.ZodType, Output extends z.ZodType>(
    method: Method<Input, Output>,
    input: z.input<Input>
  ): Promise<z.output<Output>> =>
    askAsWindow(lead, method, input)

const today = '2026-09-14'

/** Sam stands twice in one family: once as "Samuel", with a tie, a home and a note of his own. */
async function samTwice() {
  const family = await anAssessedFamily()
  const { familyId, motherId, samId, newId, store, author, lead } = family
  const ask = askOf(family)
  const aliasId = newId()
  const bucket = `p:${aliasId}`
  const born = { year: 2019, month: 2, day: 11, quality: 'exact' }
  await store.transact({ author }, async unit => {
    unit.put({
      type: 'person',
      id: aliasId,
      bucket,
      set: { personKind: 'child', nameStatus: 'known', dateOfBirth: born }
    })
    const name = { personId: aliasId, nameType: 'legal', forename: 'Samuel', surname: 'Hartley' }
    unit.put({ type: 'personName', id: newId(), bucket, set: name })
    const member = { familyId, personId: aliasId, memberRole: 'child', from: '2026-09-01' }
    unit.put({ type: 'familyMember', id: newId(), bucket: `f:${familyId}`, set: member })
    for (const childId of [samId, aliasId])
      unit.put({
        type: 'relationship',
        id: newId(),
        bucket: `p:${motherId}`,
        set: { fromPersonId: motherId, toPersonId: childId, relationshipType: 'PAR', parentalResponsibility: 'yes' }
      })
    unit.audit({ action: 'test.prepare', subjectIds: [familyId], outcome: 'saved' })
  })
  const [year = '', month = '', day = ''] = family.clock.now().toISOString().slice(0, 10).split('-')
  const noteId = newId()
  const draft = aNoteDraft({
    on: { day, month, year },
    time: '',
    paragraphs: [aParagraph({ aboutIds: [samId, aliasId], words: 'Both names, one boy.' })]
  })
  await ask(finaliseNote, { familyId, noteId, draftKey: `note/${familyId}/${noteId}`, draft })
  const start = { id: newId(), familyId, formLength: 'full' as const, assessmentType: 'new' as const }
  await ask(startAssessment, { ...start, startedOn: '2026-09-02' })

  const join = async () => {
    const at = family.clock.now().toISOString()
    const by = { proposedById: lead.worker.workerId, proposedAt: at, approvedById: newId(), approvedAt: at }
    await store.transact({ author }, async unit => {
      unit.put({
        type: 'personAlias',
        id: newId(),
        bucket: `p:${samId}`,
        set: { personId: samId, aliasId, choices: {}, ...by }
      })
      unit.audit({ action: 'merge.approve', subjectIds: [], outcome: 'saved' })
    })
  }
  return { ...family, ask, aliasId, noteId, join }
}

type Twice = Awaited<ReturnType<typeof samTwice>>

/** What a worker sees and takes away of the family, place by place. */
async function readEverywhere({ ask, familyId, motherId, samId, noteId }: Twice) {
  const { entries } = await ask(openFamily, { familyId, asAt: null })
  const drawn = genogramFacts(familyView(entries, today), today)
  const paper = async (copyKind: 'family_copy' | 'genogram' | 'note') => {
    const wish = { familyId, recipientKey: `person:${motherId}`, copyKind, layout: 'plain' as const, language: 'en-GB' }
    const rest = { ownWords: '', quotes: [], without: [], visitOn: null, noteId, day: today }
    return ask(previewCopy, CopyWishAsked.parse({ ...wish, ...rest }))
  }
  return {
    register: entries,
    genogram: drawn,
    notes: await ask(listNotes, { familyId, aboutId: samId, noteType: null, mine: false, words: '' }),
    note: await ask(openNote, { familyId, noteId }),
    recipients: (await ask(listCopies, { familyId })).recipients,
    familyCopy: (await paper('family_copy')).document,
    genogramPaper: (await paper('genogram')).document,
    notePaper: (await paper('note')).document,
    visitBrief: await ask(readVisitBrief, { familyId })
  }
}

const childrenIn = ({ genogram }: Awaited<ReturnType<typeof readEverywhere>>) =>
  genogram.people.filter(({ shortName }) => /^Sam/u.test(shortName)).map(({ shortName }) => shortName)

it('shows somebody who stands twice once in register, genogram, notes, copies and brief when the entries are joined', async () => {
  const twice = await samTwice()
  const before = await readEverywhere(twice)

  await twice.join()
  const after = await readEverywhere(twice)

  expect(childrenIn(before).toSorted()).toEqual(['Sam', 'Samuel'])
  expect(childrenIn(after)).toEqual(['Sam'])
  expect(after.genogram.ties.filter(({ fromPersonId }) => fromPersonId === twice.motherId)).toHaveLength(1)
  const twiceNamed = Object.entries(after).filter(([, shown]) => JSON.stringify(shown).includes(twice.aliasId))
  expect(twiceNamed.map(([place]) => place)).toEqual([])
  expect(after.note.paragraphs[0]?.aboutIds).toEqual([twice.samId])
  expect(after.recipients.map(({ name }) => name).filter(name => name.startsWith('Sam'))).toEqual(['Sam Hartley'])
  for (const place of ['familyCopy', 'genogramPaper', 'notePaper', 'visitBrief'] as const)
    expect([place, JSON.stringify(after[place]).includes('Samuel')]).toEqual([place, false])
  expect(JSON.stringify([before.genogramPaper, before.recipients])).toContain('Samuel')
})
