import { Fragment } from 'react'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { findPicture } from './guideFiles.ts'
import styles from './Help.module.css'
import { Marked } from './Marked.tsx'
import type { GuideBlock } from './readGuide.ts'
import type { Inline } from './readInline.ts'

type Reading = { readonly beginnings: readonly string[]; readonly onPage: (page: string) => void }

/** The blocks of one page as elements of React: no mark-up of a page is ever read as HTML. */
export function GuideArticle({ blocks, ...reading }: Reading & { readonly blocks: readonly GuideBlock[] }) {
  return numbered(blocks).map(({ key, one }) => <Block key={key} block={one} {...reading} />)
}

function Block({ block, ...reading }: Reading & { readonly block: GuideBlock }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h4>
          <Words words={block.words} {...reading} />
        </h4>
      )
    case 'list':
      return <List block={block} {...reading} />
    case 'table':
      return <TableOf block={block} {...reading} />
    case 'picture':
      return <Picture file={block.file} says={block.says} />
    default:
      return (
        <p>
          <Words words={block.words} {...reading} />
        </p>
      )
  }
}

function List({ block, ...reading }: Reading & { readonly block: Extract<GuideBlock, { kind: 'list' }> }) {
  const Tag = block.numbered ? 'ol' : 'ul'
  return (
    <Tag>
      {numbered(block.lines).map(({ key, one }) => (
        <li key={key}>
          <Words words={one} {...reading} />
        </li>
      ))}
    </Tag>
  )
}

function TableOf({ block, ...reading }: Reading & { readonly block: Extract<GuideBlock, { kind: 'table' }> }) {
  const label = block.head.map(words => words.map(({ text }) => text).join('')).join(', ')
  return (
    <ScrollBox label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {numbered(block.head).map(({ key, one }) => (
              <th key={key} scope="col">
                <Words words={one} {...reading} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(block.rows).map(({ key, one: row }) => (
            <tr key={key}>
              {numbered(row).map(cell => (
                <td key={cell.key}>
                  <Words words={cell.one} {...reading} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function Picture({ file, says }: { readonly file: string; readonly says: string }) {
  const source = findPicture(file)
  return source && <img src={source} alt={says} className={styles.picture} loading="lazy" width={1280} height={800} />
}

function Words({ words, beginnings, onPage }: Reading & { readonly words: readonly Inline[] }) {
  return numbered(words).map(({ key, one }) => {
    const marked = <Marked text={one.text} beginnings={beginnings} />
    if (one.kind === 'strong') return <b key={key}>{marked}</b>
    if (one.kind === 'key') return <kbd key={key}>{marked}</kbd>
    if (one.kind === 'words') return <Fragment key={key}>{marked}</Fragment>
    const { page } = one
    return (
      <button key={key} type="button" className={styles.link} onClick={() => onPage(page)}>
        {marked}
      </button>
    )
  })
}

/** A page of the guide never changes while it is shown: the place of a part is its name. */
function numbered<One>(parts: readonly One[]): readonly { readonly key: string; readonly one: One }[] {
  return parts.map((one, at) => ({ key: `part ${at}`, one }))
}
