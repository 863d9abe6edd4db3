/** Streets of the three localities. Postcodes begin with MV, which the Royal Mail has not given to any place. */
export type CountyPlace = {
  readonly team: string
  readonly town: string
  readonly outward: string
  readonly streets: readonly string[]
  readonly primary: string
  readonly workers: readonly string[]
  readonly manager: string
}

export const secondarySchool = 'Vale Academy'
export const nursery = 'Little Acorns Nursery, Marlow Vale'

export const countyPlaces: readonly CountyPlace[] = [
  {
    team: 'team/hillside',
    town: 'Hillside',
    outward: 'MV1',
    streets: [
      'Quarry Rise',
      'Kiln Street',
      'Slate Terrace',
      'Beacon View',
      'Foundry Road',
      'Lark Close',
      'Tenter Lane',
      'Mill Bank'
    ],
    primary: 'Larkfield Primary School',
    workers: ['worker/joe-tindall', 'worker/farah-iqbal', 'worker/bronwen-hale', 'worker/marcus-reid'],
    manager: 'worker/ruth-adeyemi'
  },
  {
    team: 'team/riverside',
    town: 'Riverside',
    outward: 'MV2',
    streets: [
      'Weir Lane',
      'Towpath',
      'Ferry Steps',
      'Osier Walk',
      'Lock Cottages',
      'Bargate',
      'Heron Way',
      'Wharf Street'
    ],
    primary: 'Otterbrook Primary School',
    workers: ['worker/daniel-okoro', 'worker/leila-haddad', 'worker/ross-mcallan', 'worker/jenny-thwaite'],
    manager: 'worker/paul-hartley'
  },
  {
    team: 'team/old-town',
    town: 'Old Town',
    outward: 'MV3',
    streets: [
      'Chapel Street',
      'Market Hill',
      'Almond Row',
      'Priory Gate',
      'Cooper Yard',
      'Bell Lane',
      'Saddler Court',
      'Wool Street'
    ],
    primary: 'St Osyth Primary School',
    workers: ['worker/sian-pritchard', 'worker/andrzej-kulik', 'worker/precious-dube', 'worker/colin-vane'],
    manager: 'worker/nadia-karim'
  }
]
