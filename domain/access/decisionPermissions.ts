import { all, type PermissionTable, part } from './limits.ts'

export const decisionPermissions: PermissionTable<
  'stepUp' | 'stepDown' | 'referralOut' | 'supervision' | 'restrictedGrant'
> = {
  stepUp: {
    PRAC: all('CR'),
    PPRAC: all('CR'),
    TRI: all('CR'),
    TM: all('RA'),
    SM: all('RA'),
    QA: all('R'),
    IG: all('R')
  },
  stepDown: {
    PRAC: all('R'),
    PPRAC: { R: 'if_lead' },
    TRI: all('CR'),
    TM: all('RA'),
    SM: all('RA'),
    BS: { C: part('log') },
    QA: all('R'),
    IG: all('R')
  },
  referralOut: {
    PRAC: all('CRUX'),
    PPRAC: all('CRUX'),
    TRI: all('CR'),
    TM: all('R'),
    SM: all('R'),
    LMC: { R: part('list') },
    BS: all('R', { U: part('status') }),
    QA: all('R'),
    IG: all('R')
  },
  supervision: {
    PRAC: { R: part('own_cases') },
    TM: all('CRU'),
    SM: all('R'),
    QA: { R: part('direction') },
    IG: all('R')
  },
  restrictedGrant: {
    TM: { C: part('propose') },
    SM: all('A'),
    IG: all('A')
  }
}
