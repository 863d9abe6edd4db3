import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { countDay } from '../../../../electron/contract/day.ts'
import { findDueMessage } from '../../../../electron/core/session/dueMessage.ts'
import { createDueNotice } from '../../../../electron/main/dueNotice.ts'
import { findToldOn, keepToldOn } from '../../../../electron/main/toldOn.ts'

const coming = [
  { on: '2026-11-24', count: 3 },
  { on: '2026-11-25', count: 1 },
  { on: '2026-11-28', count: 5 }
]

function aNotice(start: string) {
  const shown: object[] = []
  let now = start
  let toldOn: string | null = null
  const notice = createDueNotice({
    now: () => new Date(now),
    show: one => shown.push(one),
    findToldOn: () => toldOn,
    keepToldOn: day => {
      toldOn = day
    }
  })
  const at = (moment: string) => {
    now = moment
    notice.tick()
  }
  return { notice, shown, at }
}

describe('createDueNotice', () => {
  it('tells once a day how many things are due, and again the next morning', () => {
    const { notice, shown, at } = aNotice('2026-11-24T09:00:00.000Z')

    notice.hear(true, coming)
    notice.hear(true, coming)
    at('2026-11-24T15:00:00.000Z')
    at('2026-11-25T08:30:00.000Z')

    expect(shown).toEqual([
      { title: 'Goldthread', body: '3 things are due today in Goldthread' },
      { title: 'Goldthread', body: '1 thing is due today in Goldthread' }
    ])
  })

  it.each([
    ['before work', '2026-11-24T07:59:00.000Z'],
    ['after work', '2026-11-24T18:00:00.000Z'],
    ['on a Saturday', '2026-11-28T10:00:00.000Z'],
    ['on a day with nothing due', '2026-11-26T10:00:00.000Z']
  ])('is silent %s', (_, moment) => {
    const { notice, shown } = aNotice(moment)

    notice.hear(true, coming)

    expect(shown).toEqual([])
  })

  it('goes by the clock of London in summer', () => {
    const { notice, shown } = aNotice('2026-07-01T07:30:00.000Z')

    notice.hear(true, [{ on: '2026-07-01', count: 2 }])

    expect(shown).toHaveLength(1)
  })

  it('is silent for whoever switched it off, and forgets what it knew', () => {
    const { notice, shown, at } = aNotice('2026-11-24T07:00:00.000Z')

    notice.hear(true, coming)
    notice.hear(false, coming)
    at('2026-11-24T09:00:00.000Z')

    expect(shown).toEqual([])
  })
})

describe('findDueMessage', () => {
  const day = { today: '2026-11-24', count: 3, coming }

  it('carries numbers and days to the main process, and no letter of a name', () => {
    const message = findDueMessage(countDay.channel, { ok: true, value: day }, true)

    expect(message).toEqual({ kind: 'due', wished: true, coming })
    expect(JSON.stringify(coming).replaceAll(/"(on|count)":/g, '')).toMatch(/^[[\]{},"0-9-]+$/)
  })

  it.each([
    ['a name beside the counts', { ...day, familyName: 'Holroyd' }],
    ['a name inside a count', { ...day, coming: [{ on: '2026-11-24', count: 1, of: 'Holroyd' }] }],
    ['a name as a day', { ...day, coming: [{ on: 'Holroyd family', count: 1 }] }],
    ['words for a number', { ...day, coming: [{ on: '2026-11-24', count: 'Holroyd' }] }]
  ])('carries nothing at all where there is %s', (_, value) => {
    expect(findDueMessage(countDay.channel, { ok: true, value }, true)).toBeNull()
  })

  it('says nothing after any other call, or after one that failed', () => {
    expect(findDueMessage('day.read', { ok: true, value: day }, true)).toBeNull()
    expect(findDueMessage(countDay.channel, { ok: false, code: 'failed', say: null }, true)).toBeNull()
  })
})

describe('findToldOn', () => {
  it('remembers the day, and is not misled by anything else', () => {
    const profile = mkdtempSync(join(tmpdir(), 'goldthread-told-'))
    onTestFinished(() => rmSync(profile, { recursive: true, force: true }))
    const before = findToldOn(profile)

    keepToldOn(profile, '2026-11-24')
    const after = findToldOn(profile)
    keepToldOn(profile, 'not a day')

    expect([before, after, findToldOn(profile)]).toEqual([null, '2026-11-24', null])
  })
})
