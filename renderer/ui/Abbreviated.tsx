import { lazy, Suspense } from 'react'

const AbbreviatedWords = lazy(() => import('./AbbreviatedWords.tsx'))
const ShortForms = lazy(() => import('./ShortForms.tsx'))
/** The glossary is read from the disk only where a sentence has capitals: the first screen has none. */
const MAY_HOLD = /\p{Lu}{2}/u

type AbbreviatedProps = {
  /** Words of the product: what people typed stays as they typed it. */
  readonly text: string
  /** For labels and choices: what they hold is explained beside them, for a press on a label is the field's. */
  readonly beside?: boolean
}

/** A sentence of ours whose short forms say their whole words, each once on a screen. */
export function Abbreviated({ text, beside }: AbbreviatedProps) {
  if (!MAY_HOLD.test(text)) return beside ? null : text
  return (
    <Suspense fallback={beside ? null : text}>
      {beside ? <ShortForms text={text} /> : <AbbreviatedWords text={text} />}
    </Suspense>
  )
}
