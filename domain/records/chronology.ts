import { code, flag, instant, link, links, localDate, partialDate, text } from './recordType.ts'

/** What happened in the lives of the children, once for however many of them (domain.md 4.25), and alerts (4.26). */
export const chronologyTypes = {
  chronologyEvent: {
    type: 'chronologyEvent',
    /** Events of share class S4 (police, notices of domestic abuse) go into the compartment for named people. */
    buckets: ['family', 'familyNamed'],
    fields: {
      familyId: link(),
      eventDate: partialDate(),
      eventEnd: partialDate(),
      reportedOn: localDate(),
      source: text(300),
      sourceType: code(),
      childIds: links(),
      category: code(),
      what: text(300),
      significance: text(2000),
      shareClass: code(),
      origin: code(),
      noteId: link(),
      familyCopy: flag(),
      authorId: link(),
      writtenAt: instant()
    }
  },
  alert: {
    type: 'alert',
    buckets: ['person'],
    fields: {
      personId: link(),
      alertType: code(),
      aboutAddress: flag(),
      evidence: text(2000),
      source: text(300),
      setById: link(),
      setOn: localDate(),
      approvedById: link(),
      approvedOn: localDate(),
      reviewOn: localDate(),
      toldPerson: code(),
      toldReason: text(1000),
      endedOn: localDate(),
      endedReason: text(1000)
    }
  }
} as const
