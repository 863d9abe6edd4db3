import { describe, expect, it } from 'vitest'
import type { NoteDraft } from '../../../../../../domain/notes/noteDraft.ts'
import { readPrintedCopy } from '../../../../../../electron/contract/copies.ts'
import { readDay } from '../../../../../../electron/contract/day.ts'
import { finaliseNote, listNotes, openNote, recordCall } from '../../../../../../electron/contract/note.ts'
import {
  callOffVisit,
  planVisit,
  printVisitBrief,
  readPlannedVisit,
  readVisitBrief
} from '../../../../../../electron/contract/visit.ts'
import type { UseCaseContext } from '../../../../../../electron/core/handler.ts'
import { visitStrings } from '../../../../../../resources/strings/en-GB/visit.ts'
import { askAsWindow } from '../../../../../builders/askAsWindow.ts'
import { type AssessedFamily, anAssessedFamily } from '../../../../../builders/assessedFamily.ts'
import { aNoteDraft, aParagraph } from '../../../../../builders/noteDraft.ts'

const todayOf = ({ clock }: AssessedFamily) => clock.now().toISOString().slice(0, 10)
const boxes = (on: string) => {
  const [year = '', month = '', day = ''] = on.split('-')
  return { day, month, year }
}

async function aNote(family: AssessedFamily, by: UseCaseContext, wish: Partial<NoteDraft> = {}): Promise<string> {
  const { familyId } = family
  const noteId = family.newId()
  const draft = aNoteDraft({ on: boxes(todayOf(family)), time: '', ...wish })
  const answer = await askAsWindow(by, finaliseNote, {
    familyId,
    noteId,
    draftKey: `note/${familyId}/${noteId}`,
    draft
  })
  expect(answer).toMatchObject({ outcome: 'finalised' })
  return noteId
}

const seen = (personId: string) =>
  ({ personId, seen: 'yes', seenAlone: null, sleepPlaceSeen: null, reason: '' }) as const

async function put(
  { store, author }: AssessedFamily,
  ...puts: readonly { type: 'alert' | 'contactPoint' | 'safeAddress'; id: string; bucket: string; set: object }[]
) {
  await store.transact({ author }, async unit => {
    for (const one of puts) unit.put({ ...one, set: JSON.parse(JSON.stringify(one.set)) })
    unit.audit({ action: 'test', subjectIds: [], outcome: 'saved' })
  })
}

const linesOf = async (family: AssessedFamily, key: string, by = family.lead) => {
  const { sections } = await askAsWindow(by, readVisitBrief, { familyId: family.familyId })
  return sections.find(section => section.key === key)?.lines ?? []
}
const wordsOf = async (family: AssessedFamily, key: string, by = family.lead) =>
  (await linesOf(family, key, by)).map(({ words }) => words)

