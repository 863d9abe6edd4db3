import type { z } from 'zod'
import { findEntry } from '../../../../db/queries/entries.ts'
import { canView } from '../../../../domain/access/canAccess.ts'
import { chronologySentences } from '../../../../resources/strings/en-GB/chronology.ts'
import type { promoteFromNote } from '../../../contract/chronology.ts'
import { Refused, type UseCaseContext } from '../../handler.ts'
import { textOf } from '../../rules/rule.ts'
import { saveInUnit } from '../entry/saveEntry.ts'
import { inFamily, mustAllow, questionOf } from '../family/askAccess.ts'

type Input = z.output<typeof promoteFromNote.input>
type Output = z.input<typeof promoteFromNote.output>

/** The words of an event made from a note are the worker's; where they come from is the note's, and stays. */
export async function promote(context: UseCaseContext, input: Input): Promise<Output> {
  const { familyId, noteId, paragraphId, fields } = input
  return inFamily(context, { familyId, action: 'chronology.promote' }, async (unit, ask) => {
    const paragraph = paragraphId === null ? null : await findEntry(unit.db, 'noteParagraph', paragraphId)
    const strange = paragraphId !== null && (paragraph === null || textOf(paragraph.fields.noteId) !== noteId)
    if (strange) throw new Refused(chronologySentences.noteMissing)
    const kept = paragraph !== null && (paragraph.bucket.includes('/r:') || paragraph.fields.shareClass === 'S4')
    const content = { authorIds: [textOf(paragraph?.fields.authorId)].filter(id => id !== '') }
    const asked = { object: 'caseNote', shareClass: kept ? 'S4' : 'S3', content } as const
    mustAllow(canView(questionOf(context, ask, asked)))
    const given = { ...fields, noteId, ...(kept ? { shareClass: 'S4' } : {}) }
    return saveInUnit(
      context,
      { unit, ask },
      { familyId, type: 'chronologyEvent', id: null, stamp: null, fields: given }
    )
  })
}
