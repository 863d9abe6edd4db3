import type { ReadEntry } from '../../../../db/queries/entries.ts'
import { lastWordsOf, shortened } from '../../../../domain/visits/childsWords.ts'
import { lastSeenOfChild } from '../../../../domain/visits/lastSeen.ts'
import { openPromises } from '../../../../domain/visits/openPromises.ts'
import { visitStrings } from '../../../../resources/strings/en-GB/visit.ts'
import type { BriefLine } from '../../../contract/visit.ts'
import { isBlank, textOf, textsOf } from '../../rules/rule.ts'
import { isStillTrue } from '../assessment/registerRows.ts'
import { line, notePlace, personPlace } from './briefLine.ts'
import type { VisitFacts } from './gatherVisit.ts'

const words = visitStrings
const longestSaying = 320
const childrenOf = ({ people }: VisitFacts) => people.filter(({ isChild }) => isChild)

/** Who lives where, as far as it is open; of an address kept private, only that it is. */
export function homeLines(facts: VisitFacts): readonly BriefLine[] {
  const living = facts.people.filter(({ isUnborn }) => !isUnborn)
  const current = (type: string) =>
    facts.seen.filter(
      entry =>
        entry.type === type &&
        isStillTrue(entry, facts.today) &&
        living.some(({ id }) => id === textOf(entry.fields.personId))
    )
  const open = Map.groupBy(current('personAddress'), addressOf)
  const kept = new Set(current('safeAddress').map(({ fields }) => textOf(fields.personId)))
  const shown = new Set([...open.values()].flat().map(({ fields }) => textOf(fields.personId)))
  const without = living.filter(({ id, kind }) => !shown.has(id) && !kept.has(id) && kind !== 'significant_other')
  const names = (ids: Iterable<string>) => [...new Set(ids)].map(facts.nameOf)
  const named = (entries: readonly ReadEntry[]) => names(entries.map(({ fields }) => textOf(fields.personId)))
  return [
    ...[...open].map(([address, entries]) =>
      line(`home ${address}`, words.home(named(entries), address), { reaches: true })
    ),
    ...(kept.size === 0 ? [] : [line('home kept', words.homePrivate(names(kept)), { tone: 'restricted' })]),
    ...(without.length === 0
      ? []
      : [line('home none', words.homeNone(without.map(({ id }) => facts.nameOf(id))), { tone: 'quiet' })])
  ]
}

const addressOf = ({ fields }: ReadEntry) =>
  [...textsOf(fields.lines), textOf(fields.town), textOf(fields.postcode)].filter(part => part !== '').join(', ') ||
  textOf(fields.usualArea)

export function seenLines(facts: VisitFacts): readonly BriefLine[] {
  const { last, today } = facts
  const { mine, anyone } = last
  const children = childrenOf(facts)
  const day = (on: string) => words.day(on, today)
  const who = (id: string) => (id === facts.workerId ? words.you : facts.workerName(id) || words.somebody)
  const ofMe = children.length > 0 ? words.seenByYou : words.seenByYouAdults
  const first =
    mine !== null
      ? line('seen', ofMe(day(mine.on)), { place: notePlace(mine.noteId) })
      : anyone !== null
        ? line('seen', words.seenByOther(who(anyone.byId), day(anyone.on)), { place: notePlace(anyone.noteId) })
        : line('seen', words.seenByNobody, { tone: 'due' })
  const after =
    mine !== null && anyone !== null && anyone.byId !== facts.workerId
      ? [line('since', words.seenSince(who(anyone.byId), day(anyone.on)), { place: notePlace(anyone.noteId) })]
      : []
  return [
    first,
    ...after,
    ...children.map(({ id }) => {
      const seen = lastSeenOfChild(facts.met, id)
      const name = facts.nameOf(id)
      return seen === null
        ? line(`seen ${id}`, words.childNotSeen(name), { tone: 'due' })
        : line(`seen ${id}`, words.childSeen(name, day(seen.on), who(seen.byId)), { place: notePlace(seen.noteId) })
    })
  ]
}

export function promiseLines(facts: VisitFacts): readonly BriefLine[] {
  const promises = facts.promises.map(({ id, fields }) => ({
    id,
    fields,
    dueOn: textOf(fields.dueOn) || null,
    closed: !isBlank(fields.keptOn) || !isBlank(fields.outcome)
  }))
  const { overdue, open } = openPromises(promises, facts.today)
  const day = (on: string) => words.day(on, facts.today)
  return [...overdue, ...open].map(one => {
    const { fields, dueOn } = one
    const to = textsOf(fields.toIds)
      .map(facts.nameOf)
      .filter(name => name !== '')
    const byId = textOf(fields.byWorkerId)
    const said = textOf(fields.words).replace(/[.\s]*$/u, '.')
    const promised =
      byId === facts.workerId
        ? words.promiseYou(to, said)
        : words.promise(textOf(fields.byWords) || facts.workerName(byId), to, said)
    const late = overdue.includes(one)
    const due =
      dueOn === null ? words.promiseOpen : late ? words.promiseOverdue(day(dueOn)) : words.promiseDue(day(dueOn))
    return line(one.id, `${promised} ${due}`, {
      tone: late ? 'overdue' : 'plain',
      place: notePlace(textOf(fields.noteId))
    })
  })
}

/** One line for every child, also for a child of whom nobody has written down a word. */
export function wordLines(facts: VisitFacts): readonly BriefLine[] {
  return childrenOf(facts).map(({ id }) => {
    const all = facts.sayings.map(saying => ({ ...saying, byName: facts.workerName(saying.byId) }))
    const last = lastWordsOf(id, all)
    const name = facts.nameOf(id)
    if (last === null) return line(`words ${id}`, words.saidNothing(name), { tone: 'due', place: personPlace(id) })
    const kept = all.some(one => one.kept && one.words === last.words && one.on === last.on && one.childId === id)
    return line(`words ${id}`, words.said(name, shortened(unquoted(last.words), longestSaying)), {
      tone: 'said',
      by: words.saidBy(last.byName || words.somebody, words.day(last.on, facts.today)),
      place: last.noteId === null ? { tab: 'assessment', rest: '' } : notePlace(last.noteId),
      kept
    })
  })
}

/** Most workers put the marks themselves. */
const unquoted = (text: string) => text.trim().replace(/^[“"']+(.*)[”"']+$/su, '$1')
