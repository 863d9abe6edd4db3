import { describe, expect, it } from 'vitest'
import { findEntry } from '../../../db/queries/entries.ts'
import type { Json } from '../../../domain/nonAnswer.ts'
import type { RecordTypeName } from '../../../domain/records/registry.ts'
import { saveEntry } from '../../../electron/contract/entry.ts'
import { createFamily, openFamily } from '../../../electron/contract/family.ts'
import { addToNote, finaliseNote, openNote, voidNote } from '../../../electron/contract/note.ts'
import { handlers } from '../../../electron/core/useCases/note.ts'
import { peopleSentences } from '../../../resources/strings/en-GB/people.ts'
import { anAssessedFamily } from '../../builders/assessedFamily.ts'
import { amina, aPractice, familyIdOf, personIdOf } from '../../builders/family.ts'
import { aNoteDraft, aParagraph } from '../../builders/noteDraft.ts'
import { hostileTexts } from '../../fixtures/hostileText.ts'

const holroyd = familyIdOf('holroyd')
const kelly = personIdOf('holroyd', 'kelly')

/** Blanks at both ends are tidied away; half of a letter pair is no letter and stands as the sign for that. */
const isKept = (text: string, stored: unknown) => [text, text.trim(), text.toWellFormed()].some(one => one === stored)

/** What is written beside the register, with the fields of each that take words. */
const beside: readonly {
  readonly type: RecordTypeName
  readonly words: readonly string[]
  readonly fields: { readonly [field: string]: Json }
}[] = [
  {
    type: 'chronologyEvent',
    words: ['what', 'significance', 'source'],
    fields: {
      eventDate: { year: 2025, month: 10, quality: 'month_only' },
      childIds: [personIdOf('holroyd', 'callum')],
      category: 'education'
    }
  },
  { type: 'networkTie', words: ['name', 'helpsWith'], fields: { tieKind: 'extended_family' } },
  { type: 'alert', words: ['evidence', 'source'], fields: { personId: kelly, alertType: 'animal' } },
  {
    type: 'outcomeReading',
    words: ['words'],
    fields: { aboutId: kelly, outcome: 'health', raterKind: 'worker', score: 5, readOn: '2026-01-02' }
  }
]

describe.each(beside)('hostile text in the words of a new $type', ({ type, words, fields }) => {
  it('is kept to the last letter, or refused with a sentence', async () => {
    const practice = await aPractice()
    const faults: string[] = []
    let kept = 0
    const said: string[] = []
    for (const { name, text } of hostileTexts) {
      const typed = Object.fromEntries(words.map(field => [field, text]))
      const saved = await practice.ask(amina, saveEntry, {
        familyId: holroyd,
        type,
        id: null,
        stamp: null,
        fields: { ...fields, ...typed }
      })
      if (saved.outcome !== 'saved') {
        said.push(...saved.problems.map(({ say }) => say))
        const dumb = saved.problems.filter(({ say }) => !/^\S.{15,}[.”]$/u.test(say))
        faults.push(...dumb.map(({ field, say }) => `${name}: ${field} has no sentence: ${say}`))
        continue
      }
      kept += 1
      const after = await findEntry(practice.store.db, type, saved.id)
      faults.push(...words.filter(field => !isKept(text, after?.fields[field])).map(field => `${name}: ${field}`))
    }

    expect(faults).toEqual([])
    expect({ enough: kept > hostileTexts.length / 2, said }).toEqual({ enough: true, said })
  })
})

