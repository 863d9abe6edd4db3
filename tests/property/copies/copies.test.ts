import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { copyLayouts } from '../../../domain/copies/document.ts'
import { copyKinds } from '../../../domain/copies/recipients.ts'
import { makeCopy } from '../../../electron/export/makeCopy.ts'
import type { CopySource, Recipient } from '../../../electron/export/source.ts'
import { PrintedCopy } from '../../../renderer/print/PrintedCopy.tsx'
import { chanceFrom, chanceSeed } from '../../builders/seed.ts'
import { aWish } from './aCopySource.ts'
import { type Canary, plantFamily } from './planted.ts'

const seed = chanceSeed('copies')
const families = Number(process.env.GOLDTHREAD_FAMILIES ?? 300)

/** Everything that leaves: the document, the page as it is drawn, and both again without the marks of the page. */
function paperOf(source: CopySource, to: Recipient, chance: () => number): string {
  const layout = copyLayouts[Math.trunc(chance() * copyLayouts.length)] ?? 'plain'
  return copyKinds
    .map(copyKind => {
      const wish = aWish(to, { copyKind, layout })
      // Every quotation that is offered is ticked: what is not offered must stay away even then.
      const quotes = makeCopy(source, wish).quotes.map(({ key }) => key)
      const { document, blocked } = makeCopy(source, { ...wish, quotes })
      const page = renderToStaticMarkup(createElement(PrintedCopy, { copy: document }))
      return [JSON.stringify(document), JSON.stringify(blocked), page, page.replace(/<[^>]*>/g, '')].join('\n')
    })
    .join('\n')
}

function leaksIn(paper: string, canaries: readonly Canary[], to: Recipient): readonly string[] {
  const found = new Set(paper.match(/Qz\d+x[a-z0-9]+/g) ?? [])
  return canaries.filter(({ word, hiddenFrom }) => found.has(word) && hiddenFrom(to)).map(({ where }) => where)
}

describe('makeCopy', () => {
  it(`lets no restricted word out to anybody, in ${families} random families`, { timeout: 3_600_000 }, () => {
    const leaks: string[] = []
    let shown = 0

    for (let at = 0; at < families; at += 1) {
      const chance = chanceFrom(seed + at)
      const { source, canaries, recipients } = plantFamily(chance)
      for (const to of recipients) {
        const paper = paperOf(source, to, chance)
        shown += new Set(paper.match(/Qz\d+x[a-z0-9]+/g)).size
        for (const where of leaksIn(paper, canaries, to))
          leaks.push(`family ${seed + at}, ${to.kind} ${to.personId}: ${where}`)
      }
    }

    expect(leaks.slice(0, 20)).toEqual([])
    // Copies that said nothing at all would leak nothing either.
    expect(shown).toBeGreaterThan(families * 10)
  })

  it('finds a planted word when one does come out', () => {
    const chance = chanceFrom(7)
    const { source, canaries, recipients } = plantFamily(chance)
    const [to] = recipients
    const hidden = canaries.find(({ where }) => where === 'address')
    if (to === undefined || hidden === undefined) throw new Error('the family has no recipient or no address')

    const paper = paperOf({ ...source, sender: { ...source.sender, workerName: hidden.word } }, to, chance)

    expect(leaksIn(paper, canaries, to)).toContain('address')
  })
})
