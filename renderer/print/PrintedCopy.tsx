import type { ReactNode } from 'react'
import type { Block, CopyDocument } from '../../domain/copies/document.ts'
import { DrawnShapes } from '../ui/pictures/DrawnShapes.tsx'
import styles from './PrintedCopy.module.css'

/** A copy as it lies on paper: the same on the screen of the worker and on the page. `leftOut` is never drawn here. */
export function PrintedCopy({ copy }: { readonly copy: CopyDocument }) {
  return (
    <article className={styles.copy} data-layout={copy.layout} lang={copy.language}>
      {copy.blocks.map((block, at) => (
        <Part key={keyOf(block, at)} block={block} />
      ))}
    </article>
  )
}

/** Paragraphs have no name of their own and a copy is always drawn as a whole, so that their place may name them. */
const keyOf = ({ kind }: Block, at: number) => `${kind} ${at}`

function Part({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <Heading level={block.level} words={block.words} />
    case 'paragraph':
      return block.said ? (
        <blockquote className={styles.said}>
          <p>“{block.words}”</p>
          <footer>{block.said.by}</footer>
        </blockquote>
      ) : (
        <p>{block.words}</p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map(words => (
            <li key={words}>{words}</li>
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
            {block.rows.map(row => (
              <tr key={row.join('|')}>
                {row.map((cell, at) => (
                  <td key={block.columns[at]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'picture': {
      const { picture } = block
      return (
        <figure className={styles.picture}>
          <svg viewBox={`0 0 ${picture.width} ${picture.height}`} role="img" aria-label={picture.title}>
            <DrawnShapes drawn={picture.drawn} />
          </svg>
          <figcaption>{picture.title}</figcaption>
        </figure>
      )
    }
    case 'newPage':
      return <div className={styles.newPage} />
  }
}

function Heading({ level, words }: { readonly level: 1 | 2 | 3; readonly words: string }) {
  if (level === 1) return <h1>{words}</h1>
  return level === 2 ? <h2>{words}</h2> : <h3>{words}</h3>
}
