import { describe, expect, it } from 'vitest'
import { type AuditEntry, AuditNote, encodeAuditEntry, firstAuditPrevious } from '../../../../domain/audit/entry.ts'

const entry: AuditEntry = {
  seq: 1,
  device: 'laptop-1',
  workerId: 'worker-1',
  sessionId: 'session-1',
  at: '2026-09-14T08:30:00.000Z',
  ticks: 1200,
  action: 'family.open',
  subjectIds: ['family-1'],
  purpose: null,
  outcome: 'shown',
  correlationId: 'action-1',
  previousHash: firstAuditPrevious
}

describe('encodeAuditEntry', () => {
  it('has one spelling, whatever order the entry was built in', () => {
    const turned: AuditEntry = { ...Object.fromEntries(Object.entries(entry).toReversed()), ...entry }

    expect(new TextDecoder().decode(encodeAuditEntry(turned))).toBe(
      `["goldthread-audit-1",1,"laptop-1","worker-1","session-1","2026-09-14T08:30:00.000Z",1200,"family.open",["family-1"],null,"shown","action-1","${firstAuditPrevious}"]`
    )
  })

  it('does not read the same when words move from one field to the next', () => {
    const left = encodeAuditEntry({ ...entry, action: 'a","b', outcome: 'c' })
    const right = encodeAuditEntry({ ...entry, action: 'a', outcome: 'b","c' })

    expect(Buffer.compare(left, right)).not.toBe(0)
  })
})

describe('AuditNote', () => {
  it.each([
    { action: 'person.open', subjectIds: ['Sam Marsh'], outcome: 'shown', purpose: null },
    { action: 'person open', subjectIds: [], outcome: 'shown', purpose: null },
    { action: 'person.open', subjectIds: [], outcome: 'she was not at home', purpose: null },
    { action: 'person.open', subjectIds: [], outcome: 'shown', purpose: 'a visit' },
    { action: 'person.open', subjectIds: [], outcome: 'shown', purpose: null, words: 'x' }
  ])('takes no words: %o', note => {
    expect(AuditNote.safeParse(note).success).toBe(false)
  })
})
