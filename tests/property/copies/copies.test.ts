import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { copyLayouts } from '../../../domain/copies/document.ts'
import { type CopyKind, copyKinds, isTaken, takenKinds } from '../../../domain/copies/recipients.ts'
import { svgText } from '../../../domain/pictures/svgText.ts'
import { makeCopy } from '../../../electron/export/makeCopy.ts'
import type { CopySource, Recipient } from '../../../electron/export/source.ts'
import { PrintedCopy } from '../../../renderer/print/PrintedCopy.tsx'
import { chanceFrom, chanceSeed } from '../../builders/seed.ts'
import { aWish } from './aCopySource.ts'
import { type Canary, plantFamily } from './planted.ts'

const seed = chanceSeed('copies')
const families = Number(process.env.GOLDTHREAD_FAMILIES ?? 100)

/** Everything that leaves: the document, the page and the picture as they are drawn, and both without their marks. */
function paperOf(source: CopySource, to: Recipient, copyKind: CopyKind, chance: () => number): string {
  const layout = copyLayouts[Math.trunc(chance() * copyLayouts.length)] ?? 'plain'
  const shape = chance() < 0.5 ? 'radar' : 'lines'
  const wish = aWish(to, { copyKind, layout, shape, cover: chance() < 0.2 })
  // Every quotation that is offered is ticked: what is not offered must stay away even then.
  const quotes = isTaken(copyKind) ? [] : makeCopy(source, wish).quotes.map(({ key }) => key)
  const { document, blocked } = makeCopy(source, { ...wish, quotes })
  const said = [JSON.stringify(document), JSON.stringify(blocked)]
  // A page and a picture are drawn from the document alone: one in three is drawn and read as well.
  if (chance() > 1 / 3) return said.join('\n')
  const page = renderToStaticMarkup(createElement(PrintedCopy, { copy: document }))
  const pictures = document.blocks.flatMap(block =>
    block.kind === 'picture' ? [svgText(block.picture, [document.footer])] : []
  )
  const drawn = [page, ...pictures].flatMap(marked => [marked, marked.replace(/<[^>]*>/g, '')])
  return [...said, ...drawn].join('\n')
}

const wordsIn = (paper: string) => new Set(paper.match(/Qz\d+x[a-z0-9]+/g) ?? [])

function leaksIn(
  paper: string,
  canaries: ReadonlyMap<string, Canary>,
  to: Recipient,
  copyKind: CopyKind
): readonly string[] {
  return [...wordsIn(paper)].flatMap(word => {
    const canary = canaries.get(word)
    return canary?.hiddenFrom(to, copyKind) ? [`${canary.where} on ${copyKind}`] : []
  })
}

const byWord = (canaries: readonly Canary[]) => new Map(canaries.map(canary => [canary.word, canary]))

describe('makeCopy', () => {
  it(`lets no restricted word out to anybody, in ${families} random families`, { timeout: 3_600_000 }, () => {
    const leaks: string[] = []
    const shown = new Map<CopyKind, Set<string>>()

    for (let at = 0; at < families; at += 1) {
      const chance = chanceFrom(seed + at)
      const { source, canaries, recipients } = plantFamily(chance)
      const planted = byWord(canaries)
      // Half of all papers for half of all readers, by chance: over many families that is every paper for everybody.
      for (const to of recipients)
        for (const copyKind of copyKinds.filter(() => chance() < 0.5)) {
          const paper = paperOf(source, to, copyKind, chance)
          for (const word of wordsIn(paper))
            shown.set(copyKind, (shown.get(copyKind) ?? new Set()).add(`${at} ${word}`))
          for (const where of leaksIn(paper, planted, to, copyKind))
            leaks.push(`family ${seed + at}, ${to.kind} ${to.personId}: ${where}`)
        }
    }

    expect(leaks.slice(0, 20)).toEqual([])
    // Papers that said nothing at all would leak nothing either.
    for (const copyKind of ['family_copy', ...takenKinds.filter(kind => kind !== 'genogram')] as const)
      expect([copyKind, (shown.get(copyKind)?.size ?? 0) > families]).toEqual([copyKind, true])
    expect(shown.get('genogram')?.size ?? 0).toBeGreaterThan(families / 4)
  })

  it('finds a planted word when one does come out', () => {
    const chance = chanceFrom(7)
    const { source, canaries, recipients } = plantFamily(chance)
    const [to] = recipients
    const hidden = canaries.find(({ where }) => where === 'address')
    if (to === undefined || hidden === undefined) throw new Error('the family has no recipient or no address')

    const stranger = { ...source, sender: { ...source.sender, workerName: hidden.word } }
    const leaks = copyKinds.flatMap(copyKind =>
      leaksIn(paperOf(stranger, to, copyKind, chance), byWord(canaries), to, copyKind)
    )

    expect(leaks).toContain('address on family_copy')
    expect(leaks).toContain('address on genogram')
  })
})