describe('readVisitBrief', () => {
  it('tells somebody who has not been there that nobody has written of having seen the family', async () => {
    const family = await anAssessedFamily()

    expect(await wordsOf(family, 'seen')).toEqual([visitStrings.seenByNobody, visitStrings.childNotSeen('Sam')])
    expect(await wordsOf(family, 'words')).toEqual([visitStrings.saidNothing('Sam')])
  })

  it('tells each worker their own last time, and what others wrote since', async () => {
    const family = await anAssessedFamily()
    const { samId, lead, manager } = family
    await aNote(family, lead, { children: [seen(samId)] })
    await aNote(family, manager, { noteType: 'call', title: 'Rang about school' })

    const [first] = await wordsOf(family, 'seen')
    const changes = await wordsOf(family, 'changes')
    const [ofManager] = await wordsOf(family, 'seen', manager)

    expect(first).toMatch(/^You last saw a child of this family on /)
    expect(changes[0]).toMatch(/^Tara Manager wrote a note \(telephone call\) about .*: Rang about school$/)
    expect(changes.join()).not.toContain('Ama Lead')
    expect(ofManager).toMatch(/^You have not seen them yet\. Ama Lead last saw them on /)
  })

  it('says what each child said last, when, and who wrote it down', async () => {
    const family = await anAssessedFamily()
    const { samId, lead } = family
    const saying = (words: string) =>
      aParagraph({ heading: 'childs_words', basis: 'family_words', sourcePersonId: samId, aboutIds: [samId], words })
    await aNote(family, lead, { paragraphs: [saying('“I like fish.”')], on: boxes('2026-09-03') })
    await aNote(family, lead, { paragraphs: [saying('“I have a new bed.”')] })

    const [line] = await linesOf(family, 'words')

    expect(line?.words).toBe('Sam said: “I have a new bed.”')
    expect(line?.by).toMatch(/^Written down by Ama Lead, /)
  })

  it('puts overdue promises first and names who gave their word', async () => {
    const family = await anAssessedFamily()
    const { motherId, lead } = family
    const promise = (words: string, due: string, byWords = '') => ({
      key: words,
      words,
      toIds: [motherId],
      byWords,
      due: boxes(due)
    })
    await aNote(family, lead, {
      promises: [promise('Send the forms', '2027-03-01', 'School'), promise('Ring the nursery', '2026-08-03')]
    })

    const lines = await linesOf(family, 'promises')

    expect(lines.map(({ tone }) => tone)).toEqual(['overdue', 'plain'])
    expect(lines[0]?.words).toMatch(/^You promised Rosa: Ring the nursery\. It should have been done by /)
    expect(lines[1]?.words).toMatch(/^School promised Rosa: Send the forms\. It is to be done by /)
  })

  it('warns of a dog and of a telephone that is not safe before anything else', async () => {
    const family = await anAssessedFamily()
    const { motherId, newId } = family
    const bucket = `p:${motherId}`
    const alert = {
      personId: motherId,
      alertType: 'animal',
      evidence: 'A large dog in the yard.',
      setOn: '2026-09-01',
      reviewOn: '2027-01-01'
    }
    const telephone = { personId: motherId, kind: 'telephone', value: '07700 900123', safeToCall: 'no' }
    await put(
      family,
      { type: 'alert', id: newId(), bucket, set: alert },
      { type: 'contactPoint', id: newId(), bucket, set: telephone }
    )

    const { sections } = await askAsWindow(family.lead, readVisitBrief, { familyId: family.familyId })

    expect(sections[0]?.key).toBe('safety')
    const words = sections[0]?.lines.map(line => line.words) ?? []
    expect(words).toContain('Animal in the home: Rosa. A large dog in the yard.')
    expect(words).toContain('Do not ring Rosa on 07700 900123. Leave no message. Send no text.')
  })

  it('asks for what the register does not know', async () => {
    const ask = await wordsOf(await anAssessedFamily(), 'ask')

    expect(ask).toContain('Sam: school, nursery or college.')
    expect(ask).toContain('Rosa and Sam: first language.')
  })

  it('never says an address that is kept private, and says that it is', async () => {
    const family = await anAssessedFamily()
    const { samId, newId, lead, familyId } = family
    const set = { personId: samId, lines: ['9 Hidden Row'], postcode: 'S60 2TH' }
    await put(family, { type: 'safeAddress', id: newId(), bucket: `p:${samId}/r:address`, set })

    const told = JSON.stringify(await askAsWindow(lead, readVisitBrief, { familyId }))

    expect(told).not.toMatch(/Hidden Row|S60/)
    expect(told).toContain('Sam: the address is kept private.')
  })

  it('is not for somebody who does not work with the family, and the refusal is in the audit', async () => {
    const family = await anAssessedFamily()
    const { familyId, stranger, store } = family

    await expect(askAsWindow(stranger, readVisitBrief, { familyId })).rejects.toThrow('refused')
    await expect(askAsWindow(stranger, printVisitBrief, { familyId, initials: true })).rejects.toThrow('refused')
    await expect(askAsWindow(stranger, readPlannedVisit, { familyId })).rejects.toThrow('refused')

    const rows = await store.read(db => db.selectFrom('auditEntry').select(['action', 'outcome']).execute())
    expect(rows.filter(({ action }) => action.startsWith('visit.')).map(({ outcome }) => outcome.slice(0, 7))).toEqual([
      'refused',
      'refused',
      'refused'
    ])
  })

  it('keeps what is for named people only from a manager who is not named', async () => {
    const family = await anAssessedFamily()
    const { samId, lead, manager } = family
    const words = 'He said something about his uncle.'
    const secret = aParagraph({ heading: 'childs_words', basis: null, aboutIds: [samId], shareClass: 'S4', words })
    await aNote(family, lead, { paragraphs: [secret] })

    const [own] = await linesOf(family, 'words')
    const [theirs] = await linesOf(family, 'words', manager)

    expect(own).toMatchObject({ kept: true, words: `Sam said: “${words}”` })
    expect(theirs?.words).toBe(visitStrings.saidNothing('Sam'))
  })
})

