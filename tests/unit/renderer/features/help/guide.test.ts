import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { familyTabs } from '../../../../../renderer/app/places.ts'
import { chapters, findPicture } from '../../../../../renderer/features/help/guideFiles.ts'
import { pageOfAddress } from '../../../../../renderer/features/help/pageOfAddress.ts'
import { readGuide, UnreadableGuide } from '../../../../../renderer/features/help/readGuide.ts'
import type { Inline } from '../../../../../renderer/features/help/readInline.ts'

const screens: Readonly<Record<string, unknown>> = import.meta.glob('../../../../../resources/strings/en-GB/*.ts', {
  eager: true
})
const pages: readonly string[] = chapters.map(({ page }) => page)

function inlinesOf(page: (typeof chapters)[number]): readonly Inline[] {
  return page.blocks.flatMap(block => {
    if (block.kind === 'picture') return []
    if (block.kind === 'list') return block.lines.flat()
    return block.kind === 'table' ? [...block.head.flat(), ...block.rows.flat(2)] : block.words
  })
}

describe('the pages of docs/user', () => {
  it('are all in the guide, and the guide has no page without a file', () => {
    const files = readdirSync('docs/user').filter(name => name.endsWith('.md'))

    expect([...pages].sort()).toEqual(files.map(name => name.replace('.md', '')).sort())
  })

  it.each(chapters.map(chapter => [chapter.page, chapter] as const))(
    '%s has a title, words and pictures',
    (page, at) => {
      const missing = at.blocks.flatMap(block =>
        block.kind === 'picture' && !findPicture(block.file) ? [block.file] : []
      )
      const signs = inlinesOf(at).filter(({ kind, text }) => kind === 'words' && /\*\*|`|\]\(|^#/.test(text))

      expect(at.title).not.toBe(page)
      expect(at.blocks.length).toBeGreaterThan(1)
      expect(missing).toEqual([])
      expect(signs).toEqual([])
    }
  )

  it('lead only to pages that are there', () => {
    const links = chapters.flatMap(inlinesOf).flatMap(one => (one.kind === 'link' ? [one.page] : []))

    expect(links.length).toBeGreaterThan(5)
    expect(links.filter(page => !pages.includes(page))).toEqual([])
  })

  it('name buttons and places as the screens do', () => {
    const onScreens = JSON.stringify(screens, (_, value: unknown) =>
      typeof value === 'function' ? String(value) : value
    )
    const named = chapters.flatMap(inlinesOf).flatMap(one => (one.kind === 'strong' ? [one.text] : []))

    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(name => !onScreens.toLowerCase().includes(name.toLowerCase()))).toEqual([])
  })

  it('show every picture that is drawn for them', () => {
    const shown = chapters.flatMap(({ blocks }) =>
      blocks.flatMap(block => (block.kind === 'picture' ? [block.file] : []))
    )
    const drawn = readdirSync('docs/user/pictures')

    expect(drawn.filter(file => !shown.includes(file))).toEqual([])
  })
})

describe('readGuide', () => {
  it.each(['### Too deep', '> quoted', '<b>bold</b>', '[away](https://example.org)', '```\ncode\n```'])(
    'refuses %j, which would be shown as signs',
    markdown => {
      expect(() => readGuide(markdown)).toThrow(UnreadableGuide)
    }
  )

  it('reads a paragraph over several lines, lists, tables and pictures as plain values', () => {
    const read = readGuide(
      '# A\n\none\n**two** `F8`\n\n1. first\n2. [second](find.md)\n\n| a | b |\n| --- | --- |\n| 1 | 2 |'
    )

    expect(read).toEqual([
      { kind: 'heading', level: 1, words: [{ kind: 'words', text: 'A' }] },
      {
        kind: 'paragraph',
        words: [
          { kind: 'words', text: 'one ' },
          { kind: 'strong', text: 'two' },
          { kind: 'words', text: ' ' },
          { kind: 'key', text: 'F8' }
        ]
      },
      {
        kind: 'list',
        numbered: true,
        lines: [[{ kind: 'words', text: 'first' }], [{ kind: 'link', text: 'second', page: 'find' }]]
      },
      {
        kind: 'table',
        head: [[{ kind: 'words', text: 'a' }], [{ kind: 'words', text: 'b' }]],
        rows: [[[{ kind: 'words', text: '1' }], [{ kind: 'words', text: '2' }]]]
      }
    ])
  })
})

describe('pageOfAddress', () => {
  it.each([
    ['desk', 'my-day'],
    ['families', 'families'],
    ['families/new', 'new-family'],
    ['waiting', 'waiting'],
    ['family/1', 'overview'],
    ['family/1/people/2', 'people'],
    ['family/1/people/relationships', 'relationships'],
    ['family/1/people/agreement', 'agreement'],
    ['family/1/assessment/2/section/A', 'assessment'],
    ['family/1/history', 'history']
  ])('leads from %s to %s', (address, page) => {
    expect(pageOfAddress(address)).toBe(page)
  })

  it('has a page of its own for every tab of a family', () => {
    const reached = familyTabs.map(tab => pageOfAddress(`family/1/${tab}`))

    expect(new Set(reached).size).toBe(familyTabs.length)
    expect(reached).not.toContain('first-day')
  })
})

it('no page names a place on the network', () => {
  const found = readdirSync('docs/user').filter(
    name => name.endsWith('.md') && /https?:|www\./.test(readFileSync(`docs/user/${name}`, 'utf8'))
  )

  expect(found).toEqual([])
})
