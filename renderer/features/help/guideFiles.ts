import { helpStrings } from '../../../resources/strings/en-GB/help.ts'
import { glossary } from '../../../resources/words/glossary.ts'
import { type GuidePage, guidePages } from './guidePages.ts'
import { type GuideBlock, readGuide } from './readGuide.ts'
import { plainWords } from './readInline.ts'

const texts: Readonly<Record<string, string>> = import.meta.glob('../../../docs/user/*.md', {
  query: '?raw',
  import: 'default',
  eager: true
})
const pictures: Readonly<Record<string, string>> = import.meta.glob('../../../docs/user/pictures/*.png', {
  query: '?url',
  import: 'default',
  eager: true
})

export type GuideChapter = { readonly page: GuidePage; readonly title: string; readonly blocks: readonly GuideBlock[] }

const words = (text: string) => [{ kind: 'words', text }] as const
/** The glossary is one: what explains a short form on a screen is what the guide lists. */
const shortForms: GuideBlock = {
  kind: 'table',
  head: helpStrings.shortForms.map(words),
  rows: Array.from(glossary, row => row.map(words))
}

function chapterOf(page: GuidePage): GuideChapter {
  const blocks = readGuide(texts[`../../../docs/user/${page}.md`] ?? '')
  const [first] = blocks
  const title = first?.kind === 'heading' ? plainWords(first.words) : page
  return { page, title, blocks: [...blocks.slice(1), ...(page === 'words' ? [shortForms] : [])] }
}

/** The guide as it was when Goldthread was built: its pages are part of the program and need no network. */
export const guide = { walks: guidePages.walks.map(chapterOf), screens: guidePages.screens.map(chapterOf) }

export const chapters: readonly GuideChapter[] = [...guide.walks, ...guide.screens]

/** Where the window finds a picture of the guide; null for one that was not built in. */
export function findPicture(file: string): string | null {
  return pictures[`../../../docs/user/pictures/${file}`] ?? null
}
