import { useState } from 'react'
import type { CopyWishAsked } from '../../../electron/contract/copies.ts'
import { writtenLanguages } from '../../../resources/codes/writtenLanguage.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import type { ShownCopy } from '../../app/taking/sidePanels.tsx'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Copies.module.css'

type TranslationPanelProps = {
  readonly shown: ShownCopy
  readonly wish: CopyWishAsked
  readonly onWish: (wish: CopyWishAsked) => void
}

const words = copyStrings.translate

/** What a translator wrote, paragraph by paragraph; both languages stand on the paper and both are kept together. */
export function TranslationPanel({ shown, wish, onWish }: TranslationPanelProps) {
  const [by, setBy] = useState(wish.translation?.by ?? '')
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(
    () => new Map(wish.translation?.lines.map(line => [line.of, line.words]))
  )
  const lines = linesOf(shown)
  const settle = (maker = by) =>
    onWish({
      ...wish,
      translation: { by: maker.trim(), lines: [...typed].map(([of, said]) => ({ of, words: said })) }
    })
  const translating = writtenLanguages.some(({ code }) => code === wish.language)
  const done = lines.filter(line => (typed.get(line) ?? '').trim() !== '').length
  return (
    <Panel title={words.title}>
      <CodeSelect
        id="copyLanguage"
        label={words.language}
        placeholder={words.none}
        options={writtenLanguages}
        value={translating ? wish.language : null}
        onChange={code => onWish({ ...wish, language: code ?? 'eng', ...(code === null ? { translation: null } : {}) })}
      />
      {translating && (
        <>
          <TextField
            id="translatedBy"
            label={words.by}
            hint={words.byHint}
            value={by}
            onChange={setBy}
            onBlur={() => settle()}
          />
          <details>
            <summary>{words.counted(done, lines.length)}</summary>
            <p>{words.hint}</p>
            <div className={styles.lines}>
              {lines.map((line, at) => (
                <LongText
                  key={line}
                  id={`translation-${at}`}
                  label={words.line(line)}
                  value={typed.get(line) ?? ''}
                  maxLength={60_000}
                  onChange={said => setTyped(before => new Map(before).set(line, said))}
                  onBlur={() => settle()}
                />
              ))}
            </div>
          </details>
        </>
      )}
    </Panel>
  )
}

/** Every paragraph of the copy once, in its order. */
function linesOf({ document }: ShownCopy): readonly string[] {
  const lines = document.blocks.flatMap(block => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [block.words]
    return block.kind === 'list' ? block.items : []
  })
  return [...new Set(lines)]
}
