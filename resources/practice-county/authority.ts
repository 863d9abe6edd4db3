/** Marlow Vale does not exist: every name, place, postcode (MV…) and telephone number (drama ranges) here is invented. */
export const practiceAuthority = {
  key: 'authority/marlow-vale',
  name: 'Marlow Vale (practice)',
  authorityCode: '999',
  locale: 'en-GB'
} as const

export const practiceLocalities = [
  { key: 'locality/hillside', name: 'Hillside' },
  { key: 'locality/riverside', name: 'Riverside' },
  { key: 'locality/old-town', name: 'Old Town' }
] as const

export const practiceTeams = [
  { key: 'team/hillside', name: 'Hillside early help team', locality: 'locality/hillside' },
  { key: 'team/riverside', name: 'Riverside early help team', locality: 'locality/riverside' },
  { key: 'team/old-town', name: 'Old Town early help team', locality: 'locality/old-town' }
] as const

export const practiceOrganisations = [
  {
    key: 'organisation/council',
    name: 'Marlow Vale Council early help service',
    organisationType: 'la_early_help',
    telephone: '01632 960100'
  },
  {
    key: 'organisation/front-door',
    name: 'Marlow Vale multi-agency safeguarding hub',
    organisationType: 'la_other',
    telephone: '01632 960101'
  },
  {
    key: 'organisation/larkfield-primary',
    name: 'Larkfield Primary School',
    organisationType: 'school',
    telephone: '01632 960120'
  },
  {
    key: 'organisation/vale-academy',
    name: 'Vale Academy',
    organisationType: 'school',
    telephone: '01632 960121'
  },
  {
    key: 'organisation/health-visiting',
    name: 'Marlow Vale 0 to 19 health service',
    organisationType: 'health_0_19',
    telephone: '01632 960130'
  },
  {
    key: 'organisation/weir-surgery',
    name: 'Weir Lane Surgery',
    organisationType: 'health_0_19',
    telephone: '01632 960131'
  },
  {
    key: 'organisation/police',
    name: 'Marlow Vale neighbourhood police',
    organisationType: 'police',
    telephone: '101'
  },
  {
    key: 'organisation/harbour-house',
    name: 'Harbour House (domestic abuse support)',
    organisationType: 'vcs',
    telephone: '01632 960140'
  },
  {
    key: 'organisation/young-carers',
    name: 'Vale Young Carers',
    organisationType: 'vcs',
    telephone: '01632 960141'
  },
  {
    key: 'organisation/money-advice',
    name: 'Old Town Money Advice',
    organisationType: 'other',
    telephone: '01632 960150'
  },
  {
    key: 'organisation/housing',
    name: 'Marlow Vale Homes',
    organisationType: 'housing',
    telephone: '01632 960151'
  },
  {
    key: 'organisation/turning-tide',
    name: 'Turning Tide (alcohol and drugs)',
    organisationType: 'health_other',
    telephone: '01632 960160'
  },
  {
    key: 'organisation/fire',
    name: 'Marlow Vale Fire and Rescue',
    organisationType: 'vcs',
    telephone: '01632 960170'
  }
] as const

/** Rung before anything else when a search meets a restricted family (domain.md 2.3). */
export const safeguardingTelephone = '01632 960199'
