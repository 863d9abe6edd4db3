import type { z } from 'zod'
import { canView } from '../../../../domain/access/canAccess.ts'
import { idsOf } from '../../../../domain/joining/joined.ts'
import { foldText } from '../../../../domain/people/searchTokens.ts'
import type { listNotes } from '../../../contract/note.ts'
import type { UseCaseContext } from '../../handler.ts'
import { textOf } from '../../rules/rule.ts'
import { inFamily, mustAllow, questionOf } from '../family/askAccess.ts'
import { joinedIn } from '../merge/joinedIn.ts'
import { readNotes, type VisibleNote } from './readNotes.ts'

/** All that can be read of a note in one text, without capitals and accents. */
const wordsOf = ({ row, entry, paragraphs, addenda }: VisibleNote) =>
  foldText(
    [
      row.title,
      textOf(entry.fields.place),
      row.authorName,
      ...[...paragraphs, ...addenda].map(one => textOf(one.fields.words))
    ].join(' ')
  )

/** Newest first. Only what this worker may read is looked through, so a search says nothing of what they may not. */
export async function list(
  context: UseCaseContext,
  { familyId, aboutId, noteType, mine, words }: z.output<typeof listNotes.input>
): Promise<z.input<typeof listNotes.output>> {
  return inFamily(context, { familyId, action: 'note.list' }, async (unit, ask) => {
    mustAllow(canView(questionOf(context, ask, { object: 'person', shareClass: 'S1' })))
    const { gate, notes } = await readNotes(context, unit, ask)
    const joined = aboutId === null ? [] : await joinedIn(context, unit.db, familyId)
    const about = aboutId === null ? [] : idsOf(aboutId, joined)
    const asked = foldText(words).split(' ').filter(Boolean)
    const rows = notes
      .filter(({ row }) => aboutId === null || row.aboutIds.length === 0 || row.aboutIds.some(id => about.includes(id)))
      .filter(({ row }) => noteType === null || row.noteType === noteType)
      .filter(({ row }) => !mine || row.authorId === context.worker.workerId)
      .filter(note => asked.length === 0 || isFound(wordsOf(note), asked))
      .map(({ row }) => row)
    unit.audit({ action: 'note.list', subjectIds: [familyId], outcome: 'shown' })
    return { rows, mayWrite: gate.mayWrite }
  })
}

const isFound = (text: string, asked: readonly string[]) => asked.every(word => text.includes(word))
