import {
  code,
  codes,
  flag,
  instant,
  integer,
  link,
  links,
  localDate,
  partialDate,
  structured,
  text
} from './recordType.ts'

const addressFields = {
  personId: link(),
  lines: structured(),
  town: text(200),
  postcode: text(20),
  uprn: text(12),
  country: text(100),
  addressType: code(),
  usualArea: text(500),
  from: partialDate(),
  to: partialDate(),
  /** Nights in a typical fortnight, 0 to 14. */
  nights: integer(),
  correspondenceOk: flag(),
  verifiedById: link(),
  verifiedOn: localDate()
}

/** A person exists once (domain decision D-01). Coded fields take a code of their list or one of the four non-answers. */
export const personTypes = {
  person: {
    type: 'person',
    buckets: ['person'],
    fields: {
      reference: text(20),
      personKind: code(),
      nameStatus: code(),
      /** Words that stand for a person whose name is not known ("Father of Sam"). */
      placeholder: text(200),
      pronouns: text(100),
      dateOfBirth: partialDate(),
      dueDate: localDate(),
      ageBand: code(),
      deceasedOn: partialDate(),
      pregnancyEndedOn: partialDate(),
      sex: code(),
      genderIdentity: code(),
      genderWords: text(200),
      ethnicity: code(),
      ethnicityWords: text(200),
      religion: code(),
      religionWords: text(200),
      firstLanguage: code(),
      languageWords: text(200),
      interpreterNeeded: code(),
      interpreterWords: text(500),
      readingConfidence: code(),
      disability: codes(),
      disabilityWords: text(2000),
      /** `{value, status, source, on}`; kept as typed when it looks wrong (domain.md 10). */
      nhsNumber: structured(),
      upn: structured(),
      gp: text(300),
      healthWorker: text(300),
      contactPreference: code(),
      youngCarer: code(),
      youngCarerDetail: structured(),
      careExperienced: code(),
      childStatus: code(),
      childStatusFrom: localDate(),
      childStatusTo: localDate(),
      caringArrangement: code(),
      armedForces: code(),
      keyAbsent: flag(),
      yearGroupOverride: integer(),
      yearGroupReason: text(500)
    }
  },
  personName: {
    type: 'personName',
    buckets: ['person'],
    fields: {
      personId: link(),
      nameType: code(),
      forename: text(200),
      surname: text(200),
      singleName: flag(),
      from: partialDate(),
      to: partialDate(),
      shareClass: code()
    }
  },
  personAddress: { type: 'personAddress', buckets: ['person'], fields: addressFields },
  /** A confidential address stands in a table and a bucket of its own, so that no join can pick it up by accident. */
  safeAddress: {
    type: 'safeAddress',
    buckets: ['personCompartment'],
    compartment: 'address',
    fields: { ...addressFields, confidentialFrom: links(), confidentialAccess: links(), reason: text(1000) }
  },
  contactPoint: {
    type: 'contactPoint',
    buckets: ['person'],
    fields: {
      personId: link(),
      kind: code(),
      value: text(320),
      normalised: text(320),
      label: text(100),
      safeToCall: code(),
      safeToText: code(),
      safeToLeaveMessage: code(),
      bestTime: text(200),
      sharedWithOthers: flag(),
      endedOn: localDate()
    }
  },
  placeOfLearning: {
    type: 'placeOfLearning',
    buckets: ['person'],
    fields: {
      personId: link(),
      setting: text(300),
      settingType: code(),
      rollStatus: code(),
      from: partialDate(),
      to: partialDate()
    }
  },
  /** Stored one way, "from is … of to", in the bucket of the person it is from; the inverse is derived. */
  relationship: {
    type: 'relationship',
    buckets: ['person', 'personCompartment'],
    compartment: 'parentage',
    fields: {
      fromPersonId: link(),
      toPersonId: link(),
      relationshipType: code(),
      basis: code(),
      from: partialDate(),
      to: partialDate(),
      parentalResponsibility: code(),
      parentalResponsibilitySource: code(),
      parentalResponsibilityEvidence: text(500),
      contactArrangement: code(),
      contactDetail: text(2000),
      quality: code(),
      qualityWords: text(2000),
      qualityViewOfId: link(),
      supportRoles: codes()
    }
  },
  /** Why a worker looked at a confidential address, in their words; the audit names this entry. */
  accessReason: {
    type: 'accessReason',
    buckets: ['personCompartment'],
    compartment: 'address',
    fields: {
      personId: link(),
      aboutId: link(),
      workerId: link(),
      action: code(),
      reason: text(500),
      givenAt: instant()
    }
  },
  contactRestriction: {
    type: 'contactRestriction',
    buckets: ['personCompartment'],
    compartment: 'orders',
    fields: {
      personId: link(),
      otherPersonId: link(),
      restrictionType: code(),
      from: localDate(),
      to: localDate(),
      document: text(500)
    }
  },
  /** Works here, or is related to somebody who does; limits on public funds: named people only. */
  personNamedOnly: {
    type: 'personNamedOnly',
    buckets: ['personCompartment'],
    compartment: 'named',
    fields: {
      personId: link(),
      staffOrRelative: code(),
      staffOrRelativeWords: text(1000),
      recourse: code(),
      recourseWords: text(4000)
    }
  }
} as const
