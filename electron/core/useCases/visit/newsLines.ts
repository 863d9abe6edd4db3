import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { localDateOf } from '../../../../domain/dates/isoDate.ts'
import { nonAnswers } from '../../../../domain/nonAnswer.ts'
import { shortened } from '../../../../domain/visits/childsWords.ts'
import { type KnownOfPerson, missingFactsOf } from '../../../../domain/visits/missingFacts.ts'
import { labelOf } from '../../../../resources/codes/list.ts'
import { noteTypeCodes } from '../../../../resources/codes/note.ts'
import { familyStrings } from '../../../../resources/strings/en-GB/family.ts'
import { visitStrings } from '../../../../resources/strings/en-GB/visit.ts'
import type { AboutPerson } from '../../../contract/formFacts.ts'
import type { BriefLine } from '../../../contract/visit.ts'
import { isBlank, textOf } from '../../rules/rule.ts'
import { isStillTrue } from '../assessment/registerRows.ts'
import { isKept } from '../family/viewRegister.ts'
import { line, notePlace, personPlace } from './briefLine.ts'
import type { VisitFacts } from './gatherVisit.ts'

const words = visitStrings
const longestBeginning = 140
const typeWords: Readonly<Record<string, string>> = familyStrings.entryTypes

type Dated = { readonly on: string; readonly made: BriefLine }

/** What others wrote since the family was last seen, newest first: notes, events, and what changed in the register. */
export function changeLines(facts: VisitFacts): readonly BriefLine[] {
  const news = (on: string) => facts.since === null || on >= facts.since
  const who = (id: string) => facts.workerName(id) || words.somebody
  const day = (on: string) => words.day(on, facts.today)
  const notes = facts.notes
    .filter(({ row }) => row.authorId !== facts.workerId && news(localDateOf(row.finalisedAt)))
    .map(({ row, paragraphs }): Dated => {
      const kept = paragraphs[0]?.fields.shareClass === 'S4'
      const told = shortened(row.title || row.beginning, longestBeginning)
      const kind = labelOf(noteTypeCodes, row.noteType).toLowerCase()
      return {
        on: localDateOf(row.finalisedAt),
        made: line(row.id, words.noteBy(who(row.authorId), kind, day(row.eventOn), told), {
          place: notePlace(row.id),
          kept: kept && row.title === ''
        })
      }
    })
  const events = facts.events
    .filter(({ fields }) => textOf(fields.authorId) !== facts.workerId && !isBlank(fields.writtenAt))
    .map((event): Dated => ({ on: localDateOf(textOf(event.fields.writtenAt)), made: eventLine(event, who) }))
    .filter(({ on }) => news(on))
  const changes = facts.changes.map(
    ({ type, personId, workerId, on }): Dated => ({
      on,
      made: line(
        `change ${type} ${personId} ${workerId}`,
        words.changeBy(who(workerId), typeWords[type] ?? type, personId && facts.nameOf(personId), day(on)),
        { place: personId === null ? { tab: 'history', rest: '' } : personPlace(personId) }
      )
    })
  )
  const newest = (one: Dated, other: Dated) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0)
  return [...[...notes, ...events].toSorted(newest), ...changes.toSorted(newest)].map(({ made }) => made)
}

function eventLine(event: ReadEntry, who: (id: string) => string): BriefLine {
  const { id, fields } = event
  const told = shortened(textOf(fields.what), longestBeginning).replace(/[.\s]*$/u, '.')
  const place = { tab: 'chronology', rest: encodeURIComponent(id) }
  return line(id, words.eventBy(who(textOf(fields.authorId)), told), { place, kept: isKept(event) })
}

/** What the register and the assessment do not know yet, as far as it can be asked at a door. */
export function askLines(facts: VisitFacts): readonly BriefLine[] {
  const missing = missingFactsOf(facts.people.map(person => knownOf(facts.whole, person, facts.today)))
  const say = familyStrings.missing
  const names = (ids: readonly string[]) => new Intl.ListFormat('en-GB').format(ids.map(facts.nameOf))
  return [
    ...missing.map(({ fact, personIds }) =>
      line(`ask ${fact}`, `${say[fact](names(personIds))}${fact === 'safeContact' ? '' : '.'}`, {
        place: fact === 'responsibility' ? { tab: 'people', rest: 'relationships' } : personPlace(personIds[0] ?? '')
      })
    ),
    ...facts.gaps.map(gap => line(`gap ${gap}`, words.inAssessment(gap), { place: { tab: 'assessment', rest: '' } }))
  ]
}

const asked = ['safeToCall', 'safeToText', 'safeToLeaveMessage'] as const

function knownOf(register: readonly ReadEntry[], person: AboutPerson, today: string): KnownOfPerson {
  const { id } = person
  const own = (type: string) => register.filter(entry => entry.type === type && entry.fields.personId === id)
  const fields = register.find(entry => entry.type === 'person' && entry.id === id)?.fields ?? {}
  const answered = (field: string) => (fields[field] ?? null) !== null
  const points = own('contactPoint').filter(point => !nonAnswers.some(one => one === point.fields.value))
  return {
    id,
    isChild: person.isChild,
    unborn: person.isUnborn,
    livesElsewhere: person.isParentElsewhere || person.kind === 'significant_other' || person.kind === 'adult_other',
    has: {
      address:
        person.isUnborn || [...own('personAddress'), ...own('safeAddress')].some(entry => isStillTrue(entry, today)),
      responsibility: register.some(
        ({ type, fields: one }) =>
          type === 'relationship' &&
          (one.toPersonId === id || one.fromPersonId === id) &&
          !isBlank(one.parentalResponsibility)
      ),
      birth: answered('dateOfBirth'),
      safeContact: points.every(point => asked.every(one => !['', 'not_asked'].includes(textOf(point.fields[one])))),
      name: fields.nameStatus !== 'not_known',
      school: own('placeOfLearning').length > 0,
      language: answered('firstLanguage'),
      ethnicity: answered('ethnicity')
    }
  }
}