describe('readVisitBrief of three children', () => {
  /** Two more children in the family of Sam. */
  async function threeChildren() {
    const family = await anAssessedFamily()
    const { familyId, store, author, newId } = family
    const [leaId, tomId] = [newId(), newId()]
    await store.transact({ author }, async unit => {
      for (const [personId, forename] of [
        [leaId, 'Lea'],
        [tomId, 'Tom']
      ] as const) {
        const bucket = `p:${personId}`
        unit.put({ type: 'person', id: personId, bucket, set: { personKind: 'child', nameStatus: 'known' } })
        const name = { personId, nameType: 'legal', forename, surname: 'Hartley' }
        unit.put({ type: 'personName', id: newId(), bucket, set: name })
        const member = { familyId, personId, memberRole: 'child' }
        unit.put({ type: 'familyMember', id: newId(), bucket: `f:${familyId}`, set: member })
      }
      unit.audit({ action: 'test', subjectIds: [familyId], outcome: 'saved' })
    })
    return { ...family, leaId, tomId }
  }

  it('files one paragraph with each child who was ticked, and says of each what was seen and said', async () => {
    const family = await threeChildren()
    const { familyId, samId, leaId, tomId, lead } = family
    const together = aParagraph({ aboutIds: [samId, leaId, tomId], words: 'All three had breakfast.' })
    const ofLea = aParagraph({
      key: 'l',
      heading: 'childs_words',
      basis: null,
      aboutIds: [leaId],
      words: 'My egg was cold.'
    })
    await aNote(family, lead, { paragraphs: [together, ofLea], children: [seen(samId), seen(leaId)] })

    const found = async (aboutId: string) =>
      (await askAsWindow(lead, listNotes, { familyId, aboutId, noteType: null, mine: false, words: '' })).rows.length
    expect([await found(samId), await found(leaId), await found(tomId)]).toEqual([1, 1, 1])
    const seenWords = await wordsOf(family, 'seen')
    expect(seenWords.filter(words => /was last seen on .*, by you\.$/.test(words))).toHaveLength(2)
    expect(seenWords).toContain(visitStrings.childNotSeen('Tom'))
    const said = await wordsOf(family, 'words')
    expect(said).toContain('Lea said: “My egg was cold.”')
    expect(said.filter(words => words.includes('egg'))).toHaveLength(1)
    expect(said).toContain(visitStrings.saidNothing('Tom'))
  })

  it('is there for a family that only asked for help', async () => {
    const family = await threeChildren()
    const { store, author, familyId } = family
    await store.transact({ author }, async unit => {
      for (const { id } of await unit.db.selectFrom('episode').select('id').execute())
        unit.void({ type: 'episode', id, bucket: `f:${familyId}`, seen: 'current', reason: 'Not begun yet' })
      unit.audit({ action: 'test', subjectIds: [familyId], outcome: 'saved' })
    })

    const { sections, may } = await askAsWindow(family.lead, readVisitBrief, { familyId })
    await aNote(family, family.lead)

    expect(sections).toHaveLength(7)
    expect(may.plan).toBe(true)
  })
})

