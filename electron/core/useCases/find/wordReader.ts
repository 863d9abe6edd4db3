import type { Kysely } from 'kysely'
import { allWorkFor } from '../../../../db/queries/authors.ts'
import type { FoundWords, WordSource } from '../../../../db/queries/wordSearch.ts'
import type { Tables } from '../../../../db/schema/tables.ts'
import { canView, showsContent } from '../../../../domain/access/canAccess.ts'
import type { ContentFacts } from '../../../../domain/access/facts.ts'
import type { AccessObject } from '../../../../domain/access/words.ts'
import { shareClassOf } from '../../../../domain/forms/shareClassOf.ts'
import { ShareClass } from '../../../../domain/nonAnswer.ts'
import { findForm } from '../../../../resources/forms/registry.ts'
import type { UseCaseContext } from '../../handler.ts'
import { askFamily, type FamilyAsk, questionOf } from '../family/askAccess.ts'

export type WordReader = (hit: FoundWords, source: WordSource) => Promise<boolean>

const objects = {
  note: 'caseNote',
  noteParagraph: 'caseNote',
  noteAddendum: 'caseNote',
  chronologyEvent: 'chronology',
  answer: 'assessment'
} as const satisfies { readonly [Type in WordSource['type']]: AccessObject }

const works = ['lead', 'coWorker', 'covering'] as const

/** Whether this worker may read a text whole; each family is asked for once, however many of its texts were found. */
export function wordReader(context: UseCaseContext, db: Kysely<Tables>): WordReader {
  const asks = new Map<string, FamilyAsk | null>()
  const colleagues = new Map<string, boolean>()
  const askOf = async (familyId: string) => {
    const known = asks.get(familyId)
    const ask = known === undefined ? await askFamily(context, db, familyId) : known
    asks.set(familyId, ask)
    return ask
  }
  const isColleague = async (authorId: string, organisationId: string | null) => {
    const known = colleagues.get(authorId) ?? (await allWorkFor(db, [authorId], organisationId))
    colleagues.set(authorId, known)
    return known
  }
  return async (hit, source) => {
    const ask = await askOf(hit.familyId)
    if (ask === null) return false
    const own = source.authorId === context.worker.workerId
    const content: ContentFacts = {
      authorIds: source.authorId === '' ? [] : [source.authorId],
      namedWorkerIds: ask.family.relations.some(one => works.some(each => each === one))
        ? [context.worker.workerId]
        : [],
      fromOwnAgency: own || (source.authorId !== '' && (await isColleague(source.authorId, ask.place.organisationId)))
    }
    const may = (shareClass: ShareClass) =>
      showsWhole(canView(questionOf(context, ask, { object: objects[hit.type], shareClass, content })))
    // A note is for those who read case notes at all, whatever one of its paragraphs says.
    return may(classOf(hit, source)) && (objects[hit.type] !== 'caseNote' || may('S3'))
  }
}

const showsWhole = (verdict: ReturnType<typeof canView>) =>
  showsContent(verdict) && verdict.allowed && verdict.limitedTo === undefined

/** What lies in the compartment for named people is theirs, also where its words say otherwise. */
function classOf({ named }: FoundWords, { type, shareClass, field, formKey, formVersion }: WordSource): ShareClass {
  if (named) return 'S4'
  if (type === 'answer') {
    const form = findForm(formKey, formVersion)
    return form === null ? 'S5' : shareClassOf(form, field)
  }
  const read = ShareClass.safeParse(shareClass)
  return read.success ? read.data : 'S4'
}
