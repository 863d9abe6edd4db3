import {
  code,
  codes,
  flag,
  instant,
  integer,
  link,
  links,
  localDate,
  protective,
  structured,
  text
} from './recordType.ts'

/** The three records that are never one "consent" (domain decision D-03), and what goes with them. */
const agreementTypes = {
  agreement: {
    type: 'agreement',
    buckets: ['family'],
    fields: {
      personId: link(),
      capacity: code(),
      capacityWords: text(1000),
      scope: codes(),
      how: code(),
      agreedOn: localDate(),
      agreedTime: text(5),
      evidence: text(500),
      recheckOn: localDate(),
      explainedById: link(),
      privacyNotice: code(),
      privacyNoticeVersion: text(50),
      privacyNoticeOn: localDate(),
      gillick: code(),
      gillickReasons: text(4000),
      gillickDecision: text(500),
      parentInformed: code(),
      parentInformedReason: text(1000),
      feedbackContact: code()
    }
  },
  withdrawal: {
    type: 'withdrawal',
    buckets: ['family'],
    fields: {
      agreementId: link(),
      personId: link(),
      withdrawnOn: localDate(),
      scope: codes(),
      how: code(),
      reason: text(2000),
      riskConsideredById: link(),
      outcome: text(2000)
    }
  },
  sharingPreference: {
    type: 'sharingPreference',
    buckets: ['family'],
    fields: {
      personId: link(),
      withPersonId: link(),
      withOrganisation: text(300),
      topics: codes(),
      mayShare: protective(code(), ['yes', 'ask_first', 'not_safe', 'no']),
      reason: text(2000),
      fromOn: localDate(),
      toOn: localDate()
    }
  },
  lawfulBasis: {
    type: 'lawfulBasis',
    buckets: ['family'],
    fields: { bases: codes(), specialConditions: codes(), recordedOn: localDate(), words: text(2000) }
  },
  disclosure: {
    type: 'disclosure',
    buckets: ['family'],
    fields: {
      disclosedOn: localDate(),
      to: text(300),
      what: text(2000),
      why: text(2000),
      basis: code(),
      agreed: code(),
      told: code(),
      byWorkerId: link(),
      decidedNotTo: flag()
    }
  },
  optionalConsent: {
    type: 'optionalConsent',
    buckets: ['family'],
    fields: { personId: link(), purpose: code(), given: code(), givenOn: localDate(), withdrawnOn: localDate() }
  }
} as const

export const familyTypes = {
  family: {
    type: 'family',
    buckets: ['family'],
    fields: {
      reference: text(20),
      familyName: text(200),
      createdOn: localDate(),
      endedOn: localDate(),
      armedForces: code()
    }
  },
  familyMember: {
    type: 'familyMember',
    buckets: ['family'],
    fields: {
      familyId: link(),
      personId: link(),
      memberRole: code(),
      from: localDate(),
      to: localDate(),
      shortTag: text(50)
    }
  },
  episode: {
    type: 'episode',
    buckets: ['family'],
    fields: {
      familyId: link(),
      reference: text(20),
      state: code(),
      planType: code(),
      entryRoute: code(),
      teamId: link(),
      localityId: link(),
      leadOrganisationId: link(),
      startedOn: localDate(),
      endedOn: localDate(),
      levelOfNeed: integer(),
      restricted: flag(),
      previousEpisodeId: link()
    }
  },
  allocation: {
    type: 'allocation',
    buckets: ['family'],
    fields: {
      familyId: link(),
      episodeId: link(),
      workerId: link(),
      allocationRole: code(),
      from: localDate(),
      to: localDate(),
      reason: text(1000)
    }
  },
  involvedAgency: {
    type: 'involvedAgency',
    buckets: ['family'],
    fields: {
      familyId: link(),
      organisationId: link(),
      organisation: text(300),
      organisationType: code(),
      workerName: text(200),
      workerId: link(),
      role: text(300),
      personIds: links(),
      fromOn: localDate(),
      toOn: localDate(),
      helpful: integer(),
      canContact: code(),
      declined: flag(),
      declinedReason: text(1000)
    }
  },
  conflictOfInterest: {
    type: 'conflictOfInterest',
    buckets: ['family'],
    fields: { familyId: link(), workerId: link(), declaredOn: localDate(), endedOn: localDate() }
  },
  restrictedGrant: {
    type: 'restrictedGrant',
    buckets: ['family'],
    fields: { familyId: link(), workerId: link(), purpose: text(1000), grantedById: link(), expiresOn: localDate() }
  },
  ...agreementTypes
} as const

/** Assessments and their answers. A sealed version is not here: a seal is create-only (db/commit). */
export const assessmentTypes = {
  assessment: {
    type: 'assessment',
    buckets: ['family'],
    fields: {
      familyId: link(),
      episodeId: link(),
      reference: text(20),
      version: integer(),
      formKey: code(),
      formVersion: integer(),
      formLength: code(),
      assessmentType: code(),
      state: code(),
      startedOn: localDate(),
      leadAssessorId: link(),
      leadOrganisationId: link(),
      previousAssessmentId: link(),
      submittedAt: instant(),
      submittedById: link(),
      decidedAt: instant(),
      decidedById: link(),
      sealId: link()
    }
  },
  answer: {
    type: 'answer',
    /** Answers of share class S4 go into the compartment for named people, all others into the family file. */
    buckets: ['family', 'familyNamed'],
    fields: {
      assessmentId: link(),
      field: text(100),
      aboutId: text(36),
      /** A `Given` (domain/nonAnswer). */
      given: structured(),
      basis: code(),
      sourcePersonId: link(),
      sourceOrganisation: text(300),
      familyCopy: flag(),
      familyCopyReason: text(1000),
      carried: code(),
      authorId: link(),
      writtenAt: instant()
    }
  },
  assessmentComment: {
    type: 'assessmentComment',
    buckets: ['family'],
    fields: {
      assessmentId: link(),
      field: text(100),
      aboutId: text(36),
      words: text(4000),
      authorId: link(),
      writtenAt: instant(),
      settledAt: instant(),
      settledById: link()
    }
  }
} as const
