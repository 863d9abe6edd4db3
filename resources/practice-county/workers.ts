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
  }
]
