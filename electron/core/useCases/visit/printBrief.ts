import type { z } from 'zod'
import { listWorkerNames } from '../../../../db/queries/workerNames.ts'
import { canExport } from '../../../../domain/access/canAccess.ts'
import { dateInWords } from '../../../../domain/dates/dateInWords.ts'
import { exactDate } from '../../../../domain/dates/partialDate.ts'
import { withoutTurns } from '../../../../domain/people/shownName.ts'
import { visitStrings } from '../../../../resources/strings/en-GB/visit.ts'
import type { printVisitBrief } from '../../../contract/visit.ts'
import { listKeptPlaces } from '../../../export/places.ts'
import { makeVisitBrief } from '../../../export/visitBrief.ts'
import type { UseCaseContext } from '../../handler.ts'
import { textOf } from '../../rules/rule.ts'
import { keepForPrinter } from '../copies/tickets.ts'
import { inFamily, mustAllow, questionOf } from '../family/askAccess.ts'
import { gatherVisit, type VisitFacts } from './gatherVisit.ts'
import { sectionsOf } from './readBrief.ts'

/** For the worker alone: written down with whether it bears names, before a page of it exists. */
export async function printBrief(
  context: UseCaseContext,
  { familyId, initials }: z.output<typeof printVisitBrief.input>
): Promise<z.input<typeof printVisitBrief.output>> {
  return inFamily(context, { familyId, action: 'visit.print' }, async (unit, ask) => {
    mustAllow(canExport(questionOf(context, ask, { object: 'assessment', shareClass: 'S2' })))
    const facts = await gatherVisit(context, unit, ask)
    const { workerId } = context.worker
    const workerName = (await listWorkerNames(unit.db, [workerId])).get(workerId) ?? ''
    const { familyName } = facts.header
    const document = makeVisitBrief(
      {
        title: familyName === '' ? visitStrings.titleUnnamed : visitStrings.title(familyName),
        sections: sectionsOf(facts),
        today: facts.today,
        day: dateInWords(exactDate(facts.today)),
        workerName,
        practice: context.practice,
        people: namedPeople(facts),
        // Asked of the whole register: a place the worker may not see shows through the words of others as well.
        keptPlaces: listKeptPlaces(facts.whole, facts.people).flatMap(({ words }) => words)
      },
      initials
    )
    const ticket = context.newId()
    keepForPrinter(ticket, { sessionId: context.sessionId, workerId, document })
    unit.audit({ action: 'visit.print', subjectIds: [familyId], outcome: initials ? 'made:initials' : 'made:names' })
    return { ticket, fileName: `visit brief ${facts.today}.pdf` }
  })
}

/** Everything anybody of the family is or was called, and the name of the family itself. */
function namedPeople({ whole, people, nameOf, header }: VisitFacts) {
  const ids = new Set([
    ...people.map(({ id }) => id),
    ...whole.flatMap(({ type, id }) => (type === 'person' ? [id] : []))
  ])
  const persons = [...ids].map(id => {
    const shown = people.find(person => person.id === id)
    const written = whole
      .filter(({ type, fields }) => type === 'personName' && fields.personId === id)
      .flatMap(({ fields }) => [textOf(fields.forename), textOf(fields.surname)])
      .flatMap(name => [name, withoutTurns(name)])
    return { id, names: [shown?.fullName ?? nameOf(id), ...written].filter(name => name !== '') }
  })
  return [...persons, { id: header.id, names: header.familyName === '' ? [] : [header.familyName] }]
}
