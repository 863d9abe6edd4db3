import { codeList } from './list.ts'

export const senProvisions = codeList(
  { list: 'senProvisions', source: 'DfE census codes for SEN provision' },
  {
    N: { label: 'No special educational need', plainLabel: 'No extra help at school' },
    K: { label: 'SEN support', plainLabel: 'Extra help at school' },
    E: 'Education, health and care plan'
  }
)

export const senNeeds = codeList(
  { list: 'senNeeds', source: 'Standard Safeguarding Dataset and census codes for SEN need' },
  {
    SPLD: 'Specific learning difficulty',
    MLD: 'Moderate learning difficulty',
    SLD: 'Severe learning difficulty',
    PMLD: 'Profound and multiple learning difficulty',
    SEMH: 'Social, emotional and mental health',
    SLCN: 'Speech, language and communication',
    HI: 'Hearing impairment',
    VI: 'Sight impairment',
    MSI: 'Multi-sensory impairment',
    PD: 'Physical disability',
    ASD: 'Autistic spectrum',
    OTH: 'Other',
    NSA: 'Support, but no specialist assessment yet'
  }
)
