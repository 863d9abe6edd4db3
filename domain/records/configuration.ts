import { code, codes, flag, integer, link, localDate, text } from './recordType.ts'

export const configurationTypes = {
  authority: {
    type: 'authority',
    buckets: ['configuration'],
    fields: { name: text(), authorityCode: code(), practice: flag(), locale: code() }
  },
  locality: { type: 'locality', buckets: ['configuration'], fields: { name: text() } },
  team: { type: 'team', buckets: ['configuration'], fields: { name: text(), localityId: link() } },
  organisation: {
    type: 'organisation',
    buckets: ['configuration'],
    fields: { name: text(), organisationType: code(), telephone: text(40), town: text(100) }
  },
  worker: {
    type: 'worker',
    buckets: ['configuration'],
    fields: {
      displayName: text(200),
      roles: codes(),
      jobTitle: text(200),
      teamId: link(),
      organisationId: link(),
      active: flag(),
      trainedOn: localDate(),
      telephone: text(40),
      email: text(320),
      /** Ed25519 public key, base64url: seals are verified against it. */
      signingKey: text(100)
    }
  },
  setting: {
    type: 'setting',
    buckets: ['configuration'],
    fields: {
      key: code(),
      value: text(2000),
      effectiveFrom: localDate(),
      reason: text(1000),
      changedById: link(),
      sort: integer()
    }
  }
} as const
