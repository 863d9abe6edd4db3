import { createElement, type ReactNode } from 'react'
import { type Drawn, drawingAttributes } from '../../../domain/pictures/drawing.ts'
import styles from './DrawnShapes.module.css'

const reactNames: Readonly<Record<string, string>> = { 'text-anchor': 'textAnchor' }

/** Draws the plain values of a picture with the pens of the window: light, dark, or the reader's own colours. */
export function DrawnShapes({ drawn }: { readonly drawn: readonly Drawn[] }): ReactNode {
  return drawn.map((one, at) => <Shape key={keyOf(one, at)} drawn={one} />)
}

/** Shapes have no name of their own and are always drawn anew as a whole, so that their place may name them. */
const keyOf = ({ tag }: Drawn, at: number) => `${tag} ${at}`

function Shape({ drawn: { tag, pen, at, words, parts } }: { readonly drawn: Drawn }): ReactNode {
  const geometry = drawingAttributes.flatMap(name => {
    const value = at[name]
    return value === undefined ? [] : [[reactNames[name] ?? name, value] as const]
  })
  const inside = [words, parts && <DrawnShapes key="parts" drawn={parts} />].filter(part => part !== undefined)
  return createElement(tag, { ...Object.fromEntries(geometry), className: styles[pen] }, ...inside)
}
