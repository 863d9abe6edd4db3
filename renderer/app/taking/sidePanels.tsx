import { Button, Checkbox } from '@mantine/core'
import type { z } from 'zod'
import type { CopyWishAsked, previewCopy } from '../../../electron/contract/copies.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { Panel } from '../../ui/Panel.tsx'
import styles from './Taking.module.css'

export type ShownCopy = z.output<typeof previewCopy.output>
type PanelProps = {
  readonly shown: ShownCopy
  readonly wish: CopyWishAsked
  readonly onWish: (wish: CopyWishAsked) => void
}

const words = copyStrings
const toggled = (keys: readonly string[], key: string, on: boolean) =>
  on ? [...keys, key] : keys.filter(one => one !== key)

/** What stands in the way: each part that shows a place is looked at, and the copy is made without it. */
export function StopsPanel({ shown, wish, onWish }: PanelProps) {
  const { blocked, refusals, warnings } = shown
  if (blocked.length + refusals.length + warnings.length === 0) return null
  return (
    <Panel title={blocked.length + refusals.length > 0 ? words.stops : words.readAgain}>
      <ul className={styles.plain}>
        {[...refusals, ...warnings].map(say => (
          <li key={say}>{say}</li>
        ))}
        {blocked.map(({ key, say }) => (
          <li key={key} className={styles.line}>
            <span>{say}</span>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`${words.blocked.leaveOut}: ${say}`}
              onClick={() => onWish({ ...wish, without: toggled(wish.without, key, true) })}
            >
              {words.blocked.leaveOut}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** A child's words are theirs: each is looked at, and none stands there by itself (domain.md FC-5). */
export function QuotesPanel({ shown, wish, onWish }: PanelProps) {
  if (shown.quotes.length === 0) return null
  return (
    <Panel title={words.quotes}>
      <p>{words.quotesHint}</p>
      <div className={styles.ticks}>
        {shown.quotes.map(({ key, child, words: said }) => (
          <Checkbox
            key={key}
            label={words.mayStand(child, said)}
            checked={wish.quotes.includes(key)}
            onChange={event => onWish({ ...wish, quotes: toggled(wish.quotes, key, event.currentTarget.checked) })}
          />
        ))}
      </div>
    </Panel>
  )
}

export function LeftOutPanel({ shown }: Pick<PanelProps, 'shown'>) {
  const { leftOut } = shown.document
  const lines = [...new Map(leftOut.map(one => [`${one.what}|${one.why}`, one])).values()]
  return (
    <Panel title={words.leftOut}>
      <p>{words.leftOutHint}</p>
      {lines.length === 0 ? (
        <p>{words.nothingLeftOut}</p>
      ) : (
        <ul className={styles.plain} aria-label={words.leftOut}>
          {lines.map(({ what, why }) => (
            <li key={`${what}|${why}`}>
              <strong>{what}</strong> <small>{why}</small>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** Any part can be taken out of this one copy; what the file holds stays as it is. */
export function PartsPanel({ shown, wish, onWish }: PanelProps) {
  if (shown.pieces.length === 0) return null
  return (
    <Panel title={words.parts}>
      <details>
        <summary>{words.partsCounted(shown.pieces.length)}</summary>
        <div className={styles.ticks}>
          {shown.pieces.map(({ key, part, words: said }) => (
            <Checkbox
              key={key}
              label={words.partWith(part, said)}
              checked={!wish.without.includes(key)}
              onChange={event => onWish({ ...wish, without: toggled(wish.without, key, !event.currentTarget.checked) })}
            />
          ))}
        </div>
      </details>
    </Panel>
  )
}

/** Advice and nothing else: it never stops a copy. */
export function ReadingPanel({ shown: { advice } }: Pick<PanelProps, 'shown'>) {
  const nothing = advice.longSentences.length + advice.words.length === 0
  return (
    <Panel title={words.advice.title}>
      <p>{advice.reading ? words.advice.age(advice.reading.age) : words.advice.short}</p>
      {nothing && <p>{words.advice.good}</p>}
      {advice.longSentences.length > 0 && (
        <>
          <h3 className={styles.small}>{words.advice.long}</h3>
          <ul>
            {advice.longSentences.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {advice.words.length > 0 && (
        <>
          <h3 className={styles.small}>{words.advice.words}</h3>
          <ul>
            {advice.words.map(({ found, instead }) => (
              <li key={found}>{instead === null ? words.advice.hard(found) : words.advice.try(found, instead)}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
