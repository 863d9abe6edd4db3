import { Fragment } from 'react'
import { splitShortForms } from '../../resources/words/shortForms.ts'
import { GlossaryWord } from './GlossaryWord.tsx'
import { OnceOnScreen } from './OnceOnScreen.tsx'

/** A sentence of ours whose short forms say their whole words, each once on a screen. Not for labels and buttons. */
export default function AbbreviatedWords({ text }: { readonly text: string }) {
  return splitShortForms(text)
    .map((stretch, at) => ({ ...stretch, key: `stretch ${at}` }))
    .map(({ key, text: form, words }) =>
      words === null ? (
        <Fragment key={key}>{form}</Fragment>
      ) : (
        <OnceOnScreen key={key} form={form} otherwise={form}>
          <GlossaryWord form={form} words={words} />
        </OnceOnScreen>
      )
    )
}
