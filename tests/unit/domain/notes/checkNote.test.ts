import { describe, expect, it } from 'vitest'
import { checkNote, type NoteProblem, type NoteSurroundings, stopsNote } from '../../../../domain/notes/checkNote.ts'
import type { NoteDraft } from '../../../../domain/notes/noteDraft.ts'
import { aNoteDraft, aParagraph } from '../../../builders/noteDraft.ts'

const mia = '00000000-0000-7000-8000-000000000001'
const leo = '00000000-0000-7000-8000-000000000002'
const surroundings: NoteSurroundings = { today: '2026-11-20', timeNow: '12:00', childIds: [], late: false }
const found = (draft: NoteDraft, beside: Partial<NoteSurroundings> = {}) =>
  checkNote(draft, { ...surroundings, ...beside }).map(({ code, place }) => `${code} ${place}`)
const day = (text: string) => {
  const [year = '', month = '', date = ''] = text.split('-')
  return { day: date, month, year }
}
const promise = { key: 'a', words: 'Ring the school', toIds: [], byWords: '', due: day('') }
const rang = { key: 'c', who: 'Front door', number: '01632 960101', on: day('2026-11-20'), time: '11:40', outcome: 'x' }
const child = { personId: mia, seen: null, seenAlone: null, sleepPlaceSeen: null, reason: '' }

describe('checkNote', () => {
  it('finds nothing in a whole note', () => {
    expect(found(aNoteDraft())).toEqual([])
  })

  it.each<readonly [string, Partial<NoteDraft>, readonly string[]]>([
    ['no day', { on: day('') }, ['dateMissing on']],
    ['half a day', { on: day('2026-11') }, ['dateNotRead on']],
    ['tomorrow', { on: day('2026-11-21') }, ['dateInFuture on']],
    ['a later hour of today', { time: '12:01' }, ['timeInFuture time']],
    ['that hour yesterday', { on: day('2026-11-19'), time: '23:59' }, []],
    ['no time of day', { time: 'tea time' }, ['timeNotRead time']],
    ['no length', { minutes: 'long' }, ['minutesNotRead minutes']],
    ['nothing but empty headings', { paragraphs: [aParagraph({ words: ' \n' })] }, ['nothingWritten paragraphs']],
    [
      'a failed contact without its way',
      { failedContact: true, paragraphs: [] },
      ['contactMethodMissing contactMethod']
    ],
    ['a failed contact with nothing to write', { failedContact: true, contactMethod: 'call', paragraphs: [] }, []],
    ['no answer about safety', { safety: null }, ['safetyMissing safety']],
    ['a worry that nobody was rung about', { safety: 'not_sure' }, ['nobodyRung notRungWhy']],
    ['a worry with why nobody was rung', { safety: 'yes', notRungWhy: 'No signal' }, []],
    ['a worry with a call', { safety: 'yes', calls: [rang] }, []],
    ['a worry with half a call', { safety: 'yes', calls: [{ ...rang, number: ' ' }] }, ['callIncomplete call.c']],
    [
      'half a call and a reason',
      { safety: 'yes', calls: [{ ...rang, who: '' }], notRungWhy: 'x' },
      ['callIncomplete call.c']
    ],
    ['a call with no worry and no outcome', { calls: [{ ...rang, outcome: '' }] }, ['callIncomplete call.c']],
    [
      'a call that has not been made yet',
      { safety: 'yes', calls: [{ ...rang, time: '12:01' }] },
      ['callInFuture call.c']
    ],
    ['an empty row for a call', { calls: [{ ...rang, who: '', number: '', on: day(''), time: '', outcome: '' }] }, []],
    [
      'somebody told me, and nobody named',
      { paragraphs: [aParagraph({ basis: 'fact_reported' })] },
      ['sourceMissing paragraph.p1']
    ],
    ['somebody told me, in words', { paragraphs: [aParagraph({ basis: 'fact_reported', sourceWords: 'Nan' })] }, []],
    [
      'more than a paragraph holds',
      { paragraphs: [aParagraph({ words: '\u0001'.repeat(30_000) })] },
      ['wordsTooLong paragraph.p1']
    ],
    ['the longest plain paragraph', { paragraphs: [aParagraph({ words: 'a'.repeat(50_000) })] }, []],
    ['a child not seen, unexplained', { children: [{ ...child, seen: 'no' }] }, [`childReasonMissing child.${mia}`]],
    ['a child not seen, explained', { children: [{ ...child, seen: 'no', reason: 'At school' }] }, []],
    [
      'a day without a promise',
      { promises: [{ ...promise, words: '', due: day('2026-12-01') }] },
      ['promiseWithoutWords promise.a']
    ],
    [
      'a promise for no real day',
      { promises: [{ ...promise, due: day('2026-02-31') }] },
      ['promiseDayNotRead promise.a']
    ]
  ])('says what is wrong when there is %s', (_when, wish, problems) => {
    expect(found(aNoteDraft(wish))).toEqual(problems)
  })

  it('asks for each child of the household, without standing in the way', () => {
    const draft = aNoteDraft({
      children: [{ ...child, seen: 'yes' }],
      paragraphs: [aParagraph({ aboutIds: [leo] })]
    })
    const problems: readonly NoteProblem[] = checkNote(draft, { ...surroundings, childIds: [mia, leo] })

    expect(problems.map(({ code, place }) => `${code} ${place}`)).toEqual([
      `childNotSaid child.${leo}`,
      `childNotWritten child.${mia}`
    ])
    expect(stopsNote(problems)).toBe(false)
  })

  it('asks for no child when a call was made', () => {
    expect(found(aNoteDraft({ noteType: 'call' }), { childIds: [mia] })).toEqual([])
  })

  it('asks why a note is late', () => {
    expect(found(aNoteDraft(), { late: true })).toEqual(['lateWithoutReason lateReason'])
  })
})
