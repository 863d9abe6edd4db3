import { useState } from 'react'
import type { TakenKind } from '../../../domain/copies/recipients.ts'
import { type CopyForm, type CopyWishAsked, listCopies, previewCopy } from '../../../electron/contract/copies.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { PrintedCopy } from '../../print/PrintedCopy.tsx'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { useAsked } from '../useAsked.ts'
import { firstWish } from './firstWish.ts'
import { GiveCopy } from './GiveCopy.tsx'
import { recipientLabel } from './recipientLabel.ts'
import { LeftOutPanel, PartsPanel, StopsPanel } from './sidePanels.tsx'
import styles from './Taking.module.css'

/** What of it is taken: the day it stands for, how scores are drawn, whose events, which note. */
export type TakenOf = Partial<Pick<CopyWishAsked, 'day' | 'shape' | 'aboutId' | 'noteId'>>

type TakeDialogProps = {
  readonly familyId: string
  readonly copyKind: TakenKind
  readonly of: TakenOf
  readonly form: CopyForm
  readonly onClose: () => void
}

const words = copyStrings

/** For whom, what they get, what they do not, and out: everything that leaves a page of the desk leaves here. */
export function TakeDialog({ familyId, copyKind, of, form, onClose }: TakeDialogProps) {
  const asked = useAsked(listCopies, { familyId })
  const [wish, setWish] = useState<CopyWishAsked | null>(null)
  const recipients = asked.value?.recipients.filter(one => one.copyKinds.includes(copyKind)) ?? []
  const choose = (key: string | null) => {
    const chosen = recipients.find(one => one.key === key)
    setWish(chosen ? { ...firstWish(familyId, chosen), ...of, copyKind, layout: 'plain' } : null)
  }
  return (
    <Dialog wide title={words.take.title(words.kinds[copyKind])} onClose={onClose}>
      {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
      {!asked.failure && !asked.value && <Loading />}
      {asked.value && (
        <div className={styles.stack}>
          <p>{recipients.length === 0 ? words.take.nobody : words.take.intro}</p>
          {recipients.length > 0 && (
            <CodeSelect
              id="takeRecipient"
              label={words.forWhom}
              options={recipients.map(one => ({ code: one.key, label: recipientLabel(one) }))}
              value={wish?.recipientKey ?? null}
              onChange={choose}
            />
          )}
          {wish && (
            <Preview
              key={wish.recipientKey}
              {...{ wish, form, mayClear: asked.value.mayClear, onWish: setWish, onGiven: onClose }}
            />
          )}
        </div>
      )}
    </Dialog>
  )
}

type PreviewProps = {
  readonly wish: CopyWishAsked
  readonly form: CopyForm
  readonly mayClear: boolean
  readonly onWish: (wish: CopyWishAsked) => void
  readonly onGiven: () => void
}

function Preview({ wish, form, mayClear, onWish, onGiven }: PreviewProps) {
  const asked = useAsked(previewCopy, wish)
  const [last, setLast] = useState(asked.value)
  // While the next preview is made the one before stays, so that nothing jumps under the hand.
  if (asked.value !== null && asked.value !== last) setLast(asked.value)
  if (asked.failure) return <Failed failure={asked.failure} onAgain={asked.askAgain} />
  const shown = asked.value ?? last
  if (shown === null) return <Loading />
  return (
    <>
      <StopsPanel shown={shown} wish={wish} onWish={onWish} />
      <ScrollBox label={words.preview}>
        <div className={styles.paper}>
          <PrintedCopy copy={shown.document} />
          <p className={styles.foot}>{shown.document.footer}</p>
        </div>
      </ScrollBox>
      <LeftOutPanel shown={shown} />
      <PartsPanel shown={shown} wish={wish} onWish={onWish} />
      <GiveCopy {...{ wish, shown, mayClear, onGiven }} ready={asked.value !== null} forms={[form]} />
    </>
  )
}
