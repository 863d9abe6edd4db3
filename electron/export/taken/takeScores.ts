import { drawLines } from '../../../domain/pictures/outcomes/lines.ts'
import { drawRadar } from '../../../domain/pictures/outcomes/radar.ts'
import { copyPaper, copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { outcomeStrings } from '../../../resources/strings/en-GB/outcome.ts'
import { asReading } from '../../core/useCases/reading/readingWords.ts'
import { nameOn } from '../names.ts'
import type { OpenedCopy } from '../openCopy.ts'
import type { CopySource, CopyWish, SourceScore } from '../source.ts'
import { picturePages } from './picturePages.ts'
import type { Taken } from './taken.ts'

/** Measuring sticks that a person of the family holds themselves; what a questionnaire or a worker scored is not for them. */
const ownSchemes: ReadonlySet<string> = new Set(['reading', 'family_view', 'safety_scale', 'scaling'])

/** Scores and bands leave in nobody's copy (FC-3); what somebody scored themselves is theirs. */
export function takeScores(source: CopySource, opened: OpenedCopy, { shape }: CopyWish, day: string): Taken {
  const all = (source.scores ?? []).filter(({ found }) => found.readOn <= day)
  const scores = all.filter(score => mayRead(score, opened))
  const named = [...scores.map(({ found }) => found.raterId), ...scores.map(({ found }) => found.aboutId)]
  const known = source.people.filter(({ id }) => named.includes(id))
  const names = new Map(known.map(({ id }) => [id, nameOn(opened.kind, id, source.entries).full]))
  const readings = scores.map(({ found, origin }) => asReading(found, origin, names))
  return {
    parts: readings.map(reading => ({
      key: `score|${reading.id}`,
      part: copyStrings.taken.score,
      lines: [`${reading.outcomeWords}: ${reading.score} / ${reading.maximum}`, reading.words].filter(Boolean)
    })),
    left: scores.length < all.length ? [{ what: copyStrings.taken.otherScores, why: copyStrings.why.kind }] : [],
    fieldsRead: ['outcomeReading'],
    build: standing => {
      const stands = readings.filter(({ id }) => standing.has(`score|${id}`))
      const draw = shape === 'radar' ? drawRadar : drawLines
      const picture = { ...draw(stands, outcomeStrings.picture), title: copyPaper.titles.scores }
      return picturePages(source, opened, { kind: 'scores', day, pictures: [picture] })
    }
  }
}

function mayRead({ found }: SourceScore, { kind, recipientId, childIds }: OpenedCopy): boolean {
  if (kind === 'file') return true
  const aboutOwn = found.aboutId === '' || found.aboutId === recipientId || childIds.includes(found.aboutId)
  return recipientId !== null && found.raterId === recipientId && ownSchemes.has(found.scheme) && aboutOwn
}
