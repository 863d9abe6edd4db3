import type { CopyDocument } from '../../domain/copies/document.ts'

const pixelsOfMillimetre = 96 / 25.4
/** Between the margins of A4, less the room for the foot (main/print.ts, PaperPage.module.css). */
const heights = { upright: (297 - 33.5 - 13) * pixelsOfMillimetre, across: (210 - 33.5 - 13) * pixelsOfMillimetre }
/** A child reads 14 point and larger (domain.md 12.1); a page for a child is one page (FC-9). */
const sizes = [18, 17, 16, 15, 14] as const
const smallestPicture = 220

/** Lets pictures have the sheet and no more, and a child's page one page; false where that cannot be done. */
export function fitPaper(sheet: HTMLElement, copy: CopyDocument): boolean {
  const article = sheet.querySelector('article')
  if (article === null) return true
  if (copy.landscape === true) for (const figure of article.querySelectorAll('figure')) fitPicture(figure, article)
  if (copy.layout !== 'child') return true
  const stands = () => article.getBoundingClientRect().height <= heights.upright
  for (const size of sizes) {
    article.style.fontSize = `${size}pt`
    if (stands()) return true
  }
  // Before anything is refused the lines move closer together; the letters stay as large as a child needs them.
  article.dataset.close = ''
  return stands()
}

/** The heading stands above the first sheet and the legend below the last: where there is one sheet it leaves room for both. */
function fitPicture(figure: HTMLElement, article: HTMLElement): void {
  const above = figure.getBoundingClientRect().top - article.getBoundingClientRect().top
  const legend = figure.querySelector('[data-legend]')?.getBoundingClientRect().height ?? 0
  const room = heights.across - above - legend - 24
  figure.style.setProperty('--picture-height', `${Math.max(smallestPicture, Math.floor(room))}px`)
}
