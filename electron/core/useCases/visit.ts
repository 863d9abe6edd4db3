import { callOffVisit, planVisit, printVisitBrief, readPlannedVisit, readVisitBrief } from '../../contract/visit.ts'
import { type Handler, handle } from '../handler.ts'
import { callOff, plan, readPlanned } from './visit/plannedVisits.ts'
import { printBrief } from './visit/printBrief.ts'
import { readBrief } from './visit/readBrief.ts'

export const handlers: readonly Handler[] = [
  handle(readVisitBrief, readBrief),
  handle(printVisitBrief, printBrief),
  handle(readPlannedVisit, readPlanned),
  handle(planVisit, plan),
  handle(callOffVisit, callOff)
]
