import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Json } from '../../../../../domain/nonAnswer.ts'
import { listChronology, promoteFromNote } from '../../../../../electron/contract/chronology.ts'
import { saveEntry, voidEntry } from '../../../../../electron/contract/entry.ts'
import type { Method } from '../../../../../electron/contract/method.ts'
import { handlers } from '../../../../../electron/core/useCases/chronology.ts'
import { amina, aPractice, familyIdOf, type Practice, personIdOf } from '../../../../builders/family.ts'

const holroyd = familyIdOf('holroyd')
const callum = personIdOf('holroyd', 'callum')

async function ask<Input extends z.ZodType, Output extends z.ZodType>(
  practice: Practice,
  worker: string,
  method: Method<Input, Output>,
  input: z.input<Input>
): Promise<z.output<Output>> {
  const handler = handlers.find(one => one.method.channel === method.channel)
  if (!handler) throw new Error(`nobody answers ${method.channel}`)
  return method.output.parse(await handler.run(await practice.as(worker), input))
}

const seen = (practice: Practice, worker = amina) => ask(practice, worker, listChronology, { familyId: holroyd })

const anEvent = {
  eventDate: { year: 2025, month: 10, quality: 'month_only' },
  childIds: [callum],
  category: 'education',
  what: 'Moved to a smaller class.',
  significance: 'Callum says it is quieter.'
} satisfies { readonly [field: string]: Json }

const write = (practice: Practice, fields: { [field: string]: Json }, id: string | null = null) =>
  practice.ask(amina, saveEntry, { familyId: holroyd, type: 'chronologyEvent', id, stamp: null, fields })

async function written(practice: Practice, fields: { [field: string]: Json }, id: string | null = null) {
  const answer = await write(practice, fields, id)
  if (answer.outcome !== 'saved') throw new Error(JSON.stringify(answer.problems))
  return answer.id
}

async function bucketOf(practice: Practice, id: string) {
  const row = await practice.store.read(db =>
    db.selectFrom('chronologyEvent').select(['bucket', 'what', '_void']).where('id', '=', id).executeTakeFirst()
  )
  return row ?? null
}

describe('readChronology', () => {
  it('tells what follows from the register, in words, without anybody having typed it', async () => {
    const practice = await aPractice()

    const { automatic, entries, mayAdd } = await seen(practice)

    expect(entries).toEqual([])
    expect(mayAdd).toBe(true)
    expect(automatic.filter(({ kind }) => kind === 'born').length).toBeGreaterThan(0)
    expect(automatic.find(({ kind }) => kind === 'episodeOpened')?.what).toBe('Early help began')
  })

  it('shows an event once, with the author and class that the rule gave it', async () => {
    const practice = await aPractice()

    const id = await written(practice, anEvent)

    const { worker } = await practice.as(amina)
    const { entries } = await seen(practice)
    expect(
      entries.map(entry => [entry.id, entry.fields.shareClass, entry.fields.origin, entry.fields.authorId])
    ).toEqual([[id, 'S3', 'typed', worker.workerId]])
  })

  it.each([
    ['no day', { ...anEvent, eventDate: null }, 'eventDate'],
    ['a day to come', { ...anEvent, eventDate: { year: 2199, quality: 'year_only' } }, 'eventDate'],
    ['no child', { ...anEvent, childIds: [] }, 'childIds'],
    ['no meaning for the child', { ...anEvent, significance: ' ' }, 'significance'],
    ['a note of somebody else', { ...anEvent, noteId: '0190c0de-0000-7000-8000-000000000001' }, 'noteId']
  ])('refuses an event with %s', async (_what, fields, at) => {
    const practice = await aPractice()

    const answer = await write(practice, fields)

    expect(answer.outcome === 'problems' && answer.problems.map(({ field }) => field)).toContain(at)
  })

  it('keeps what the police told in the compartment, for people who work with the family', async () => {
    const practice = await aPractice()

    const id = await written(practice, { ...anEvent, what: 'Called at night.', sourceType: 'police', shareClass: 'S3' })

    expect((await bucketOf(practice, id))?.bucket).toBe(`f:${holroyd}/r:named`)
    expect(JSON.stringify(await seen(practice))).toContain('Called at night.')
    for (const worker of ['helen-brookes', 'ruth-adeyemi'])
      expect(JSON.stringify(await seen(practice, worker)), worker).not.toContain('Called at night.')
  })

  it('moves an event that becomes one for named people, leaves no word of it behind and shows it once', async () => {
    const practice = await aPractice()
    const open = await written(practice, anEvent)

    const kept = await written(practice, { shareClass: 'S4' }, open)

    expect(kept).not.toBe(open)
    expect(await bucketOf(practice, open)).toMatchObject({ what: null, _void: 1 })
    expect((await seen(practice)).entries.map(({ id, fields }) => [id, fields.what])).toEqual([[kept, anEvent.what]])
    const answer = await write(practice, { shareClass: 'S3' }, kept)
    expect(answer).toMatchObject({ outcome: 'problems', problems: [{ field: 'shareClass' }] })
  })

  it('keeps an event that was entered in error, marked', async () => {
    const practice = await aPractice()
    const id = await written(practice, anEvent)

    await practice.ask(amina, voidEntry, {
      familyId: holroyd,
      type: 'chronologyEvent',
      id,
      reason: 'Another family',
      restore: false
    })

    expect((await seen(practice)).entries).toMatchObject([{ id, enteredInError: true }])
  })
})

