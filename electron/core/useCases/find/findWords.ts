import type { z } from 'zod'
import { narrativesIn } from '../../../../db/commit/wordFind.ts'
import { listFamilyNames } from '../../../../db/queries/familyNames.ts'
import { type FoundWords, findWordsIn, listWordSources, type WordSource } from '../../../../db/queries/wordSearch.ts'
import { excerptOf, wordsTyped } from '../../../../domain/find/excerpt.ts'
import type { findWords } from '../../../contract/find.ts'
import type { UseCaseContext } from '../../handler.ts'
import { authorOf } from '../family/askAccess.ts'
import { findListScope } from '../family/listScope.ts'
import { readIndexProgress } from './indexProgress.ts'
import { narrowedTo } from './narrowedTo.ts'
import { sourceDate, sourceTitle } from './sourceTitle.ts'
import { type WordReader, wordReader } from './wordReader.ts'

type Output = z.input<typeof findWords.output>
type Hit = { readonly hit: FoundWords; readonly source: WordSource }

/** Read in pages, because what the access rule keeps back is only known family by family; nearly always the first is enough. */
const firstPage = 30
const page = 100
const mostPages = 6

/** Words across notes, events and answers: families cut down in SQL, each text then asked of the one access rule. */
export async function searchWords(
  context: UseCaseContext,
  { words: typed, limit, familyId, only, state, before }: z.output<typeof findWords.input>
): Promise<Output> {
  const words = wordsTyped(typed)
  const preparing = await readIndexProgress(context.store)
  return context.store.transact({ author: authorOf(context) }, async unit => {
    const scope = narrowedTo(await findListScope(context, unit.db), only, state)
    const reader = wordReader(context, unit.db)
    const shown: Hit[] = []
    let place: number | null = before
    let more = false
    for (let turn = 0; turn < mostPages && shown.length <= limit; turn += 1) {
      const length = turn === 0 ? Math.max(firstPage, limit + 10) : page
      const question = { words, familyId, writtenByMe: only === 'writtenByMe', before: place, limit: length }
      const hits = await findWordsIn(unit.db, scope, question)
      const sources = await listWordSources(unit.db, hits)
      shown.push(...(await readable(reader, hits, sources, limit + 1 - shown.length)))
      place = hits.at(-1)?.number ?? place
      more = hits.length === length
      if (!more) break
    }
    const given = shown.slice(0, limit)
    const families = [...new Set(given.map(({ hit }) => hit.familyId))]
    const names = await listFamilyNames(unit.db, families)
    unit.audit({ action: 'find.words', subjectIds: families, outcome: 'shown' })
    const last = given.at(-1)?.hit.number
    return {
      found: given.map(({ hit, source }) => ({
        kind: hit.type,
        id: hit.id,
        familyId: hit.familyId,
        familyName: names.get(hit.familyId) ?? '',
        inId: source.inId,
        title: sourceTitle(source),
        on: sourceDate(source),
        pieces: [...excerptOf(textOf(source), words)]
      })),
      next: last !== undefined && (more || shown.length > limit) ? last : null,
      preparing
    }
  })
}

/** Each family costs a decision, so nobody is asked about more texts than are shown. */
async function readable(
  reader: WordReader,
  hits: readonly FoundWords[],
  sources: ReadonlyMap<string, WordSource>,
  most: number
): Promise<readonly Hit[]> {
  const seen: Hit[] = []
  for (const hit of hits) {
    if (seen.length >= most) break
    const source = sources.get(hit.id)
    if (source !== undefined && (await reader(hit, source))) seen.push({ hit, source })
  }
  return seen
}

const textOf = ({ type, text }: WordSource) =>
  type !== 'answer' ? text : text === '' ? '' : narrativesIn(JSON.parse(text)).join('\n')
