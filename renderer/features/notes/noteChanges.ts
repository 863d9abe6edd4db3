import type { TypedDate } from '../../../domain/dates/typedDate.ts'
import type { ChildSeenDraft, NoteDraft, ParagraphDraft, PromiseDraft } from '../../../domain/notes/noteDraft.ts'
import type { NoteHeading, NoteType } from '../../../domain/notes/words.ts'
import { noteTemplates } from '../../../resources/noteTemplates/templates.ts'
import { newEntryId } from '../../app/newEntryId.ts'

export type NoteChange = (how: (now: NoteDraft) => NoteDraft) => void

const blankDay = { day: '', month: '', year: '' }

export function newParagraph(heading: NoteHeading): ParagraphDraft {
  return {
    key: newEntryId(),
    heading,
    words: '',
    basis: heading === 'analysis' ? 'professional_analysis' : null,
    sourcePersonId: null,
    sourceWords: '',
    aboutIds: [],
    shareClass: 'S3',
    mayShareWith: '',
    familyCopy: true
  }
}

export function newPromise(): PromiseDraft {
  return { key: newEntryId(), words: '', toIds: [], byWords: '', due: blankDay }
}

export function newNote(noteType: NoteType, startedAt: string): NoteDraft {
  return {
    noteType,
    title: '',
    on: blankDay,
    time: '',
    minutes: '',
    place: '',
    peopleSeenIds: [],
    unannounced: false,
    failedContact: false,
    contactMethod: null,
    homeConditions: [],
    lateReason: '',
    safety: null,
    children: [],
    paragraphs: noteTemplates[noteType].map(newParagraph),
    promises: [],
    calls: [],
    notRungWhy: '',
    startedAt
  }
}

/** Another kind of note begins with other headings; what is written stays, whatever its heading. */
export function withType(draft: NoteDraft, noteType: NoteType): NoteDraft {
  const template = noteTemplates[noteType]
  const written = draft.paragraphs.filter(({ words }) => words.trim() !== '')
  const fresh = template
    .filter(heading => !written.some(paragraph => paragraph.heading === heading))
    .map(heading => draft.paragraphs.find(paragraph => paragraph.heading === heading) ?? newParagraph(heading))
  const place = ({ heading }: ParagraphDraft) => {
    const at = template.indexOf(heading)
    return at === -1 ? template.length : at
  }
  return { ...draft, noteType, paragraphs: [...written, ...fresh].toSorted((one, other) => place(one) - place(other)) }
}

export function withParagraph(draft: NoteDraft, key: string, change: Partial<ParagraphDraft>): NoteDraft {
  const paragraphs = draft.paragraphs.map(one => (one.key === key ? { ...one, ...change } : one))
  return { ...draft, paragraphs }
}

export function withPromise(draft: NoteDraft, key: string, change: Partial<PromiseDraft>): NoteDraft {
  return { ...draft, promises: draft.promises.map(one => (one.key === key ? { ...one, ...change } : one)) }
}

export const childIn = (draft: NoteDraft, personId: string): ChildSeenDraft =>
  draft.children.find(child => child.personId === personId) ?? {
    personId,
    seen: null,
    seenAlone: null,
    sleepPlaceSeen: null,
    reason: ''
  }

export function withChild(draft: NoteDraft, personId: string, change: Partial<ChildSeenDraft>): NoteDraft {
  const others = draft.children.filter(child => child.personId !== personId)
  return { ...draft, children: [...others, { ...childIn(draft, personId), ...change }] }
}

/** What stands in the boxes without the two ticks, which a note does not have. */
export const dayOf = ({ day, month, year }: TypedDate) => ({ day, month, year })

export function boxesOfDay(on: string) {
  const [year = '', month = '', day = ''] = on.split('-')
  return { day: String(Number(day)), month: String(Number(month)), year }
}
