import { code, flag, instant, link, links, localDate, text } from './recordType.ts'

/** What carries a family through the time of its help: requests, steps of the episode, meetings. */
export const lifecycleTypes = {
  /** A request for support or another contact (domain.md 3.1): a short life that ends at triage. */
  contact: {
    type: 'contact',
    buckets: ['family'],
    fields: {
      familyId: link(),
      reference: text(20),
      state: code(),
      contactType: code(),
      source: code(),
      callerWords: text(300),
      receivedAt: instant(),
      receivedBasis: code(),
      childIds: links(),
      reason: text(4000),
      agreementStatus: code(),
      outcome: code(),
      rationale: text(4000),
      endedAt: instant(),
      episodeId: link(),
      reReferral: flag()
    }
  },
  /** One transition of domain.md 3.3: clocks are read from these and are never typed. */
  episodeStep: {
    type: 'episodeStep',
    buckets: ['family'],
    fields: {
      familyId: link(),
      episodeId: link(),
      transition: code(),
      fromState: code(),
      toState: code(),
      on: localDate(),
      at: instant(),
      workerId: link(),
      reasonCode: code(),
      reason: text(2000),
      untilOn: localDate()
    }
  },
  meeting: {
    type: 'meeting',
    buckets: ['family'],
    fields: {
      familyId: link(),
      episodeId: link(),
      meetingType: code(),
      plannedOn: localDate(),
      plannedTime: text(5),
      place: text(300),
      heldOn: localDate(),
      cancelledReason: text(1000),
      attendedIds: links(),
      minutesSentOn: localDate()
    }
  }
} as const