describe('planVisit', () => {
  const tomorrow = (family: AssessedFamily) =>
    new Date(family.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10)
  const planned = async (family: AssessedFamily, on = todayOf(family)) => {
    const { familyId, lead, motherId } = family
    const id = family.newId()
    const wish = { familyId, id, on, time: '3.30pm', place: 'at home', peopleIds: [motherId] }
    return { id, answer: await askAsWindow(lead, planVisit, wish) }
  }
  const visits = async ({ familyId, lead }: AssessedFamily) =>
    (await askAsWindow(lead, readDay, {})).things.filter(
      thing => thing.familyId === familyId && thing.kind === 'meeting'
    )

  it('stands in My day, and is done when the note of it is finished', async () => {
    const family = await anAssessedFamily()
    await planned(family)
    const before = await visits(family)

    await aNote(family, family.lead)

    expect(before).toMatchObject([{ words: 'visit', time: '15:30', dueOn: todayOf(family) }])
    expect(await visits(family)).toEqual([])
    const rows = await family.store.read(db => db.selectFrom('meeting').select(['heldOn', 'cancelledReason']).execute())
    expect(rows).toEqual([{ heldOn: todayOf(family), cancelledReason: null }])
    // A visit has no minutes that anybody waits for.
    const { things } = await askAsWindow(family.lead, readDay, {})
    expect(things.filter(({ clock }) => clock?.code === 'K-MIN')).toEqual([])
  })

  it('is not made by a telephone call, and not by a visit of an earlier day', async () => {
    const family = await anAssessedFamily()
    await planned(family, tomorrow(family))

    await aNote(family, family.lead, { noteType: 'call' })
    await aNote(family, family.lead)

    expect(await visits(family)).toHaveLength(1)
  })

  it('ends without having been made when nobody was reached, and nobody counts as seen', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead, motherId } = family
    await planned(family)

    const noteId = await aNote(family, lead, {
      failedContact: true,
      contactMethod: 'doorstep',
      peopleSeenIds: [motherId]
    })

    expect(await visits(family)).toEqual([])
    expect((await askAsWindow(lead, openNote, { familyId, noteId })).peopleSeenIds).toEqual([])
    const rows = await family.store.read(db => db.selectFrom('meeting').select(['heldOn', 'cancelledReason']).execute())
    expect(rows).toEqual([{ heldOn: null, cancelledReason: visitStrings.planned.notReached }])
  })

  it('is refused for a day that has passed, and a repeat plans nothing twice', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    const late = await planned(family, '2026-01-05')
    const { id } = await planned(family)
    const again = { familyId, id, on: todayOf(family), time: '', place: '', peopleIds: [] }

    expect(late.answer).toMatchObject({ outcome: 'problems', problems: [{ field: 'on' }] })
    expect(await askAsWindow(lead, planVisit, again)).toEqual({ outcome: 'planned' })
    expect((await askAsWindow(lead, readPlannedVisit, { familyId })).planned?.time).toBe('15:30')
    expect(await visits(family)).toHaveLength(1)
  })

  it('goes out of My day with its reason when it does not take place', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead, stranger } = family
    const { id } = await planned(family)

    await expect(askAsWindow(stranger, callOffVisit, { familyId, id, reason: 'Not mine' })).rejects.toThrow('refused')
    await askAsWindow(lead, callOffVisit, { familyId, id, reason: 'Rosa is ill' })

    expect(await visits(family)).toEqual([])
    expect((await askAsWindow(lead, readPlannedVisit, { familyId })).planned).toBeNull()
  })
})

