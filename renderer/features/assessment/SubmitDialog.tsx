import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { checkAssessment, type Gap, submitAssessment } from '../../../electron/contract/assessment.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { call } from '../../app/call.ts'
import { say } from '../../state/notices.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { LongText } from '../../ui/LongText.tsx'
import styles from './Assessment.module.css'

type SubmitDialogProps = {
  readonly assessmentId: string
  readonly titleOf: (section: string) => string
  readonly onClose: () => void
  readonly onGo: (gap: Gap) => void
  readonly onSent: () => Promise<void>
}

const keyOf = (gap: Gap) => `${gap.check} ${gap.field ?? ''} ${gap.aboutId}`

/** A question that is not answered yet; every other check names something in particular, and comes first. */
const BLANK = 'R-01'
/** More than this, and each section is a line to open: a list of hundreds helps nobody at the end of a day. */
const MOST_IN_SIGHT = 12

type GapsProps = { readonly gaps: readonly Gap[]; readonly onGo: (gap: Gap) => void }

function Gaps({ gaps, onGo }: GapsProps) {
  if (gaps.length === 0) return null
  return (
    <ul className={styles.gaps}>
      {gaps.map(gap => (
        <li key={`${keyOf(gap)}${gap.say}`}>
          <button type="button" onClick={() => onGo(gap)}>
            {gap.say}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What stands between the draft and the manager: each line leads to its place, each warning takes a word. */
export function SubmitDialog({ assessmentId, titleOf, onClose, onGo, onSent }: SubmitDialogProps) {
  const [gaps, setGaps] = useState<readonly Gap[] | null>(null)
  const [comments, setComments] = useState<Readonly<Record<string, string>>>({})
  const [note, setNote] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    const look = async () => {
      const reply = await call(checkAssessment, { assessmentId })
      if (reply.ok) setGaps(reply.value.gaps)
      else setTrouble(reply.error.say)
    }
    void look()
  }, [assessmentId])
  const errors = gaps?.filter(gap => gap.kind === 'error') ?? []
  const excused = gaps?.filter(gap => gap.kind === 'warning' && gap.check === 'R-01') ?? []
  const blanks = errors.filter(gap => gap.check === BLANK)
  const warnings = gaps?.filter(gap => gap.kind === 'warning' && gap.check !== 'R-01') ?? []
  const send = async () => {
    const reply = await call(submitAssessment, { assessmentId, note, warningComments: { ...comments } })
    if (!reply.ok) return setTrouble(reply.error.say)
    if (reply.value.outcome === 'refused') return setTrouble(reply.value.say)
    say(words.sent)
    await onSent()
  }
  return (
    <Dialog title={words.checkTitle} onClose={onClose} wide>
      <div className={styles.stack}>
        {gaps === null && trouble === null && <Loading />}
        {trouble !== null && <p role="alert">{trouble}</p>}
        {errors.length > 0 && (
          <section className={styles.stack}>
            <h3>{words.errors(errors.length)}</h3>
            <Gaps gaps={errors.filter(gap => gap.check !== BLANK)} onGo={onGo} />
            {[...Map.groupBy(blanks, gap => gap.section)].map(([section, inSection]) => (
              <details key={section} className={styles.gapsOf} open={blanks.length <= MOST_IN_SIGHT}>
                <summary>{words.inSection(titleOf(section), inSection.length)}</summary>
                <Gaps gaps={inSection} onGo={onGo} />
              </details>
            ))}
          </section>
        )}
        {gaps !== null && errors.length === 0 && (
          <>
            {excused.length > 0 && (
              <details className={styles.more}>
                <summary>{words.excused(excused.length)}</summary>
                <ul className={styles.gaps}>
                  {excused.map(gap => (
                    <li key={keyOf(gap)}>{gap.say}</li>
                  ))}
                </ul>
              </details>
            )}
            {warnings.length === 0 && excused.length === 0 && <p>{words.nothingMissing}</p>}
            {warnings.length > 0 && <h3>{words.warnings}</h3>}
            {warnings.map(gap => (
              <LongText
                key={`${keyOf(gap)}${gap.say}`}
                label={gap.say}
                rows={1}
                value={comments[keyOf(gap)] ?? ''}
                onChange={typed => setComments(all => ({ ...all, [keyOf(gap)]: typed }))}
              />
            ))}
            <LongText label={words.note} rows={2} value={note} onChange={setNote} />
            <div className={styles.together}>
              <Button onClick={() => void send()}>{words.send}</Button>
              <Button variant="default" onClick={onClose}>
                {words.cancel}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}
