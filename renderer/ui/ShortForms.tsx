import { splitShortForms } from '../../resources/words/shortForms.ts'
import styles from './GlossaryWord.module.css'
import { GlossaryWord } from './GlossaryWord.tsx'
import { OnceOnScreen } from './OnceOnScreen.tsx'

/** The short forms of a label or of its choices, beside it: a button inside a label would take the label's press. */
export default function ShortForms({ text }: { readonly text: string }) {
  const forms = new Map(splitShortForms(text).flatMap(one => (one.words === null ? [] : [[one.text, one.words]])))
  return (
    <span className={styles.row}>
      {[...forms].map(([form, words]) => (
        <OnceOnScreen key={form} form={form}>
          <GlossaryWord form={form} words={words} beside />
        </OnceOnScreen>
      ))}
    </span>
  )
}