describe('printVisitBrief', () => {
  const printed = async (family: AssessedFamily, initials: boolean) => {
    const { familyId, lead } = family
    const { ticket, fileName } = await askAsWindow(lead, printVisitBrief, { familyId, initials })
    const { paper } = await askAsWindow(lead, readPrintedCopy, { ticket })
    return { fileName, paper }
  }
  const withSecrets = async () => {
    const family = await anAssessedFamily()
    const { samId, motherId, newId, lead } = family
    const safe = { personId: samId, lines: ['9 Hidden Row'], postcode: 'S60 2TH' }
    const telephone = { personId: motherId, kind: 'telephone', value: '07700 900123', safeToCall: 'no' }
    await put(
      family,
      { type: 'safeAddress', id: newId(), bucket: `p:${samId}/r:address`, set: safe },
      { type: 'contactPoint', id: newId(), bucket: `p:${motherId}`, set: telephone }
    )
    const own = { heading: 'childs_words' as const, basis: null, aboutIds: [samId] }
    await aNote(family, lead, {
      paragraphs: [aParagraph({ ...own, words: 'Sam told me that Rosa goes to Hidden Row on Fridays.' })]
    })
    return family
  }

  it('says no name, number or address of anybody when it bears initials', async () => {
    const family = await withSecrets()

    const { paper, fileName } = await printed(family, true)

    const text = JSON.stringify(paper.blocks)
    expect(text).not.toMatch(/sam|rosa|hartley|hidden|s60|07700|900123/iu)
    expect(text).toContain('Do not ring R. H.')
    expect(fileName).toMatch(/^visit brief \d{4}-\d\d-\d\d\.pdf$/)
    expect(paper).toMatchObject({ layout: 'one_page', recipient: 'Ama Lead' })
  })

  it('never shows a place that is kept private, not even in the words of a child', async () => {
    const { paper } = await printed(await withSecrets(), false)

    const text = JSON.stringify(paper.blocks)
    expect(text).not.toMatch(/Hidden Row|S60/)
    expect(text).toContain(visitStrings.paper.hidden)
    expect(text).toContain('Rosa')
  })

  it('leaves what is for named people only on the screen', async () => {
    const family = await anAssessedFamily()
    const { samId, lead } = family
    const words = 'He said something about his uncle.'
    const secret = aParagraph({ heading: 'childs_words', basis: null, aboutIds: [samId], shareClass: 'S4', words })
    await aNote(family, lead, { paragraphs: [secret] })

    const text = JSON.stringify((await printed(family, false)).paper.blocks)

    expect(text).not.toContain('uncle')
    expect(text).toContain(visitStrings.paper.onScreen)
  })
})

describe('recordCall', () => {
  const worried = { safety: 'not_sure', notRungWhy: 'The line was dead; driving to the office.' } as const
  const alertsOf = async (family: AssessedFamily) => wordsOf(family, 'safety')

  it('says that nobody was told until a whole call is written down', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    const noteId = await aNote(family, lead, worried)
    const before = await askAsWindow(lead, openNote, { familyId, noteId })
    const call = { familyId, noteId, id: family.newId(), who: 'Joan at the front door', number: '01632 960101' }

    const half = await askAsWindow(lead, recordCall, {
      ...call,
      on: todayOf(family),
      time: '',
      outcome: 'She will ring back.'
    })
    const between = await askAsWindow(lead, openNote, { familyId, noteId })
    await askAsWindow(lead, recordCall, { ...call, on: todayOf(family), time: '0.05', outcome: 'She will ring back.' })

    expect(before).toMatchObject({ nobodyTold: true, safetySteps: [{ kind: 'not_rung', outcome: worried.notRungWhy }] })
    expect(half).toMatchObject({ outcome: 'problems' })
    expect(between.nobodyTold).toBe(true)
    const after = await askAsWindow(lead, openNote, { familyId, noteId })
    expect(after.nobodyTold).toBe(false)
    expect(after.safetySteps.at(-1)).toMatchObject({ kind: 'rung', time: '00:05', byWorkerName: 'Ama Lead' })
    expect(after.seal).toBe('holds')
  })

  it('stands above everything on the family while nobody was told', async () => {
    const family = await anAssessedFamily()
    await aNote(family, family.lead, worried)

    expect((await alertsOf(family))[0]).toMatch(/^Nobody has been told yet/)
  })
})

describe('finaliseNote', () => {
  it('is not finished with a worry while neither a call nor a reason is written', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead } = family
    const noteId = family.newId()
    const half = { key: 'c', who: 'The front door', number: '', on: boxes(todayOf(family)), time: '', outcome: '' }
    const send = (wish: Partial<NoteDraft>) => {
      const draft = aNoteDraft({ on: boxes(todayOf(family)), time: '', safety: 'yes', ...wish })
      return askAsWindow(lead, finaliseNote, { familyId, noteId, draftKey: `note/${familyId}/${noteId}`, draft })
    }

    expect(await send({})).toMatchObject({ problems: [{ field: 'notRungWhy', kind: 'error' }] })
    expect(await send({ calls: [half] })).toMatchObject({ problems: [{ field: 'call.c', kind: 'error' }] })
    const whole = { ...half, number: '999', time: '0.01', outcome: 'Police on their way.' }
    expect(await send({ calls: [whole] })).toMatchObject({ outcome: 'finalised' })
    expect((await askAsWindow(lead, openNote, { familyId, noteId })).nobodyTold).toBe(false)
  })
})
