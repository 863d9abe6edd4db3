export type PracticeWorker = {
  readonly key: string
  readonly displayName: string
  readonly roles: readonly string[]
  readonly jobTitle: string
  readonly team: string | null
  readonly organisation: string
}

const council = 'organisation/council'

/** At least one worker of each role (domain.md 2.1), so that a learner can see the service through everybody's eyes. */
export const practiceWorkers: readonly PracticeWorker[] = [
  {
    key: 'worker/amina-mensah',
    displayName: 'Amina Mensah',
    roles: ['PRAC'],
    jobTitle: 'Family support worker',
    team: 'team/hillside',
    organisation: council
  },
  {
    key: 'worker/daniel-okoro',
    displayName: 'Daniel Okoro',
    roles: ['PRAC'],
    jobTitle: 'Family support worker',
    team: 'team/riverside',
    organisation: council
  },
  {
    key: 'worker/sian-pritchard',
    displayName: 'Siân Pritchard',
    roles: ['PRAC'],
    jobTitle: 'Senior family support worker',
    team: 'team/old-town',
    organisation: council
  },
  {
    key: 'worker/tom-barlow',
    displayName: 'Tom Barlow',
    roles: ['PPRAC'],
    jobTitle: 'Pastoral lead, Larkfield Primary School',
    team: null,
    organisation: 'organisation/larkfield-primary'
  },
  {
    key: 'worker/grace-lindqvist',
    displayName: 'Grace Lindqvist',
    roles: ['TRI'],
    jobTitle: 'Front door worker',
    team: null,
    organisation: 'organisation/front-door'
  },
  {
    key: 'worker/ruth-adeyemi',
    displayName: 'Ruth Adeyemi',
    roles: ['TM'],
    jobTitle: 'Team manager, Hillside',
    team: 'team/hillside',
    organisation: council
  },
  {
    key: 'worker/paul-hartley',
    displayName: 'Paul Hartley',
    roles: ['TM'],
    jobTitle: 'Team manager, Riverside',
    team: 'team/riverside',
    organisation: council
  },
  {
    key: 'worker/nadia-karim',
    displayName: 'Nadia Karim',
    roles: ['TM', 'PRAC'],
    jobTitle: 'Team manager, Old Town',
    team: 'team/old-town',
    organisation: council
  },
  {
    key: 'worker/helen-brookes',
    displayName: 'Helen Brookes',
    roles: ['SM'],
    jobTitle: 'Head of early help',
    team: null,
    organisation: council
  },
  {
    key: 'worker/imran-shah',
    displayName: 'Imran Shah',
    roles: ['LMC'],
    jobTitle: 'Locality meeting chair',
    team: null,
    organisation: council
  },
  {
    key: 'worker/kate-doyle',
    displayName: 'Kate Doyle',
    roles: ['LMA'],
    jobTitle: 'Housing officer',
    team: null,
    organisation: 'organisation/housing'
  },
  {
    key: 'worker/lesley-fenn',
    displayName: 'Lesley Fenn',
    roles: ['BS'],
    jobTitle: 'Business support officer',
    team: 'team/hillside',
    organisation: council
  },
  {
    key: 'worker/owen-carr',
    displayName: 'Owen Carr',
    roles: ['QA'],
    jobTitle: 'Practice improvement officer',
    team: null,
    organisation: council
  },
  {
    key: 'worker/maya-sandhu',
    displayName: 'Maya Sandhu',
    roles: ['IG'],
    jobTitle: 'Information governance officer',
    team: null,
    organisation: council
  },
  {
    key: 'worker/robin-clay',
    displayName: 'Robin Clay',
    roles: ['SYS'],
    jobTitle: 'Systems administrator',
    team: null,
    organisation: council
  },
  {
    key: 'worker/joe-tindall',
    displayName: 'Joe Tindall',
    roles: ['PRAC'],
    jobTitle: 'Family support worker',
    team: 'team/hillside',
    organisation: council
  },
  {
    key: 'worker/farah-iqbal',
    displayName: 'Farah Iqbal',
    roles: ['PRAC'],
    jobTitle: 'Senior family support worker',
    team: 'team/hillside',
    organisation: council
  },
  {
    key: 'worker/bronwen-hale',
    displayName: 'Bronwen Hale',
    roles: ['PRAC'],
    jobTitle: 'Family support worker',
    team: 'team/hillside',
    organisation: council
  },
  {
    key: 'worker/marcus-reid',
    displayName: 'Marcus Reid',
    roles: ['PRAC'],
    jobTitle: 'Family support worker',
    team: 'team/hillside',
    organisation: council
  },
  {
    key: 'worker/leila-haddad',
    displayName: 'Leila Haddad',
    roles: ['PRAC'],
    jobTitle: 'Family support worker',
    team: 'team/riverside',
    organisation: council
  },
  {
    key: 'worker/ross-mcallan',
    displayName: 'Ross McAllan',
    roles: ['PRAC'],
    jobTitle: 'Senior family support worker',
    team: 'team/riverside',
    organisation: council
  },
  {
    key: 'worker/jenny-thwaite',
    displayName: 'Jenny Thwaite',
    roles: ['PRAC'],
    jobTitle: 'Family support worker',
    team: 'team/riverside',
    organisation: council
  },
  {
    key: 'worker/andrzej-kulik',
    displayName: 'Andrzej Kulik',
    roles: ['PRAC'],
    jobTitle: 'Family support worker',
    team: 'team/old-town',
    organisation: council
  },
  {
    key: 'worker/precious-dube',
    displayName: 'Precious Dube',
    roles: ['PRAC'],
    jobTitle: 'Family support worker',
    team: 'team/old-town',
    organisation: council
  },
  {
    key: 'worker/colin-vane',
    displayName: 'Colin Vane',
    roles: ['PRAC'],
    jobTitle: 'Family support worker',
    team: 'team/old-town',
    organisation: council
  },
  {
    key: 'worker/isla-maddox',
    displayName: 'Isla Maddox',
    roles: ['PPRAC'],
    jobTitle: 'Health visitor',
    team: null,
    organisation: 'organisation/health-visiting'
  },
  {
    key: 'worker/yusuf-demir',
    displayName: 'Yusuf Demir',
    roles: ['TRI'],
    jobTitle: 'Front door worker',
    team: null,
    organisation: 'organisation/front-door'
  },
  {
    key: 'worker/hannah-croft',
    displayName: 'Hannah Croft',
    roles: ['LMA'],
    jobTitle: 'Neighbourhood police officer',
    team: null,
    organisation: 'organisation/police'
  },
  {
    key: 'worker/gareth-pell',
    displayName: 'Gareth Pell',
    roles: ['BS'],
    jobTitle: 'Business support officer',
    team: 'team/riverside',
    organisation: council
  },
  {
    key: 'worker/olive-standish',
    displayName: 'Olive Standish',
    roles: ['SM'],
    jobTitle: 'Locality manager, Riverside and Old Town',
    team: null,
    organisation: council
  }
]
