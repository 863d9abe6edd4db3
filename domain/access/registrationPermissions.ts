import { all, type PermissionTable, part } from './limits.ts'

export const registrationPermissions: PermissionTable<'contact' | 'person' | 'confidentialAddress' | 'agreement'> = {
  contact: {
    PRAC: all('CR'),
    PPRAC: all('C', { R: 'own' }),
    TRI: all('CRU', { A: part('triage') }),
    TM: all('RA'),
    SM: all('R'),
    BS: all('C', { R: 'own' }),
    QA: all('R'),
    IG: all('R')
  },
  person: {
    PRAC: all('CRU'),
    PPRAC: all('R', { U: 'own_agency' }),
    TRI: all('CRU'),
    TM: all('RU'),
    SM: all('R'),
    LMC: { R: part('pack') },
    LMA: { R: part('minimum') },
    BS: all('CRU'),
    QA: all('R'),
    IG: all('R')
  },
  /** Domain rule 2.2 (1) and (2): only the people named for that address; business support gets a routing word only. */
  confidentialAddress: {
    PRAC: { R: 'named' },
    TRI: { R: 'named' },
    TM: { R: 'named' },
    SM: { R: 'named' },
    IG: { R: 'named' }
  },
  agreement: {
    PRAC: all('CRU'),
    PPRAC: all('C', { R: 'own' }),
    TRI: all('CR'),
    TM: all('R'),
    SM: all('R'),
    LMC: { R: part('flag') },
    LMA: { R: part('flag') },
    BS: { R: part('flag') },
    QA: all('R'),
    IG: all('R')
  }
}