describe('hostile text in a note', () => {
  it('is kept in title, place, paragraphs, promises, addenda and the reason of a mistake, and the seal holds', async () => {
    const family = await anAssessedFamily()
    const { familyId, lead, motherId, samId, newId } = family
    const ask = async (channel: string, input: object) => {
      const handler = handlers.find(one => one.method.channel === channel)
      if (!handler) throw new Error(`nobody answers ${channel}`)
      return handler.run(lead, handler.method.input.parse(input))
    }
    const [year = '', month = '', day = ''] = family.clock.now().toISOString().slice(0, 10).split('-')
    const faults: string[] = []
    for (const { name, text } of hostileTexts) {
      const noteId = newId()
      const draft = aNoteDraft({
        on: { day, month, year },
        time: '',
        title: text.slice(0, 100),
        place: text.slice(0, 100),
        children: [
          { personId: samId, seen: 'yes', seenAlone: 'no', sleepPlaceSeen: 'yes', reason: text.slice(0, 200) }
        ],
        paragraphs: [aParagraph({ aboutIds: [samId], words: text, sourceWords: text.slice(0, 100) })],
        promises: [
          { key: 'a', words: text, toIds: [motherId], byWords: '', due: { day: '1', month: '12', year: '2027' } }
        ]
      })
      const finalised = finaliseNote.output.parse(
        await ask(finaliseNote.channel, { familyId, noteId, draftKey: `note/${familyId}/${noteId}`, draft })
      )
      if (finalised.outcome !== 'finalised') {
        faults.push(`${name}: ${JSON.stringify(finalised.problems)}`)
        continue
      }
      await ask(addToNote.channel, { familyId, noteId, id: newId(), words: text, shareClass: 'S3' })
      await ask(voidNote.channel, { familyId, noteId, reason: `By mistake: ${text}`, restore: false })
      const opened = openNote.output.parse(await ask(openNote.channel, { familyId, noteId }))
      const places = {
        title: [text.slice(0, 100), opened.title],
        place: [text.slice(0, 100), opened.place],
        paragraph: [text, opened.paragraphs[0]?.words],
        promise: [text, opened.promises[0]?.words],
        addendum: [text, opened.addenda[0]?.words],
        child: [text.slice(0, 200), opened.children[0]?.reason]
      } as const
      for (const [place, [wanted = '', found]] of Object.entries(places))
        if (!isKept(wanted, found)) faults.push(`${name}: ${place} is ${JSON.stringify(found)}`)
      if (opened.seal !== 'holds') faults.push(`${name}: the seal ${opened.seal}`)
      if (!opened.enteredInError) faults.push(`${name}: the reason was not taken`)
    }

    expect(faults).toEqual([])
  })
})

const unseen = ['\u200B', '\u200D\uFEFF\u2060', '\u202E\u2066', '\u3164', ' \u00AD ']

describe('a name that nobody can see', () => {
  it('is refused with a sentence for a new family, and for one that stands', async () => {
    const practice = await aPractice()
    const { entries } = await practice.ask(amina, openFamily, { familyId: holroyd, asAt: null })
    const { stamp = '' } = entries.find(({ type }) => type === 'family') ?? {}

    for (const familyName of unseen) {
      const created = await practice.ask(amina, createFamily, {
        id: practice.newId(),
        familyName,
        people: [],
        existingPersonIds: [],
        address: null,
        addressIsConfidential: false
      })
      const renamed = await practice.ask(amina, saveEntry, {
        familyId: holroyd,
        type: 'family',
        id: holroyd,
        stamp,
        fields: { familyName }
      })

      const says = [created, renamed].map(one => (one.outcome === 'problems' ? one.problems.map(({ say }) => say) : []))
      expect([JSON.stringify(familyName), ...says]).toEqual([
        JSON.stringify(familyName),
        [peopleSentences.familyNameUnseen],
        [peopleSentences.familyNameUnseen]
      ])
    }
  })

  it('is refused with a sentence for a person', async () => {
    const practice = await aPractice()
    const { entries } = await practice.ask(amina, openFamily, { familyId: holroyd, asAt: null })
    const name = entries.find(({ type, fields }) => type === 'personName' && fields.personId === kelly)
    if (!name) throw new Error('Kelly has no name')

    for (const forename of unseen) {
      const { id, stamp } = name
      const fields = { forename }
      const saved = await practice.ask(amina, saveEntry, { familyId: holroyd, type: 'personName', id, stamp, fields })

      const say = saved.outcome === 'problems' ? saved.problems.map(one => one.say) : []
      expect([JSON.stringify(forename), ...say]).toContain(peopleSentences.nameUnseen)
    }
  })
})
