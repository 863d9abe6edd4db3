import type { Block } from '../../../domain/copies/document.ts'
import type { TakenKind } from '../../../domain/copies/recipients.ts'
import { dateInWords } from '../../../domain/dates/dateInWords.ts'
import { exactDate } from '../../../domain/dates/partialDate.ts'
import type { Picture } from '../../../domain/pictures/drawing.ts'
import { copyPaper } from '../../../resources/strings/en-GB/copies.ts'
import type { OpenedCopy } from '../openCopy.ts'
import type { CopySource } from '../source.ts'

type Pages = { readonly kind: TakenKind; readonly day: string; readonly pictures: readonly Picture[] }

export const paperDay = (day: string): string => dateInWords(exactDate(day))

/** For whom, of which day, made when and by whom: one line, so that the picture has the sheet. */
export function headOf(source: CopySource, opened: OpenedCopy, kind: TakenKind, day: string): readonly Block[] {
  const { sender } = opened
  const by = [sender.workerName, sender.authority].filter(part => part !== '').join(', ')
  const { taken } = copyPaper
  const who = opened.kind === 'file' ? taken.forFile : taken.forWhom(opened.recipientName)
  return [
    { kind: 'heading', level: 1, words: copyPaper.titles[kind] },
    { kind: 'paragraph', words: [who, taken.shows(paperDay(day)), taken.made(paperDay(source.today), by)].join(' ') }
  ]
}

/** The picture with its legend on the first sheet; the same in words and as a table on the next. */
export function picturePages(source: CopySource, opened: OpenedCopy, { kind, day, pictures }: Pages): readonly Block[] {
  const [first] = pictures
  return [
    ...headOf(source, opened, kind, day),
    ...pictures.map(
      (picture): Block => ({ kind: 'picture', picture: { ...picture, title: copyPaper.titles[kind], stops: [] } })
    ),
    { kind: 'newPage' },
    { kind: 'heading', level: 2, words: copyPaper.taken.inWords },
    ...(first === undefined ? [] : wordsOf(first, kind))
  ]
}

/** Of the years each row of the table is a sentence already. */
function wordsOf({ words, table }: Picture, kind: TakenKind): readonly Block[] {
  return [
    ...(kind === 'timeline' ? [] : [{ kind: 'list', items: [...new Set(words)] } as const]),
    ...(table.rows.length === 0 ? [] : [{ kind: 'table', ...table } as const])
  ]
}
