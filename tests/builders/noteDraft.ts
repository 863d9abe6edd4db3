import type { NoteDraft, ParagraphDraft } from '../../domain/notes/noteDraft.ts'

/** A paragraph that says something about the whole family. */
export const aParagraph = (wish: Partial<ParagraphDraft> = {}): ParagraphDraft => ({
  key: 'p1',
  heading: 'what_happened',
  words: 'We sat in the kitchen and talked about mornings.',
  basis: 'fact_observed',
  sourcePersonId: null,
  sourceWords: '',
  aboutIds: [],
  shareClass: 'S3',
  mayShareWith: '',
  familyCopy: true,
  ...wish
})

/** A visit that can be finalised on 20 November 2026 or later. */
export const aNoteDraft = (wish: Partial<NoteDraft> = {}): NoteDraft => ({
  noteType: 'visit',
  title: 'Morning at home',
  on: { day: '20', month: '11', year: '2026' },
  time: '9.15',
  minutes: '45',
  place: 'At home',
  peopleSeenIds: [],
  unannounced: false,
  failedContact: false,
  contactMethod: null,
  homeConditions: [],
  lateReason: '',
  safety: 'no',
  children: [],
  paragraphs: [aParagraph()],
  promises: [],
  calls: [],
  notRungWhy: '',
  startedAt: '2026-11-20T10:00:00.000Z',
  ...wish
})
