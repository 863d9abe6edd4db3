import { useState } from 'react'
import type { CopyKind } from '../../../domain/copies/recipients.ts'
import { type CopyRecipient, type CopyWishAsked, listCopies } from '../../../electron/contract/copies.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import type { FamilyPageProps } from '../../app/familyPages.ts'
import { firstWish } from '../../app/taking/firstWish.ts'
import { recipientLabel } from '../../app/taking/recipientLabel.ts'
import { useAsked } from '../../app/useAsked.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './Copies.module.css'
import { CopyDesk } from './CopyDesk.tsx'
import { GivenCopies } from './GivenCopies.tsx'

const words = copyStrings

/** Copies, letters and pages for a child: for whom, what, how it looks; and every one that was made. */
export function CopiesTab({ familyId }: FamilyPageProps) {
  const asked = useAsked(listCopies, { familyId })
  const [wish, setWish] = useState<CopyWishAsked | null>(null)
  if (asked.failure) return <Failed failure={asked.failure} onAgain={asked.askAgain} />
  if (!asked.value) return <Loading />
  const { recipients, given, mayClear } = asked.value
  const recipient = recipients.find(({ key }) => key === wish?.recipientKey) ?? null
  const choose = (key: string | null) => {
    const chosen = recipients.find(one => one.key === key)
    setWish(chosen ? firstWish(familyId, chosen) : null)
  }
  return (
    <div className={styles.stack}>
      <Panel title={words.title}>
        <div className={styles.choices}>
          <CodeSelect
            id="copyRecipient"
            label={words.forWhom}
            options={recipients.map(one => ({ code: one.key, label: recipientLabel(one) }))}
            value={wish?.recipientKey ?? null}
            onChange={choose}
          />
          {wish && recipient && <Looks wish={wish} recipient={recipient} onWish={setWish} />}
        </div>
        {!wish && <EmptyState words={words.chooseRecipient} />}
      </Panel>
      {wish && recipient && <CopyDesk key={wish.recipientKey} wish={wish} mayClear={mayClear} onWish={setWish} />}
      <GivenCopies familyId={familyId} given={given} mayReview={mayClear} onReviewed={asked.askAgain} />
    </div>
  )
}

type LooksProps = {
  readonly wish: CopyWishAsked
  readonly recipient: CopyRecipient
  readonly onWish: (wish: CopyWishAsked) => void
}

function Looks({ wish, recipient, onWish }: LooksProps) {
  const layouts =
    recipient.kind === 'child' ? (['child', 'easy_read'] as const) : (['plain', 'large_print', 'easy_read'] as const)
  return (
    <>
      <CodeSelect
        id="copyKind"
        label={words.kind}
        noBlank
        options={recipient.copyKinds.filter(isMadeHere).map(code => ({ code, label: words.kinds[code] }))}
        value={wish.copyKind}
        onChange={code => {
          const copyKind = recipient.copyKinds.find(one => one === code)
          if (copyKind) onWish({ ...wish, copyKind, quotes: [], without: [] })
        }}
      />
      <CodeSelect
        id="copyLayout"
        label={words.layout}
        noBlank
        options={layouts.map(code => ({ code, label: words.layouts[code] }))}
        value={wish.layout}
        onChange={code => {
          const layout = layouts.find(one => one === code)
          if (layout) onWish({ ...wish, layout })
        }}
      />
    </>
  )
}

/** A note is printed where it is read. */
const isMadeHere = (kind: CopyKind) => kind !== 'note'
