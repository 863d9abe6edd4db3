import type { ReactNode } from 'react'
import type { Block, CopyDocument } from '../../domain/copies/document.ts'
import { rowKey } from '../ui/pictures/rowKey.ts'
import styles from './PrintedCopy.module.css'
import { PrintedPicture } from './PrintedPicture.tsx'

/** A copy as it lies on paper: the same on the screen of the worker and on the page. `leftOut` is never drawn here. */
export function PrintedCopy({ copy }: { readonly copy: CopyDocument }) {
  const { beside } = copy
  const translated = new Map(beside?.lines.map(({ of, words }) => [of, words]))
  const inBoth: Both = (words, part) => {
    const other = translated.get(words) ?? ''
    if (beside === undefined || other.trim() === '') return part(words)
    return (
      <div className={styles.both}>
        <div>{part(words)}</div>
        <div lang={beside.language} dir="auto">
          {part(other)}
        </div>
      </div>
    )
  }
  return (
    <article
      className={styles.copy}
      data-layout={copy.layout}
      data-across={copy.landscape === true || undefined}
      lang={copy.language}
    >
      {copy.blocks.map((block, at) => (
        <Part key={keyOf(block, at)} block={block} inBoth={inBoth} />
      ))}
      {beside && <p className={styles.madeBy}>{beside.madeBy}</p>}
    </article>
  )
}

/** The words, and beside them the same in another language where somebody wrote it. */
type Both = (words: string, part: (said: string) => ReactNode) => ReactNode

/** Paragraphs have no name of their own and a copy is always drawn as a whole, so that their place may name them. */
const keyOf = ({ kind }: Block, at: number) => `${kind} ${at}`

function Part({ block, inBoth }: { readonly block: Block; readonly inBoth: Both }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return inBoth(block.words, said => <Heading level={block.level} words={said} />)
    case 'paragraph':
      return inBoth(block.words, words =>
        block.said ? (
          <blockquote className={styles.said}>
            <p>“{words}”</p>
            {block.said.by !== '' && <footer>{block.said.by}</footer>}
          </blockquote>
        ) : (
          <p>{words}</p>
        )
      )
    case 'list':
      return (
        <ul>
          {block.items.map(words => (
            <li key={words}>{inBoth(words, said => said)}</li>
          ))}
        </ul>
      )
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.rows.map(({ name, words }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return (
        <table className={styles.table}>
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              {block.columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={rowKey(row.join('|'), at)}>
                {row.map((cell, at) => (
                  <td key={block.columns[at]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'picture':
      return <PrintedPicture picture={block.picture} />
    case 'newPage':
      return <div className={styles.newPage} />
  }
}

function Heading({ level, words }: { readonly level: 1 | 2 | 3; readonly words: string }) {
  if (level === 1) return <h1>{words}</h1>
  return level === 2 ? <h2>{words}</h2> : <h3>{words}</h3>
}
