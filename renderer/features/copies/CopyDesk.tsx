import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { drawnKinds, isLetter } from '../../../domain/copies/recipients.ts'
import { type CopyWishAsked, copyForms, previewCopy } from '../../../electron/contract/copies.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { GiveCopy } from '../../app/taking/GiveCopy.tsx'
import { LeftOutPanel, PartsPanel, QuotesPanel, ReadingPanel, StopsPanel } from '../../app/taking/sidePanels.tsx'
import styles from '../../app/taking/Taking.module.css'
import { useAsked } from '../../app/useAsked.ts'
import { PrintedCopy } from '../../print/PrintedCopy.tsx'
import { dayOfBoxes, noDateTyped } from '../../ui/boxesOf.ts'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TranslationPanel } from './TranslationPanel.tsx'

type CopyDeskProps = {
  readonly wish: CopyWishAsked
  readonly mayClear: boolean
  readonly onWish: (wish: CopyWishAsked) => void
}

const words = copyStrings

/** The paper at the left as it will lie in somebody's hands; at the right what only the worker sees. */
export function CopyDesk({ wish, mayClear, onWish }: CopyDeskProps) {
  const asked = useAsked(previewCopy, wish)
  const [last, setLast] = useState(asked.value)
  const [typed, setTyped] = useState(wish.ownWords)
  const [visit, setVisit] = useState(noDateTyped)
  // While the next preview is made the one before stays, so that nothing jumps under the hand.
  if (asked.value !== null && asked.value !== last) setLast(asked.value)
  if (asked.failure) return <Failed failure={asked.failure} onAgain={asked.askAgain} />
  const shown = asked.value ?? last
  if (shown === null) return <Loading />
  return (
    <div className={styles.desk}>
      <Panel title={words.preview}>
        {wish.copyKind === 'letter_visit' && (
          <DateBoxes
            id="visitOn"
            label={words.visitOn}
            value={visit}
            onChange={value => {
              setVisit(value)
              onWish({ ...wish, visitOn: dayOfBoxes(value) })
            }}
          />
        )}
        <LongText
          id="ownWords"
          label={words.ownWords}
          hint={words.ownWordsHint}
          value={typed}
          maxLength={8000}
          onChange={setTyped}
          onBlur={() => onWish({ ...wish, ownWords: typed })}
        />
        <div className={styles.paper}>
          <PrintedCopy copy={shown.document} />
          <p className={styles.foot}>{shown.document.footer}</p>
        </div>
      </Panel>
      <div className={styles.stack}>
        <StopsPanel shown={shown} wish={wish} onWish={onWish} />
        <QuotesPanel shown={shown} wish={wish} onWish={onWish} />
        <LeftOutPanel shown={shown} />
        <PartsPanel shown={shown} wish={wish} onWish={onWish} />
        <ReadingPanel shown={shown} />
        <TranslationPanel shown={shown} wish={wish} onWish={onWish} />
        {!isLetter(wish.copyKind) && (
          <Checkbox
            label={words.cover}
            checked={wish.cover}
            onChange={event => onWish({ ...wish, cover: event.currentTarget.checked })}
          />
        )}
        <GiveCopy
          wish={{ ...wish, ownWords: typed }}
          shown={shown}
          ready={asked.value !== null}
          mayClear={mayClear}
          forms={drawnKinds.includes(wish.copyKind) ? copyForms : ['pdf', 'print']}
        />
      </div>
    </div>
  )
}
