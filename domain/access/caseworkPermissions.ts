import { all, type PermissionTable, part } from './limits.ts'

export const caseworkPermissions: PermissionTable<
  'assessment' | 'toolScore' | 'plan' | 'meeting' | 'caseNote' | 'chronology'
> = {
  assessment: {
    PRAC: all('CRUX'),
    PPRAC: all('CUX', { R: 'own_or_shared' }),
    TRI: { R: part('summary') },
    TM: all('RAX'),
    SM: all('RAX'),
    LMC: { R: part('summary') },
    LMA: { R: part('summary') },
    QA: all('R'),
    IG: all('RX')
  },
  toolScore: {
    PRAC: all('CR'),
    PPRAC: all('C', { R: 'own' }),
    TM: all('R'),
    SM: all('R'),
    LMC: { R: part('band') },
    QA: all('R'),
    IG: all('R')
  },
  plan: {
    PRAC: all('CRUX'),
    PPRAC: all('CRX', { U: 'own' }),
    TM: all('RAX'),
    SM: all('RAX'),
    LMC: all('R'),
    LMA: { R: part('released') },
    BS: all('R', { U: part('dates') }),
    QA: all('R'),
    IG: all('R')
  },
  meeting: {
    PRAC: all('CRUX'),
    PPRAC: all('CRX', { U: 'if_lead' }),
    TM: all('RA'),
    SM: all('R'),
    LMC: all('R'),
    LMA: { R: part('released') },
    BS: all('CR', { U: part('draft_minutes') }),
    QA: all('R'),
    IG: all('R')
  },
  caseNote: {
    PRAC: all('CR'),
    PPRAC: all('C', { R: 'own_or_shared' }),
    TRI: { R: part('recent_headline') },
    TM: all('CR'),
    SM: all('R'),
    QA: all('R'),
    IG: all('R')
  },
  chronology: {
    PRAC: all('CRU'),
    PPRAC: all('C', { R: 'shared' }),
    TRI: { R: part('headline') },
    TM: all('RU'),
    SM: all('R'),
    LMC: { R: part('headline') },
    QA: all('R'),
    IG: all('R')
  }
}
