import { codeList } from './list.ts'

export const disabilities = codeList(
  { list: 'disabilities', source: 'Standard Safeguarding Dataset disability codes' },
  {
    NONE: 'None',
    MOB: 'Getting about',
    HAND: 'Using hands',
    PC: 'Personal care',
    INC: 'Continence',
    COMM: 'Communication',
    LD: 'Learning',
    HEAR: 'Hearing',
    VIS: 'Sight',
    BEH: 'Behaviour',
    CON: 'Consciousness (fits)',
    AUT: 'Autism',
    DDA: 'Other disability'
  }
)