describe('promoteFromNote', () => {
  async function aNote(practice: Practice, shareClass: 'S3' | 'S4') {
    const context = await practice.as(amina)
    const [noteId, paragraphId] = [context.newId(), context.newId()]
    const bucket = `f:${holroyd}`
    await practice.store.transact(
      { author: { workerId: context.worker.workerId, sessionId: context.sessionId } },
      async unit => {
        unit.put({ type: 'note', id: noteId, bucket, set: { familyId: holroyd, noteType: 'visit' } })
        unit.put({
          type: 'noteParagraph',
          id: paragraphId,
          bucket: shareClass === 'S4' ? `${bucket}/r:named` : bucket,
          set: { noteId, words: 'She told me.', shareClass, authorId: context.worker.workerId }
        })
        unit.audit({ action: 'test.prepare', subjectIds: [holroyd], outcome: 'saved' })
      }
    )
    return { noteId, paragraphId }
  }

  it('makes an event that says which note it came from', async () => {
    const practice = await aPractice()
    const note = await aNote(practice, 'S3')

    const answer = await ask(practice, amina, promoteFromNote, { familyId: holroyd, ...note, fields: anEvent })

    expect(answer.outcome).toBe('saved')
    expect(
      (await seen(practice)).entries.map(({ fields }) => [fields.origin, fields.noteId, fields.shareClass])
    ).toEqual([['promoted_from_note', note.noteId, 'S3']])
  })

  it('keeps for named people what a paragraph for named people said', async () => {
    const practice = await aPractice()
    const note = await aNote(practice, 'S4')

    const answer = await ask(practice, amina, promoteFromNote, {
      familyId: holroyd,
      ...note,
      fields: { ...anEvent, shareClass: 'S2' }
    })

    if (answer.outcome !== 'saved') throw new Error('not saved')
    expect((await bucketOf(practice, answer.id))?.bucket).toBe(`f:${holroyd}/r:named`)
  })

  it('refuses a paragraph of another note', async () => {
    const practice = await aPractice()
    const [one, other] = [await aNote(practice, 'S3'), await aNote(practice, 'S3')]
    const input = { familyId: holroyd, noteId: one.noteId, paragraphId: other.paragraphId, fields: anEvent }

    await expect(ask(practice, amina, promoteFromNote, input)).rejects.toMatchObject({ name: 'Refused' })
  })
})
