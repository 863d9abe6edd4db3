import { createRoot } from 'react-dom/client'
import { svgText } from '../../domain/pictures/svgText.ts'
import { readPrintedCopy } from '../../electron/contract/copies.ts'
import { reportDrawn } from '../../electron/contract/print.ts'
import { call } from '../app/call.ts'
import { PaperPage } from './PaperPage.tsx'
import { PicturePage, sizeOfPage } from './PicturePage.tsx'

/** The hidden page: asks for its one copy, draws it, and says that it stands. It shows nothing else and asks nothing else. */
export async function showPrintPage(root: HTMLElement, ticket: string): Promise<void> {
  const reply = await call(readPrintedCopy, { ticket })
  if (!reply.ok) {
    await call(reportDrawn, { ticket, drawn: false })
    return
  }
  const { paper, form } = reply.value
  // The title becomes part of the file: it says what the paper is and never whose.
  document.title = paper.title
  document.documentElement.lang = paper.language
  const picture = paper.blocks.find(block => block.kind === 'picture')?.picture
  if (form === 'svg') {
    const svg = picture === undefined ? null : svgText(picture, headWords(paper))
    await call(reportDrawn, { ticket, drawn: svg !== null, svg })
    return
  }
  if (form === 'png' && picture !== undefined) {
    const drawn = () => void call(reportDrawn, { ticket, drawn: true, size: sizeOfPage(root) })
    createRoot(root).render(<PicturePage picture={picture} lines={headWords(paper)} onDrawn={drawn} />)
    return
  }
  const onDrawn = (fits: boolean) =>
    void call(reportDrawn, { ticket, drawn: true, tooLong: !fits, landscape: paper.landscape === true })
  createRoot(root).render(<PaperPage copy={paper} onDrawn={onDrawn} />)
}

type Paper = { readonly blocks: readonly { readonly kind: string }[]; readonly footer: string }

/** For whom, of which day, and that it is for nobody else: a picture that stands alone says it itself. */
function headWords(paper: Paper): readonly string[] {
  const first = paper.blocks.find((block): block is { kind: 'paragraph'; words: string } => block.kind === 'paragraph')
  return [...(first === undefined ? [] : [first.words]), paper.footer]
}
