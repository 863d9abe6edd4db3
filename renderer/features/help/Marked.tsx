import { Fragment } from 'react'
import { markHits } from './markHits.ts'

/** Words with what was looked for marked in them. */
export function Marked({ text, beginnings }: { readonly text: string; readonly beginnings: readonly string[] }) {
  if (beginnings.length === 0) return text
  return markHits(text, beginnings)
    .map((run, at) => ({ ...run, key: `run ${at}` }))
    .map(({ key, text: words, hit }) => (hit ? <mark key={key}>{words}</mark> : <Fragment key={key}>{words}</Fragment>))
}
