import type { z } from 'zod'
import { canExport } from '../../../../domain/access/canAccess.ts'
import { nextPlanned } from '../../../../domain/visits/plannedVisit.ts'
import { visitStrings } from '../../../../resources/strings/en-GB/visit.ts'
import type { BriefLine, BriefSection, readVisitBrief } from '../../../contract/visit.ts'
import type { UseCaseContext } from '../../handler.ts'
import { type FamilyAsk, inFamily, questionOf } from '../family/askAccess.ts'
import { homeLines, promiseLines, seenLines, wordLines } from './familyLines.ts'
import { gatherVisit, type VisitFacts } from './gatherVisit.ts'
import { askLines, changeLines } from './newsLines.ts'
import { asPlanned, mayPlan } from './plannedVisits.ts'
import { safetyLines } from './safetyLines.ts'

const words = visitStrings
/** Of what can be read in the file as well; what keeps somebody safe, and every child, is never cut. */
const most = { changes: 12, ask: 12 } as const

/** The brief in the order in which it is read aloud: what to keep safe from comes first. */
export function sectionsOf(facts: VisitFacts): readonly BriefSection[] {
  const section = (key: BriefSection['key'], lines: readonly BriefLine[], title: string = words.sections[key]) => {
    const shown = key === 'changes' || key === 'ask' ? lines.slice(0, most[key]) : lines
    return { key, title, lines: [...shown], more: lines.length - shown.length, empty: words.empty[key] }
  }
  const since = facts.since === null ? words.sections.changes : words.changesSince(words.day(facts.since, facts.today))
  return [
    section('safety', safetyLines(facts)),
    section('homes', homeLines(facts)),
    section('seen', seenLines(facts)),
    section('promises', promiseLines(facts)),
    section('words', wordLines(facts)),
    section('changes', changeLines(facts), since),
    section('ask', askLines(facts))
  ]
}

export const mayPrint = (context: UseCaseContext, ask: FamilyAsk): boolean =>
  canExport(questionOf(context, ask, { object: 'assessment', shareClass: 'S2' })).allowed

/** What stands before a visit, of what this worker may see; who may not write the note of it is not shown it. */
export async function readBrief(
  context: UseCaseContext,
  { familyId }: z.output<typeof readVisitBrief.input>
): Promise<z.input<typeof readVisitBrief.output>> {
  return inFamily(context, { familyId, action: 'visit.brief' }, async (unit, ask) => {
    const facts = await gatherVisit(context, unit, ask)
    const personIds = facts.people.map(({ id }) => id)
    unit.audit({ action: 'visit.brief', subjectIds: [familyId, ...personIds].slice(0, 200), outcome: 'shown' })
    return {
      today: facts.today,
      title: facts.header.familyName === '' ? words.titleUnnamed : words.title(facts.header.familyName),
      planned: asPlanned(nextPlanned(facts.planned)),
      sections: [...sectionsOf(facts)],
      may: { plan: mayPlan(context, ask), print: mayPrint(context, ask) }
    }
  })
}
