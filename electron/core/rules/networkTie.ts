import type { Json } from '../../../domain/nonAnswer.ts'
import { networkSentences } from '../../../resources/strings/en-GB/network.ts'
import type { FieldProblem } from '../../contract/entry.ts'
import { checkDays } from './dates.ts'
import { type EntryRule, error, inFamily, isBlank, type RuleQuestion, textOf, textsOf, warning } from './rule.ts'

/** Who or what is round a family. A tie that ended is kept: the picture can be drawn as it was before. */
export const networkTieRule: EntryRule = {
  bucketOf: inFamily,
  peopleIn: after => [...textsOf(after.personIds), textOf(after.otherPersonId)],
  peopleField: 'personIds',
  fixed: ['familyId'],
  check: async question => {
    const { after, changes, db, familyId } = question
    const problems: FieldProblem[] = [...checkDays(question, 'fromOn', 'toOn')]
    const named = [after.name, after.otherPersonId, after.involvedAgencyId].some(value => textOf(value) !== '')
    if (!named) problems.push(error('name', networkSentences.nameMissing))
    if (isBlank(after.tieKind)) problems.push(error('tieKind', networkSentences.kindMissing))
    const strength = asNumber(after.strength)
    if (!isBlank(strength) && strength !== 1 && strength !== 2 && strength !== 3)
      problems.push(error('strength', networkSentences.strength))
    const helps = after.flow === 'to_family' || after.flow === 'both'
    if (helps && textOf(after.helpsWith) !== '' && isBlank(after.agreedByThem) && isBlank(after.toOn))
      problems.push(warning('agreedByThem', networkSentences.agreedUnsaid))
    const agencyId = textOf(after.involvedAgencyId)
    const isNameless = textOf(after.name) === '' && textOf(after.otherPersonId) === ''
    const agency = agencyId === '' ? undefined : await agencyOf(db, familyId, agencyId)
    if ('involvedAgencyId' in changes && agencyId !== '' && !agency)
      problems.push(error('involvedAgencyId', networkSentences.agencyMissing))
    // A picture that is handed on knows the tie by its name alone.
    const called = isNameless && agency ? { name: agency.organisation } : {}
    const given = 'strength' in changes ? { strength: asNumber(changes.strength) } : {}
    return { fields: { ...changes, familyId, ...given, ...called }, problems }
  }
}

const agencyOf = (db: RuleQuestion['db'], familyId: string, agencyId: string) =>
  db
    .selectFrom('involvedAgency')
    .select(['id', 'organisation'])
    .where('id', '=', agencyId)
    .where('familyId', '=', familyId)
    .executeTakeFirst()

/** A form chooses strengths as codes; they are kept as numbers, so that a line can be drawn from them. */
const asNumber = (value: Json | undefined): Json =>
  typeof value === 'string' && /^[1-3]$/.test(value) ? Number(value) : (value ?? null)
