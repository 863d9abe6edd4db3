import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { type FindOnly, type FindState, findWords } from '../../../electron/contract/find.ts'
import { findStrings } from '../../../resources/strings/en-GB/findPage.ts'
import { call } from '../../app/call.ts'
import { familyAddress } from '../../app/places.ts'
import { useAsked } from '../../app/useAsked.ts'
import { goTo } from '../../state/navigation.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './Find.module.css'

type Hit = z.output<typeof findWords.output>['found'][number]
type Later = { readonly found: readonly Hit[]; readonly next: number | null }

const words = findStrings
const PAGE = 20
const PREPARING_MS = 2000

const tabs = {
  note: 'notes',
  noteParagraph: 'notes',
  noteAddendum: 'notes',
  chronologyEvent: 'chronology',
  answer: 'assessment'
} as const

type FoundWordsProps = { readonly words: string; readonly only: FindOnly; readonly state: FindState }

/** Words in notes, events and answers, newest first, marked where they stand in the text. */
export function FoundWords({ words: asked, only, state }: FoundWordsProps) {
  const question = { words: asked, limit: PAGE, only, state }
  const { value, failure, askAgain } = useAsked(findWords, question)
  const [later, setLater] = useState<Later | null>(null)
  const preparing = value?.preparing ?? null
  useEffect(() => {
    if (preparing === null) return
    const timer = setTimeout(askAgain, PREPARING_MS)
    return () => clearTimeout(timer)
  }, [preparing, askAgain])
  const found = [...(value?.found ?? []), ...(later?.found ?? [])]
  const next = later === null ? (value?.next ?? null) : later.next
  const readOn = async () => {
    const reply = await call(findWords, { ...question, before: next })
    if (reply.ok) setLater({ found: [...(later?.found ?? []), ...reply.value.found], next: reply.value.next })
  }
  return (
    <Panel title={words.texts}>
      {failure && <Failed failure={failure} onAgain={askAgain} />}
      {!value && !failure && <Loading />}
      {preparing && <p role="status">{words.preparing(preparing)}</p>}
      {value && found.length === 0 && <p>{words.noText}</p>}
      {found.length > 0 && (
        <ul className={styles.list} aria-label={words.texts}>
          {found.map(hit => (
            <li key={hit.id}>
              <button
                type="button"
                className={styles.open}
                onClick={() => goTo(familyAddress(hit.familyId, tabs[hit.kind], hit.inId))}
              >
                {[words.family(hit.familyName), hit.title, hit.on].filter(Boolean).join(', ')}
              </button>
              <p className={styles.excerpt}>
                {hit.pieces.map((piece, place) => {
                  // Pieces have no name of their own: they are parts of one text in their order.
                  const key = `${place} ${piece.text}`
                  return piece.hit ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
      {next !== null && (
        <Button variant="default" onClick={() => void readOn()}>
          {words.more}
        </Button>
      )}
    </Panel>
  )
}
