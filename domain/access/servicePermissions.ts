import { all, type PermissionTable, part } from './limits.ts'
import type { ServiceObject } from './words.ts'

export const servicePermissions: PermissionTable<ServiceObject> = {
  caseloadBoard: {
    PRAC: { R: part('own_cases') },
    PPRAC: { R: part('own_cases') },
    TRI: { R: part('capacity') },
    TM: all('R'),
    SM: all('R'),
    LMC: { R: part('locality_totals') },
    BS: { R: part('names_and_dates') },
    QA: all('R')
  },
  kpiReport: {
    PRAC: { R: part('own_cases') },
    PPRAC: { R: part('own_cases') },
    TRI: { R: part('totals') },
    TM: { R: part('team') },
    SM: all('R'),
    LMC: { R: part('locality') },
    LMA: { R: part('totals') },
    BS: { R: part('totals') },
    QA: all('R')
  },
  auditLog: {
    TM: { R: part('team_events') },
    SM: all('R'),
    QA: all('R'),
    IG: all('RX'),
    SYS: { R: part('technical') }
  },
  configuration: {
    SM: all('R', { U: part('propose') }),
    SYS: all('CRU')
  },
  retention: {
    SM: { A: part('joint') },
    IG: { A: part('joint') }
  }
}
