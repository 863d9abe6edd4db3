import { Button } from '@mantine/core'
import { type GivenCopy, reviewHold } from '../../../electron/contract/copies.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { call } from '../../app/call.ts'
import { dayAndTime } from '../../app/dayAndTime.ts'
import { dayInWords } from '../../app/entry/valueInWords.ts'
import { say } from '../../state/notices.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import styles from './Copies.module.css'

const words = copyStrings
const kinds: Readonly<Record<string, string>> = { ...words.kinds, ...words.otherKinds }
const ways: Readonly<Record<string, string>> = words.waysOfGiving

type GivenCopiesProps = {
  readonly familyId: string
  readonly given: readonly GivenCopy[]
  readonly mayReview: boolean
  readonly onReviewed: () => void
}

/** Every copy that left the file, newest first: what and for whom, never its words. */
export function GivenCopies({ familyId, given, mayReview, onReviewed }: GivenCopiesProps) {
  return (
    <Panel title={words.given.title}>
      {given.length === 0 ? (
        <EmptyState words={words.given.none} />
      ) : (
        <ScrollBox label={words.given.title}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.given.when}</th>
                <th scope="col">{words.given.what}</th>
                <th scope="col">{words.given.who}</th>
                <th scope="col">{words.given.how}</th>
                <th scope="col">{words.given.by}</th>
              </tr>
            </thead>
            <tbody>
              {given.map(copy => (
                <tr key={copy.id}>
                  <td>{dayAndTime(copy.madeAt)}</td>
                  <td>{kinds[copy.copyKind] ?? copy.copyKind}</td>
                  <td>{copy.recipientWords}</td>
                  <td>
                    {copy.held ? (
                      <Held copy={copy} mayReview={mayReview && !copy.mine} {...{ familyId, onReviewed }} />
                    ) : (
                      (ways[copy.howGiven] ?? copy.howGiven)
                    )}
                  </td>
                  <td>{copy.madeByName}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </Panel>
  )
}

type HeldProps = Omit<GivenCopiesProps, 'given'> & { readonly copy: GivenCopy }

/** Why it is held back, until when, and for somebody else who may authorise: to look at it again (domain.md FC-10). */
function Held({ familyId, copy, mayReview, onReviewed }: HeldProps) {
  const review = async (decision: 'hold' | 'give') => {
    const reply = await call(reviewHold, { familyId, copyId: copy.id, decision })
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    if (reply.value.outcome === 'refused') return say(reply.value.say, { tone: 'overdue' })
    const { reviewOn } = reply.value
    say(reviewOn === '' ? words.given.reviewedGiven : words.given.reviewed(dayInWords(reviewOn)))
    onReviewed()
  }
  const seen = copy.holdApprovedByName
  return (
    <div className={styles.held}>
      <strong>{words.given.held}</strong>
      <span>{copy.holdReason}</span>
      <span>{words.given.heldUntil(dayInWords(copy.holdReviewOn))}</span>
      <span>{seen === '' ? words.given.heldUnseen : words.given.heldSeen(seen)}</span>
      {mayReview && (
        <span className={styles.buttons}>
          <Button size="compact-sm" variant="default" onClick={() => void review('hold')}>
            {words.given.keepHeld}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void review('give')}>
            {words.given.wasGiven}
          </Button>
        </span>
      )}
    </div>
  )
}
