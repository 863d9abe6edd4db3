import { codeList } from './list.ts'

export const organisationTypes = codeList(
  { list: 'organisationTypes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    la_early_help: 'Council early help',
    la_other: 'Other council service',
    csc: { label: 'Children’s social care', plainLabel: 'Social workers' },
    school: 'School',
    early_years: 'Nursery or childcare',
    health_0_19: 'Health visitors and school nurses',
    health_mental: 'Mental health service',
    health_other: 'Other health service',
    police: 'Police',
    housing: 'Housing',
    vcs: { label: 'Voluntary or community organisation', plainLabel: 'Charity or community group' },
    youth_justice: 'Youth justice',
    adult_services: 'Adult services',
    other: 'Other'
  }
)
